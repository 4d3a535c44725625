/**
 * Writes what the network learns from, one line or sentence a row, for scripts/reading/train.py:
 *   npx node scripts/reading/export.ts FOLDER OUT
 * FOLDER holds the public posts (names.jsonl, schools.jsonl). Texts with names are given other people's names in copies, and
 * a share of everything is lower-cased. Every run writes the same: chance is seeded.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../src/check/rule.ts';
import { unitsOf } from '../../src/check/units.ts';
import { inputsOf, SIZES } from '../../src/recognisers/reading/inputs.ts';
import { LABELS } from '../../src/recognisers/reading/labels.ts';
import { type Token, tokensOf } from '../../src/recognisers/reading/tokens.ts';
import { FIRST_NAMES, SURNAMES } from '../names/community-names.ts';
import { SENTENCES } from '../names/sentences.ts';

type Span = { start: number; end: number; label: string };
type Text = { id: string; text: string; spans: Span[]; account?: string };

/**
 * A file of texts, which labels it bears, and how often each of its texts with names is copied with other names. Where it is
 * `about` some labels, a text that bears any may bear others that nobody wrote down.
 */
type Source = {
  name: string;
  texts: readonly Text[];
  labels: readonly string[];
  copies: number;
  about?: readonly string[];
};

const NAME = 'full-name';
/** So many spans in a file show that it is about a label. */
const OFTEN = 60;
const TEXTS = join(import.meta.dirname, 'texts');
const CORPUS = 'test/corpus';
/** Its posts are measured on, so they teach nothing. */
const KEPT_BACK = 'kept-back.jsonl';

/** What the public posts, of strangers about the world, hardly ever are. */
const FOREIGN = [
  'confidential',
  'sensitive-detail',
  'birth-or-age',
  'id-number',
  'unsafe-contact',
  'employer-reference',
];

const [folder = '', out = ''] = process.argv.slice(2);
if (folder === '' || out === '') throw new Error('Write: npx node scripts/reading/export.ts FOLDER OUT');

let seed = 20261121;
/** A number from 0 up to 1 (mulberry32). */
function chance(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;

const everyLabel = [NAME, ...LABELS];
const own: Source[] = readdirSync(TEXTS).map((file) => {
  const texts = read<Text>(join(TEXTS, file));
  const name = file.replace('.jsonl', '');
  return {
    name,
    texts,
    labels: everyLabel,
    copies: 2,
    ...(name.startsWith('short-') ? { about: oftenIn(texts) } : {}),
  };
});
const floors = JSON.parse(readFileSync(join(CORPUS, 'floors.json'), 'utf8')) as Record<string, object>;
const measured: Source[] = Object.entries(floors)
  .filter(([file]) => file !== KEPT_BACK)
  .map(([file, labels]) => ({
    name: file.replace('.jsonl', ''),
    texts: read<Text>(join(CORPUS, file)),
    labels: Object.keys(labels),
    copies: 3,
  }));
/** The rules' examples teach, four times over, what they are examples of. */
const examples: Source[] = readdirSync('rules')
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join('rules', file), 'utf8')) as RulePack).rules)
  .filter(({ category }) => everyLabel.includes(category))
  .flatMap(({ id, category, examples: { flagged, clean } }) => {
    const texts = [...flagged, ...clean].map((example, number) => unmarked(`${id} ${number}`, example, category));
    return Array.from({ length: 4 }, () => ({ name: 'examples', texts, labels: [category], copies: 1 }));
  });
const tweets = read<Text>(join(folder, 'names.jsonl')).map(named);
const schools = read<{ name: string }>(join(folder, 'schools.jsonl')).map(({ name }) => ({
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

const sentences = SENTENCES.flatMap((sentence, number) =>
  Array.from({ length: 10 }, () => ({ ...fill(sentence), id: `sentence ${number}` })),
);

const rows: string[] = [];
for (const source of [
  ...own,
  ...measured,
  ...examples,
  { name: 'tweets', texts: tweets, labels: [NAME, ...FOREIGN], copies: 2 },
  { name: 'schools', texts: schools, labels: [NAME], copies: 0 },
  { name: 'sentences', texts: sentences, labels: [NAME], copies: 0 },
])
  give(source);
const measuredSchools = schools.map(({ id }) => ({ id, text: `Great day at ${id} today`, spans: [] }));
for (const text of measuredSchools) row('schools', 'measured', text, [NAME]);
writeFileSync(out, `${JSON.stringify({ labels: LABELS, sizes: SIZES })}\n${rows.join('\n')}\n`);
console.log(`${rows.length} rows`);

/** The labels that a file of texts was written for. */
function oftenIn(texts: readonly Text[]): string[] {
  const labels = texts.flatMap(({ spans }) => spans.map(({ label }) => label));
  return everyLabel.filter((label) => labels.filter((other) => other === label).length >= OFTEN);
}

function give({ name, texts, labels, copies, about = labels }: Source) {
  for (const text of texts) {
    const known = text.spans.length === 0 ? labels : [...about, ...text.spans.map(({ label }) => label)];
    for (const unit of unitsIn(text)) {
      row(name, 'itself', unit, known, text.account);
      row(name, 'lower', lowered(unit), known, text.account);
      if (unit.spans.some(({ label }) => label === NAME))
        for (let copy = 0; copy < copies; copy++) {
          const renamed = withOtherNames(unit);
          row(name, 'renamed', chance() < 0.3 ? lowered(renamed) : renamed, [NAME], text.account, 0.12);
        }
    }
  }
}

/** `itself` is measured; the other kinds are for learning. A forgotten name is one that no list knows. */
function row(
  source: string,
  kind: string,
  { id, text, spans }: Text,
  labels: readonly string[],
  account = 'organisation',
  forgetful = 0,
) {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return;
  const parts = partsOf(
    tokens,
    spans.filter(({ label }) => label === NAME),
  );
  const inputs = inputsOf(tokens).map((input, index) => {
    const { word, shape, names, kind: sort, length, joined, style, ending, beginning } = input;
    return parts[index] !== 0 && chance() < forgetful
      ? ['', shape, 0, sort, length, joined, style, 0, 0]
      : [word, shape, names, sort, length, joined, style, ending, beginning];
  });
  const marks = spans
    .filter(({ label }) => LABELS.includes(label as (typeof LABELS)[number]))
    .map(({ start, end, label }) => {
      const hit = tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : []));
      return [label, hit[0] ?? 0, (hit.at(-1) ?? -1) + 1];
    });
  const places = tokens.map(({ start, end }) => [start, end]);
  const names = spans.filter(({ label }) => label === NAME).map(({ start, end }) => [start, end]);
  rows.push(JSON.stringify({ source, kind, id, account, labels, inputs, parts, marks, places, names }));
}

/** The lines and sentences of a text, since each is read for itself. */
function unitsIn({ id, text, spans }: Text): Text[] {
  return unitsOf(text).map((unit) => ({
    id,
    text: text.slice(unit.start, unit.end),
    spans: spans
      .filter(({ start, end }) => start < unit.end && end > unit.start)
      .map(({ start, end, label }) => ({
        start: Math.max(start, unit.start) - unit.start,
        end: Math.min(end, unit.end) - unit.start,
        label,
      })),
  }));
}

/** Of each token whether it begins a name (1), goes on with one (2) or neither (0). */
function partsOf(tokens: readonly Token[], names: readonly Span[]): number[] {
  return tokens.map((token, index) => {
    const name = names.find(({ start, end }) => token.start < end && token.end > start);
    if (name === undefined || token.shape === 'tag') return 0;
    const before = tokens[index - 1];
    return before !== undefined && before.shape !== 'tag' && before.start >= name.start - 1 && before.end > name.start
      ? 2
      : 1;
  });
}

function withOtherNames({ id, text, spans }: Text): Text {
  let made = '';
  let end = 0;
  const moved: Span[] = [];
  const names = spans.filter(({ label }) => label === NAME).toSorted((a, b) => a.start - b.start);
  for (const span of names) {
    made += text.slice(end, span.start);
    const old = text.slice(span.start, span.end);
    const name = inventedName();
    const written =
      old === old.toUpperCase() ? name.toUpperCase() : old === old.toLowerCase() ? name.toLowerCase() : name;
    moved.push({ start: made.length, end: made.length + written.length, label: NAME });
    made += written;
    end = span.end;
  }
  return { id, text: made + text.slice(end), spans: moved };
}

function fill(sentence: string): Text {
  const spans: Span[] = [];
  let text = '';
  const name = (words: string, isName: boolean) => {
    if (isName) spans.push({ start: text.length, end: text.length + words.length, label: NAME });
    text += words;
  };
  for (const piece of sentence.split(/(\{initial\}\. \{last\}|\{\w+\})/)) {
    if (piece === '{name}') {
      // a street, a hall or a fund named after somebody is nobody's name
      const follows = sentence.slice(sentence.indexOf('{name}') + 6);
      const isName = !/^ (?:Foundation|Charitable|Cup|Award|Academy|House)\b/.test(follows);
      name(/[A-Z]{4}/.test(sentence) ? inventedName().toUpperCase() : inventedName(), isName);
    } else if (piece === '{initial}. {last}') name(`${pick([...'ABCDEFGHJKLMNOPRSTWYZ'])}. ${inventedLast()}`, true);
    else if (piece === '{first}') name(inventedFirst(), false);
    else if (piece === '{last}') name(inventedLast(), false);
    else if (piece === '{initial}') name(pick([...'ABCDEFGHJKLMNOPRSTWYZ']), false);
    else text += piece;
  }
  return { id: 'sentence', text, spans };
}

/** The text of an example, and what is marked in it. */
function unmarked(id: string, example: string, label: string): Text {
  const spans: Span[] = [];
  let text = '';
  for (const [index, piece] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length, label });
    text += piece;
  }
  return { id, text, spans, account: 'personal' };
}

function named({ id, text, spans }: Text): Text {
  return { id, text, spans: spans.map((span) => ({ ...span, label: NAME })) };
}

/** As on a phone: lower case of the same length. */
function lowered({ id, text, spans }: Text): Text {
  const lower = [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
  return { id, text: lower, spans };
}

function read<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
