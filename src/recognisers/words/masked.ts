import type { Sighting } from '../recogniser';
import { MASKABLE } from './swearing';

/** What people write for a letter so that a filter, but not a reader, is fooled. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  a: 'a@4',
  b: 'b8',
  c: 'ck(',
  d: 'd',
  e: 'e3',
  g: 'g9',
  h: 'h#',
  i: 'i1!|l',
  k: 'k',
  l: 'l1|',
  m: 'm',
  n: 'n',
  o: 'o0',
  p: 'p',
  r: 'r',
  s: 's$5',
  t: 't7+',
  u: 'uv',
  w: 'w',
  y: 'y',
  f: 'f',
  q: 'q',
  v: 'v',
  x: 'x',
  z: 'z',
  j: 'j',
};
/** What hides a letter altogether; a full stop or hyphen would meet too many innocent words. */
const HIDES = '*#@%_•';

const RUN = /(?<![\p{L}\p{N}@#*_/.])[\p{L}$5@!|1][\p{L}\p{N}*@#$!%_•|+(]{2,14}(?:'s)?/gu;
const MASK = /[*@#$!%_•|+(\p{N}]/u;
const ALL_STARS = /^[fscbtwpa]\*{2,}(?:\p{L}{1,4})?$/iu;
const SPACED =
  /(?<![\p{L}\p{N}])(?:f([ .*-])u\1c\1k|s([ .*-])h\2i\2t|c([ .*-])u\3n\3t|w([ .-])t\4f|b([ .*-])i\5t\5c\5h|f([ .-])f\6s|t([ .*-])w\7a\7t|w([ .*-])a\8n\8k|c([ .*-])r\9a\9p)(?![\p{L}\p{N}])/giu;
/** "@$%&!" in place of a word. */
const CURSES = /(?<=^|\s)(?=\S*[@#$%&*!]{4})(?=\S*[@$%])[@#$%&*!?]{4,12}(?=$|[\s.,])/gu;

/** One pattern a word: first letter as itself or its stand-in, then letters, stand-ins or stars, and an ending. */
const PATTERNS = MASKABLE.map((word) => {
  const [first = '', ...rest] = word;
  const head = `[${literally(STANDS_FOR[first] ?? first)}]`;
  const tail = rest.map((letter) => `[${literally((STANDS_FOR[letter] ?? letter) + HIDES)}]{1,3}`).join('');
  return new RegExp(
    `^${head}${tail}(?:s|es|y|ty|ed|in|ing|er|ers|head|heads|hole|holes|face|wit|[*#@1!]{1,4}(?:g|d|r|rs|s)?)?(?:'s)?$`,
    'iu',
  );
});

/** Swear words with letters masked or spaced out. */
export function maskedIn(text: string): Sighting[] {
  const sightings = [...text.matchAll(RUN)]
    .map(({ 0: match, index }) => ({ word: match.replace(/[!_(+|]+$/u, ''), index }))
    .filter(({ word }) => isMasked(word))
    .map(({ word, index }) => ({ start: index, end: index + word.length, confidence: 0.92 }));
  for (const pattern of [SPACED, CURSES])
    for (const { 0: match, index } of text.matchAll(pattern))
      sightings.push({ start: index, end: index + match.length, confidence: 0.9 });
  return sightings;
}

function isMasked(word: string): boolean {
  if (!MASK.test(word) || !/\p{L}/u.test(word)) return false;
  if (ALL_STARS.test(word)) return word.length > 3 || !/^a/iu.test(word);
  return letters(word) >= 2 && PATTERNS.some((pattern) => pattern.test(word));
}

function letters(word: string): number {
  return word.replace(/[^\p{L}]/gu, '').length;
}

function literally(letters: string): string {
  return letters.replace(/[\\\]^()|*+$-]/gu, '\\$&');
}
