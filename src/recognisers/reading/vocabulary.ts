import { WORDS } from './weights-data.ts';

/** Where each word begins in `WORDS`, and where one more would: a map of them takes ten milliseconds to make, this hardly one. */
let begins: Int32Array | undefined;

/** Which of the words with a vector a word is, from 1; 0 where it is none. Needs them in the order of their code points. */
export function numberOf(word: string): number {
  begins ??= beginnings();
  let [low, high] = [0, begins.length - 2];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compared(word, begins[middle] as number, (begins[middle + 1] as number) - 1);
    if (order === 0) return middle + 1;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return 0;
}

function beginnings(): Int32Array {
  const found = [0];
  for (let at = WORDS.indexOf('\n'); at >= 0; at = WORDS.indexOf('\n', at + 1)) found.push(at + 1);
  return Int32Array.of(...found, WORDS.length + 1);
}

/** Below nought where the word comes before the one in `WORDS` from `start` to `end`, above where behind. */
function compared(word: string, start: number, end: number): number {
  for (let index = 0; index < word.length && start + index < end; index++) {
    const order = ordered(word.charCodeAt(index)) - ordered(WORDS.charCodeAt(start + index));
    if (order !== 0) return order;
  }
  return word.length - (end - start);
}

/** Halves of pairs come behind all that stands by itself. */
function ordered(code: number): number {
  return code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code;
}
