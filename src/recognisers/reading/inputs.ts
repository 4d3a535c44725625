import { fold, hash } from '../names/fold.ts';
import { wordClass } from '../names/lexicon.ts';
import type { Shape, Token } from './tokens.ts';

const SHAPES: readonly Shape[] = ['lower', 'capital', 'upper', 'mixed', 'initial', 'number', 'mark', 'tag', 'stop'];

/** How many values each of a token's inputs can take, in their order. */
export const SIZES = { shape: 9, names: 9, kind: 20, length: 13, joined: 2, style: 4, ending: 1024, beginning: 256 };

/** What the network is told of a token: the word itself, and small numbers below `SIZES`. */
export type Inputs = Readonly<{ word: string } & Record<keyof typeof SIZES, number>>;

/** Inputs remembered, with what the networks keep for each of them: 1.5 kB a network of 64 states. */
const REMEMBERED = 2000;
/** By its text, what a token is in each style, joined to the one before or not. */
const known = new Map<string, Inputs[]>();
let count = 0;

/** The inputs of every token of a line or sentence; for the same token in the same style, the same object. */
export function inputsOf(tokens: readonly Token[]): Inputs[] {
  const style = styleOf(tokens);
  return tokens.map((token) => {
    const place = 2 * style + Number(token.joined);
    const found = known.get(token.text)?.[place];
    if (found !== undefined) return found;
    const inputs = inputsFor(token, style);
    if (count >= REMEMBERED) {
      known.clear();
      count = 0;
    }
    const ofText = known.get(token.text) ?? [];
    ofText[place] = inputs;
    known.set(token.text, ofText);
    count++;
    return inputs;
  });
}

function inputsFor(token: Token, style: number): Inputs {
  const folded = fold(token.text);
  const { first, last, frequency, capital, place } = wordClass(token.text);
  const isWord = /^\p{Script=Latin}/u.test(token.text);
  return {
    word: wordOf(token, folded),
    shape: SHAPES.indexOf(token.shape),
    names: first * 3 + last,
    kind: frequency * 4 + Number(capital) * 2 + Number(place),
    length: Math.min(token.text.length, SIZES.length - 1),
    joined: Number(token.joined),
    style,
    ending: isWord ? 1 + (hash(folded.slice(-3)) % (SIZES.ending - 1)) : 0,
    beginning: isWord ? 1 + (hash(folded.slice(0, 2)) % (SIZES.beginning - 1)) : 0,
  };
}

/** The word as the network knows it: numbers by their length, handles and addresses by their kind, tags by what they say. */
function wordOf({ text, shape }: Token, folded: string): string {
  if (shape === 'tag') return text.startsWith('#') ? folded.slice(1) : (folded[0] ?? '');
  if (shape !== 'number') return folded;
  const digits = /^[\p{N}.,:]+/u.exec(folded)?.[0] ?? '';
  return '0'.repeat(Math.min(digits.length, 5)) + folded.slice(digits.length);
}

/** How the line is written: 0 as usual, 1 all lower case, 2 mostly capitals, 3 mostly words with a capital. */
function styleOf(tokens: readonly Token[]): number {
  const words = tokens.filter(
    ({ shape }) => shape === 'lower' || shape === 'capital' || shape === 'upper' || shape === 'mixed',
  );
  const share = (wanted: Shape) => words.filter(({ shape }) => shape === wanted).length / words.length;
  if (words.length === 0) return 0;
  if (share('lower') === 1) return 1;
  if (share('upper') > 0.6) return 2;
  return share('lower') < 0.3 && words.length > 3 ? 3 : 0;
}
