import type { Token } from '../reading/tokens.ts';
import type { Span } from '../recogniser.ts';
import { wordClass } from './lexicon.ts';

/** The first name that stands nearest to a span in the same line, if there is one. */
export function firstNameNear(tokens: readonly Token[], { start, end }: Span): string | undefined {
  const far = (token: Token) => Math.max(start - token.end, token.start - end);
  return tokens
    .filter((token) => token.shape === 'capital' && isFirstName(token.text))
    .toSorted((a, b) => far(a) - far(b))
    .at(0)?.text;
}

/** Whether the word is a first name far more often than anything else. */
export function isFirstName(word: string): boolean {
  const { first, frequency, place } = wordClass(word);
  return first === 2 && frequency < 4 && !place;
}
