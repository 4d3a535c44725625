/**
 * Learns the name model's weights and writes src/recognisers/names/weights-data.ts.
 *
 *   node scripts/train-names.ts FOLDER [--held-out]
 *
 * FOLDER holds posts.jsonl and public/{names,schools}.jsonl (texts with spans labelled `full-name`). With `--held-out`
 * nothing is written: the data are parted in five, each part is judged by weights learnt from the other four, and exact
 * matches are counted. Every run gives the same weights: chance is seeded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../src/recognisers/full-name.ts';
import { languageOf } from '../src/recognisers/language.ts';
import { FEATURE_SPACE, featuresOf } from '../src/recognisers/names/features.ts';
import { beginAndInsideShares, LABELS } from '../src/recognisers/names/model.ts';
import { type Token, tokensOf } from '../src/recognisers/names/tokens.ts';
import { LETTERS } from '../src/recognisers/names/weights.ts';
import type { Term } from '../src/recognisers/recogniser.ts';
import { FIRST_NAMES, SURNAMES } from './names/community-names.ts';
import { SENTENCES } from './names/sentences.ts';

type Span = { start: number; end: number };
type Text = { id: string; text: string; spans: Span[] };
type Example = { features: Uint16Array[]; labels: number[] };

const [folder = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const OUT = new URL('../src/recognisers/names/weights-data.ts', import.meta.url);
const EPOCHS = 6;
const RATE = 0.08;
/** Shrinks weights that few examples hold up. */
const DECAY = 2e-3;
/** Below nought, so that as many names are missed as invented. */
const BIAS = -0.2;
/** A weight is written as a whole number of these parts, from -31 to 32. */
const SCALE = 8;
const PARTS = 5;

let seed = 20261121;
/** A number from 0 up to 1 (mulberry32). */
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const seen = new Map<string, readonly Term[]>();
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;

const names = read<Text>('public/names.jsonl');
const posts = read<Omit<Text, 'spans'> & { spans: (Span & { label: string })[] }>('posts.jsonl').map((post) => ({
  ...post,
  spans: post.spans.filter(({ label }) => label === 'full-name'),
}));
const schools = read<{ name: string }>('public/schools.jsonl').map(({ name }) => ({
  id: name,
  text: `${pick(['Great day at', 'We visited', 'Thanks to', 'Pupils from', 'See you at'])} ${name} ${pick(['today', 'on Friday', 'this week', '!', 'for having us'])}`,
  spans: [],
}));

const FIRSTS = Object.values(FIRST_NAMES).map((list) => list.split(' '));
const LASTS = Object.values(SURNAMES).map((list) => list.split(' '));
const inventedFirst = () => pick(pick(FIRSTS));
const inventedLast = () => {
  const last = pick(pick(LASTS));
  const written = last.replace(/^O(?=[A-Z][a-z])/, chance() < 0.5 ? "O'" : 'O’');
  return chance() < 0.08 ? `${written}-${pick(pick(LASTS))}` : written;
};
const inventedName = () => `${inventedFirst()}${chance() < 0.09 ? ` ${inventedFirst()}` : ''} ${inventedLast()}`;

if (process.argv.includes('--held-out')) measure();
else write(train([...names, ...posts, ...schools]));

/** Learns from the texts, their lower-cased copies and copies with other people's names. */
function train(texts: readonly Text[]) {
  const examples = texts.flatMap(linesOf).flatMap((text) => {
    const found = [exampleOf(text)];
    if (chance() < 0.5) found.push(exampleOf({ ...text, text: lower(text.text) }));
    if (text.spans.length > 0) {
      const copies = /^[A-Z]\d{3}$/.test(text.id) ? 6 : 2;
      for (let copy = 0; copy < copies; copy++) {
        const swapped = withOtherNames(text);
        found.push(exampleOf(chance() < 0.3 ? { ...swapped, text: lower(swapped.text) } : swapped, 0.12));
      }
    }
    return found;
  });
  for (const sentence of SENTENCES)
    for (let copy = 0; copy < 14; copy++) {
      const filled = fill(sentence);
      examples.push(exampleOf(chance() < 0.25 ? { ...filled, text: lower(filled.text) } : filled, 0.12));
    }
  return learn(examples);
}

/** The lines of a text, since it is read line by line. */
function linesOf({ id, text, spans }: Text): Text[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    id,
    text: line,
    spans: spans
      .filter(({ start, end }) => start >= index && end <= index + line.length)
      .map(({ start, end }) => ({ start: start - index, end: end - index })),
  }));
}

function learn(examples: readonly Example[]) {
  const weights = [new Float64Array(0), new Float64Array(FEATURE_SPACE), new Float64Array(FEATURE_SPACE)];
  const squares = weights.map((side) => new Float64Array(side.length).fill(1e-2));
  const steps = [
    [0, 0, -1e9],
    [0, 0, 0],
    [0, 0, 0],
  ];
  const means = weights.map((side) => new Float64Array(side.length));
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(chance() * (index + 1));
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    for (const index of order) {
      const { features, labels } = examples[index] as Example;
      if (labels.length === 0) continue;
      const scores = features.map((own) =>
        weights.map((side, label) =>
          label === 0 ? 0 : own.reduce((sum, feature) => sum + (side[feature] as number), 0),
        ),
      );
      const shares = beginAndInsideShares(scores, steps);
      labels.forEach((gold, at) => {
        for (const label of [1, 2]) {
          const gradient = Number(gold === label) - (shares[at]?.[label] ?? 0);
          if (Math.abs(gradient) < 1e-3) continue;
          const [side, square] = [weights[label] as Float64Array, squares[label] as Float64Array];
          for (const feature of features[at] as Uint16Array) {
            square[feature] = (square[feature] as number) + gradient * gradient;
            const step = RATE / Math.sqrt(square[feature] as number);
            side[feature] = (side[feature] as number) * (1 - DECAY * step) + step * gradient;
          }
        }
      });
    }
    // the mean of the later rounds holds better than the last one
    if (epoch < EPOCHS / 2) continue;
    means.forEach((mean, label) => {
      mean.forEach((value, feature) => {
        mean[feature] = value + (weights[label]?.[feature] ?? 0) / (EPOCHS / 2);
      });
    });
  }
  const rounded = means.map((side) =>
    Float64Array.from(side, (value) => Math.max(-31, Math.min(32, Math.round(value * SCALE))) / SCALE),
  );
  return { begin: rounded[1] as Float64Array, inside: rounded[2] as Float64Array, steps, bias: BIAS };
}

function exampleOf({ text, spans }: Pick<Text, 'text' | 'spans'>, forgetful = 0): Example {
  const tokens = tokensOf(text);
  const labels = labelsOf(tokens, spans);
  const forgotten = new Set(labels.flatMap((label, index) => (label !== 0 && chance() < forgetful ? [index] : [])));
  return { features: featuresOf(termsOf(text), tokens, (index) => forgotten.has(index)), labels };
}

/** Read once a text, since the language model is slow. */
function termsOf(text: string): readonly Term[] {
  const terms = seen.get(text) ?? languageOf(text).terms();
  seen.set(text, terms);
  return terms;
}

function labelsOf(tokens: readonly Token[], spans: readonly Span[]): number[] {
  return tokens.map((token, index) => {
    const span = spans.find(({ start, end }) => token.start < end && token.end > start);
    if (span === undefined || token.shape === 'tag') return 0;
    const previous = tokens[index - 1];
    return previous !== undefined &&
      previous.shape !== 'tag' &&
      previous.start >= span.start - 1 &&
      previous.end > span.start
      ? 2
      : 1;
  });
}

function withOtherNames({ id, text, spans }: Text): Text {
  return rebuilt(id, text, spans, (old) =>
    old === old.toUpperCase()
      ? inventedName().toUpperCase()
      : old === old.toLowerCase()
        ? inventedName().toLowerCase()
        : inventedName(),
  );
}

function rebuilt(id: string, text: string, spans: readonly Span[], other: (old: string) => string): Text {
  let made = '';
  let end = 0;
  const moved: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    made += text.slice(end, span.start);
    const name = other(text.slice(span.start, span.end));
    moved.push({ start: made.length, end: made.length + name.length });
    made += name;
    end = span.end;
  }
  return { id, text: made + text.slice(end), spans: moved };
}

function fill(sentence: string): Text {
  const spans: Span[] = [];
  let text = '';
  for (const piece of sentence.split(/(\{initial\}\. \{last\}|\{\w+\})/)) {
    if (piece === '{name}') {
      const name = /[A-Z]{4}/.test(sentence) ? inventedName().toUpperCase() : inventedName();
      // a street, a hall or a fund named after somebody is nobody's name
      const follows = sentence.slice(sentence.indexOf('{name}') + 6);
      if (!/^ (?:Foundation|Charitable|Cup|Award|Academy|House)\b/.test(follows))
        spans.push({ start: text.length, end: text.length + name.length });
      text += name;
    } else if (piece === '{initial}. {last}') {
      const name = `${pick([...'ABCDEFGHJKLMNOPRSTWYZ'])}. ${inventedLast()}`;
      spans.push({ start: text.length, end: text.length + name.length });
      text += name;
    } else if (piece === '{first}') text += inventedFirst();
    else if (piece === '{last}') text += inventedLast();
    else if (piece === '{initial}') text += pick([...'ABCDEFGHJKLMNOPRSTWYZ']);
    else text += piece;
  }
  return { id: 'sentence', text, spans };
}

/** Lower case of the same length. */
function lower(text: string): string {
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

function measure() {
  const totals = new Map<string, { right: number; found: number; wanted: number }>();
  const count = (group: string, { text, spans }: Text, weights: ReturnType<typeof learn>) => {
    const found = namesOf(text, tokensOf(text), termsOf(text), weights);
    const total = totals.get(group) ?? { right: 0, found: 0, wanted: 0 };
    totals.set(group, total);
    total.found += found.length;
    total.wanted += spans.length;
    total.right += found.filter((name) =>
      spans.some(({ start, end }) => start === name.start && end === name.end),
    ).length;
  };
  for (let part = 0; part < PARTS; part++) {
    const held = (_: unknown, index: number) => Math.floor(index / 25) % PARTS === part;
    const rest = (_: unknown, index: number) => !held(_, index);
    const weights = train([...names.filter(rest), ...posts.filter(rest), ...schools.filter(rest)]);
    for (const text of names.filter(held)) {
      const group = text.id.startsWith('btc') ? 'btc' : 'wnut';
      count(group, text, weights);
      count(`${group} lower-cased`, { ...text, text: lower(text.text) }, weights);
    }
    for (const text of posts.filter(held).flatMap(linesOf)) count('posts', text, weights);
    for (const text of schools.filter(held))
      count('schools', { ...text, text: `Great day at ${text.id} today` }, weights);
  }
  for (const [group, { right, found, wanted }] of totals) {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    console.log(
      `${group.padEnd(18)} P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${right} right, ${found} found, ${wanted} labelled)`,
    );
  }
}

function write({ begin, inside, steps, bias }: ReturnType<typeof learn>) {
  const code = (side: Float64Array) => Array.from(side, (value) => LETTERS[Math.round(value * SCALE) + 31]).join('');
  writeFileSync(
    OUT,
    `/**
 * Made by scripts/train-names.ts; change that, not this. Learnt from the Broad Twitter Corpus (Derczynski, Bontcheva,
 * Roberts 2016; CC-BY 4.0; parts E, G, H), WNUT-17 Emerging Entities (Derczynski, Nichols, van Erp, Limsopatham 2017;
 * CC-BY 4.0; train and dev), school names of Get Information About Schools (Department for Education; Open Government
 * Licence v3.0) and posts and sentences written for this project.
 */
export const SCALE = ${SCALE};
export const STEPS: readonly (readonly number[])[] = ${JSON.stringify(steps)};
export const BIAS = ${bias};
export const BEGIN = '${code(begin)}';
export const INSIDE = '${code(inside)}';
`,
  );
  console.log(`${LABELS.length} labels, ${FEATURE_SPACE} features`);
}

function read<Row>(file: string): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
