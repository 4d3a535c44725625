import type { Span } from '../recognisers/recogniser';

/** One letter of the terms sown so far; `ends` are the owners of the terms that end here. */
type Node = { next: Map<string, Node>; rest?: Node; ends: number[] };

/** A term met in a text, and whose it is. */
export type TermHit = Span & { owner: number };

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\d/;

/**
 * One trie of all terms. Case is ignored, a space stands for any run of spaces, `*` at the end of a word for the rest
 * of it, `#` for a digit. A term that begins or ends with a letter or digit begins or ends a word.
 */
export class Terms {
  readonly #root: Node = { next: new Map(), ends: [] };

  sow(term: string, owner: number): void {
    const letters = fold(
      term
        .trim()
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/\s+/g, ' '),
    );
    if (!letters || letters === '*') return;
    let node = this.#root;
    for (const [index, letter] of [...letters].flatMap((whole) => whole.split('')).entries()) {
      if (letter === '*' && isWord(letters, index - 1) && !isWord(letters, index + 1)) {
        node.rest ??= { next: new Map(), ends: [] };
        node = node.rest;
        continue;
      }
      const next = node.next.get(letter) ?? { next: new Map(), ends: [] };
      node.next.set(letter, next);
      node = next;
    }
    if (!node.ends.includes(owner)) node.ends.push(owner);
  }

  /** Every owner's longest term at every place of `text`. */
  find(text: string): TermHit[] {
    const folded = fold(text);
    const hits: TermHit[] = [];
    for (let start = 0; start < folded.length; start++) {
      if (isWord(folded, start) && isWord(folded, start - 1)) continue;
      const longest = new Map<number, number>();
      walk(this.#root, folded, start, longest);
      for (const [owner, end] of longest) hits.push({ start, end, owner });
    }
    return hits;
  }
}

function walk(node: Node, text: string, at: number, longest: Map<number, number>): void {
  if (node.ends.length > 0 && !(isWord(text, at - 1) && isWord(text, at)))
    for (const owner of node.ends) if (at > (longest.get(owner) ?? 0)) longest.set(owner, at);
  if (node.rest) walk(node.rest, text, endOfWord(text, at), longest);
  const letter = text.charAt(at);
  if (!letter) return;
  const next = node.next.get(letter);
  if (next) walk(next, text, letter === ' ' ? endOfSpace(text, at) : at + 1, longest);
  const digit = DIGIT.test(letter) ? node.next.get('#') : undefined;
  if (digit) walk(digit, text, at + 1, longest);
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (isWord(text, end)) end++;
  return end;
}

function endOfSpace(text: string, from: number): number {
  let end = from;
  while (text.charAt(end) === ' ') end++;
  return end;
}

/** Whether the unit at `index` belongs to a word: a letter, a digit, a diacritic. */
function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128)
    return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95;
  return code >= 128 && WORD.test(text.charAt(index));
}

/** Lower case without changing the length, which a few letters ("İ") would. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(index);
  }).join('');
}
