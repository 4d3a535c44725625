/**
 * Writes what the network learns from, one line or sentence a row, for scripts/reading/train.py:
 *   npx node scripts/reading/export.ts FOLDER OUT
 * FOLDER holds the public posts (names.jsonl, schools.jsonl). Texts with names are given other people's names in copies,
 * everything is lower-cased once, and worn: mistyped, shortened by a harmless sentence, put beside another text, said of
 * another group of people. Every run writes the same: chance is seeded.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RulePack } from '../../src/check/rule.ts';
import { unitsOf } from '../../src/check/units.ts';
import { wordClass } from '../../src/recognisers/names/lexicon.ts';
import { inputsOf, SIZES } from '../../src/recognisers/reading/inputs.ts';
import { LABELS } from '../../src/recognisers/reading/labels.ts';
import { type Token, tokensOf } from '../../src/recognisers/reading/tokens.ts';
import { FIRST_NAMES, SURNAMES } from '../names/community-names.ts';
import { SENTENCES } from '../names/sentences.ts';
import { GROUPS } from './groups.ts';

type Span = { start: number; end: number; label: string };
type Text = { id: string; text: string; spans: Span[]; account?: string };
/** What a stretch of a text becomes. */
type Edit = { start: number; end: number; by: string };

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

/** What a name is part of. */
const NAMING = [NAME, 'school', 'address', 'email', 'employer-reference'];

/** What a neighbouring sentence can excuse or bring about, so that no text is judged for it by halves. */
const BY_NEIGHBOURS = ['employer-reference', 'unsafe-contact', 'confidential', 'birth-or-age'];

/** What the public posts, of strangers about the world, hardly ever are. */
const FOREIGN = [
  'confidential',
  'sensitive-detail',
  'birth-or-age',
  'id-number',
  'unsafe-contact',
  'employer-reference',
];

/** The classes of groups, each with where its words stand in a text; the longer words first. */
const GROUPS_IN: readonly { words: readonly string[]; pattern: RegExp }[] = GROUPS.map((words) => {
  const either = words.toSorted((a, b) => b.length - a.length).join('|');
  return { words, pattern: new RegExp(`(?<![\\p{L}'’#@-])(?:${either})(?![\\p{L}'’-])`, 'giu') };
});

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
  const wears = name !== 'tweets' && name !== 'schools' && name !== 'sentences';
  let before: { unit: Text; known: readonly string[]; account: string | undefined } | undefined;
  for (const text of texts) {
    const known = text.spans.length === 0 ? labels : [...about, ...text.spans.map(({ label }) => label)];
    for (const unit of unitsIn(text)) {
      row(name, 'itself', unit, known, text.account);
      row(name, 'lower', lowered(unit), known, text.account);
      if (wears) {
        for (let copy = 0; copy < (name.startsWith('short-') || name === 'examples' ? 1 : 2); copy++)
          row(name, 'worn', mistyped(unit), known, text.account);
        for (let copy = 0; copy < 2; copy++) {
          const other = withOtherGroups(unit);
          if (other !== undefined) row(name, 'worn', mistyped(other), known, text.account);
        }
        const less = shortened(unit);
        if (less !== undefined)
          row(
            name,
            'worn',
            mistyped(less),
            known.filter((label) => !BY_NEIGHBOURS.includes(label)),
            text.account,
          );
        if (before !== undefined && before.account === text.account && chance() < 0.4)
          row(
            name,
            'worn',
            mistyped(joined(...(chance() < 0.5 ? ([before.unit, unit] as const) : ([unit, before.unit] as const)))),
            known.filter((label) => before?.known.includes(label) && label !== 'employer-reference'),
            text.account,
          );
        before = { unit, known, account: text.account };
      }
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

/** The text after the edits, which stand in order and do not meet, and its spans moved with it. */
function edited({ id, text, spans }: Text, edits: readonly Edit[]): Text {
  let made = '';
  let end = 0;
  const moved = (place: number) =>
    edits.reduce((at, edit) => {
      if (edit.end <= place) return at + edit.by.length - (edit.end - edit.start);
      return edit.start < place ? at + Math.min(edit.by.length, place - edit.start) - (place - edit.start) : at;
    }, place);
  for (const edit of edits) {
    made += text.slice(end, edit.start) + edit.by;
    end = edit.end;
  }
  const now = spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
  return { id, text: made + text.slice(end), spans: now.filter(({ start, end: last }) => last > start) };
}

/** As typed in a hurry: each habit in a share of texts, and never so that a word becomes slang. */
function mistyped(text: Text): Text {
  let worn = withOtherFirstNames(text);
  const edit = (pattern: RegExp, share: number, by: (found: string) => string) => {
    const edits = [...worn.text.matchAll(pattern)]
      .filter(() => chance() < share)
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length, by: by(found) }));
    worn = edited(worn, edits);
  };
  const apostrophes = pick(['', '', "'", '’', undefined, undefined]);
  if (apostrophes !== undefined) edit(/(?<=\p{L})['’](?=\p{L})/gu, 1, () => apostrophes);
  if (chance() < 0.3) edit(/\.(?=\s|$)/g, 0.7, () => (chance() < 0.5 ? '' : ','));
  if (chance() < 0.25) edit(/,/g, 0.8, () => '');
  if (chance() < 0.2) edit(/[.](?=\s|$)/g, 0.5, () => pick(['!', '!!', '...', ' -']));
  if (chance() < 0.5)
    edit(/(?<![\p{L}@#])\p{Ll}{5,}(?!\p{L})/gu, 0.06, (word) => {
      const at = 1 + Math.floor(chance() * (word.length - 2));
      const rest = word.slice(at + 1);
      const letter = word[at] as string;
      return pick([
        word.slice(0, at) + rest,
        word.slice(0, at) + letter + letter + rest,
        word.slice(0, at) + (rest[0] ?? '') + letter + rest.slice(1),
      ]);
    });
  if (chance() < 0.15) edit(/ and /g, 0.7, () => ' & ');
  return chance() < 0.25 ? { ...lowered(worn) } : worn;
}

/** The same said of others: first names by themselves become other first names. */
function withOtherFirstNames(text: Text): Text {
  if (chance() < 0.5) return text;
  const others = new Map<string, string>();
  const edits = tokensOf(text.text)
    .filter(
      ({ start, end, text: word, shape }) =>
        shape === 'capital' &&
        wordClass(word).first === 2 &&
        wordClass(word).frequency < 3 &&
        !text.spans.some((span) => NAMING.includes(span.label) && span.start < end && start < span.end),
    )
    .map(({ start, end, text: word }) => {
      const by = others.get(word) ?? inventedFirst();
      others.set(word, by);
      return { start, end, by };
    });
  return edited(text, edits);
}

/** The same said of other people: in a class one word becomes another throughout. */
function withOtherGroups(text: Text): Text | undefined {
  const others = new Map<string, string>();
  const taken: Edit[] = [];
  for (const { words, pattern } of GROUPS_IN)
    for (const { 0: found, index } of text.text.matchAll(pattern)) {
      const edit = { start: index, end: index + found.length };
      if (taken.some(({ start, end }) => edit.start < end && start < edit.end)) continue;
      // a man's name, a place, a school: not a group
      if (text.spans.some(({ label, start, end }) => NAMING.includes(label) && edit.start < end && start < edit.end))
        continue;
      const key = found.toLowerCase();
      const by = others.get(key) ?? pick(words);
      others.set(key, by);
      const begins = /^\p{Lu}/u.test(found) && /(?:^|[.!?…\n]\s*)$/u.test(text.text.slice(0, index));
      taken.push({ ...edit, by: begins ? by[0]?.toUpperCase() + by.slice(1) : by });
    }
  return taken.length === 0
    ? undefined
    : edited(
        text,
        taken.toSorted((a, b) => a.start - b.start),
      );
}

/** Without one of its sentences that nothing is marked in. */
function shortened(text: Text): Text | undefined {
  const sentences = [...text.text.matchAll(/[^.!?…]+(?:[.!?…]+\s*|$)/gu)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
    by: '',
  }));
  if (sentences.length < 3) return undefined;
  const harmless = sentences.filter(
    ({ start, end }) => !text.spans.some((span) => span.start < end && start < span.end),
  );
  return harmless.length === 0 ? undefined : edited(text, [pick(harmless)]);
}

/** Two texts in one line. */
function joined(first: Text, second: Text): Text {
  const gap = /[.!?…]\s*$/u.test(first.text) ? ' ' : pick(['. ', ' ', '! ', ' - ']);
  const by = first.text.length + gap.length;
  return {
    id: second.id,
    text: first.text + gap + second.text,
    spans: [...first.spans, ...second.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))],
  };
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
