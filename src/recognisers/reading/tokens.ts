import type { Span } from '../recogniser.ts';

export type Token = Span & {
  text: string;
  shape: Shape;
  /** Whether nothing but a space stands between this token and the one before. */
  joined: boolean;
};

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number' | 'mark' | 'tag' | 'stop';

/** Addresses, handles and tags whole; initials with their stop; words with inner hyphens and apostrophes; single marks. */
const TOKEN =
  /(?:https?:\/\/|www\.)\S{1,300}|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?=\p{Lu}\.|[\s,]|$)|[\p{L}\p{M}]+(?:[’'.-](?![sS](?![\p{L}\p{M}]))(?=\p{L})[\p{L}\p{M}]+)*|['’][sS](?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|\p{Extended_Pictographic}|[^\s]/gu;

/** The words and marks of a text in order. */
export function tokensOf(text: string): Token[] {
  let end = -1;
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => {
    const joined = end >= 0 && index > end && /^[ \u00A0]{1,2}$/.test(text.slice(end, index));
    end = index + word.length;
    return { start: index, end, text: word, shape: shapeOf(word), joined };
  });
}

/** Words in other scripts count as marks: what is read here is English. */
function shapeOf(word: string): Shape {
  if (/^[@#]./u.test(word) || /^(?:https?:|www\.)/.test(word)) return 'tag';
  if (/^\p{Lu}\.?$/u.test(word)) return 'initial';
  if (/^\p{N}/u.test(word)) return 'number';
  if (/^[.!?…\n]$/u.test(word)) return 'stop';
  if (!/^\p{Script=Latin}/u.test(word)) return 'mark';
  if (word === word.toLowerCase()) return 'lower';
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word)) return 'capital';
  if (word === word.toUpperCase()) return 'upper';
  return 'mixed';
}
