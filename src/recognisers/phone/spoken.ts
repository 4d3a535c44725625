import type { Sighting } from '../recogniser.ts';

const DIGITS: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const REPEATS: Readonly<Record<string, number>> = { double: 2, dubble: 2, triple: 3, treble: 3 };

const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...Object.keys(DIGITS), ...Object.keys(REPEATS), 'hundred', 'thousand', 'plus', '\\d+'].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const GAP = /^(?:[\p{Zs},.-]{1,3}| and )$/u;

/**
 * Numbers spelt out, "oh seven seven double oh, nine hundred, one two three", digits among the words or not.
 * `isNumber` judges the digits; a run has to hold two words or more.
 */
export function spokenNumbers(text: string, isNumber: (digits: string) => boolean): Sighting[] {
  return runs(text)
    .filter(
      (run) => run.filter(({ word }) => /\D/.test(word)).length >= 2 && isNumber(spell(run.map(({ word }) => word))),
    )
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, confidence: 0.95 }));
}

function runs(text: string) {
  const found: { word: string; start: number; end: number }[][] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const part = { word: word.toLowerCase(), start: index, end: index + word.length };
    if (found.length > 0 && GAP.test(text.slice(end, index))) found.at(-1)?.push(part);
    else found.push([part]);
    end = part.end;
  }
  return found;
}

function spell(words: readonly string[]): string {
  let digits = '';
  let repeat = 1;
  for (const word of words) {
    if (word === 'hundred') digits += '00';
    else if (word === 'thousand') digits += '000';
    else if (word === 'plus') digits += '+';
    else if (REPEATS[word] !== undefined) repeat = REPEATS[word];
    else {
      digits += (DIGITS[word] ?? word).repeat(repeat);
      repeat = 1;
    }
  }
  return digits;
}
