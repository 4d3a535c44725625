import type { Span } from '../recognisers/recogniser';

/** What the terms sown so far have behind one piece; `ends` are the owners of the terms that end here. */
type Node = { next?: Map<string, Node>; rest?: Node; ends?: number[] };

/** A term met in a text, and whose it is. */
export type TermHit = Span & { owner: number };

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const DIGIT = /\d/;

/**
 * Two tries of all terms: one of whole words for the plain ones, which may be thousands, and one of letters for those with a
 * wildcard. Case is ignored, a space stands for any run of spaces, `*` at the end of a word for the rest of it, `#` for a
 * digit. A term that begins or ends with a letter or digit begins or ends a word.
 */
export class Terms {
  readonly #words: Node = {};
  readonly #letters: Node = {};

  sow(term: string, owner: number): void {
    const folded = fold(
      term
        .trim()
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/\s+/g, ' '),
    );
    if (!folded || folded === '*') return;
    const node = /[*#]/.test(folded) ? sownByLetter(this.#letters, folded) : sownByWord(this.#words, folded);
    node.ends ??= [];
    if (!node.ends.includes(owner)) node.ends.push(owner);
  }

  /** Every owner's longest term at every place of `text`. */
  find(text: string): TermHit[] {
    const folded = fold(text);
    const hits: TermHit[] = [];
    for (let start = 0; start < folded.length; start++) {
      if (isWord(folded, start) && isWord(folded, start - 1)) continue;
      const longest = new Map<number, number>();
      walkWords(this.#words, folded, start, longest);
      walkLetters(this.#letters, folded, start, longest);
      for (const [owner, end] of longest) hits.push({ start, end, owner });
    }
    return hits;
  }
}

function sownByWord(root: Node, term: string): Node {
  let node = root;
  for (let at = 0; at < term.length; ) {
    const end = endOfPiece(term, at);
    node = nextOf(node, term.slice(at, end));
    at = end;
  }
  return node;
}

function sownByLetter(root: Node, term: string): Node {
  let node = root;
  for (const [index, letter] of term.split('').entries()) {
    if (letter === '*' && isWord(term, index - 1) && !isWord(term, index + 1)) {
      node.rest ??= {};
      node = node.rest;
    } else node = nextOf(node, letter);
  }
  return node;
}

function nextOf(node: Node, piece: string): Node {
  node.next ??= new Map();
  const next = node.next.get(piece) ?? {};
  node.next.set(piece, next);
  return next;
}

function walkWords(root: Node, text: string, from: number, longest: Map<number, number>): void {
  let node: Node | undefined = root;
  for (let at = from; at < text.length; ) {
    const end = endOfPiece(text, at);
    node = node.next?.get(text.charAt(at) === ' ' ? ' ' : text.slice(at, end));
    if (!node) return;
    at = end;
    note(node, at, longest);
  }
}

function walkLetters(node: Node, text: string, at: number, longest: Map<number, number>): void {
  if (!(isWord(text, at - 1) && isWord(text, at))) note(node, at, longest);
  if (node.rest) walkLetters(node.rest, text, endOfWord(text, at), longest);
  const letter = text.charAt(at);
  if (!letter || !node.next) return;
  const next = node.next.get(letter);
  if (next) walkLetters(next, text, letter === ' ' ? endOfSpace(text, at) : at + 1, longest);
  const digit = DIGIT.test(letter) ? node.next.get('#') : undefined;
  if (digit) walkLetters(digit, text, at + 1, longest);
}

function note({ ends = [] }: Node, at: number, longest: Map<number, number>): void {
  for (const owner of ends) if (at > (longest.get(owner) ?? 0)) longest.set(owner, at);
}

/** Behind the word, the spaces or the single other unit that begins at `from`. */
function endOfPiece(text: string, from: number): number {
  if (isWord(text, from)) return endOfWord(text, from);
  return text.charAt(from) === ' ' ? endOfSpace(text, from) : from + 1;
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
