import type { Token } from '../reading/tokens.ts';
import type { Sighting } from '../recogniser.ts';
import { wordClass } from './lexicon.ts';
import { isPublicFigure } from './public-figures.ts';

const TWO_WORDS = /^#(\p{Lu}[\p{Ll}\p{M}]+)((?:Mc|Mac|O)?\p{Lu}[\p{Ll}\p{M}]+)$/u;

/** Names run together in hashtags, "#AmySmith": two capitals, a first name and a surname. The `#` is left out. */
export function hashtagNames(tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap(({ text, start, end }) => {
    const [, first = '', last = ''] = TWO_WORDS.exec(text) ?? [];
    if (first === '' || last.length < 2) return [];
    const [forename, surname] = [wordClass(first), wordClass(last)];
    const isName =
      forename.first === 2 &&
      !forename.place &&
      surname.last > 0 &&
      !surname.place &&
      (surname.frequency < 2 || surname.capital);
    if (!isName || isPublicFigure([first, last])) return [];
    return [{ start: start + 1, end, confidence: 0.75, parts: { first, initial: last.charAt(0) } }];
  });
}
