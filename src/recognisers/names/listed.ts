import type { Token } from '../reading/tokens.ts';
import type { NameTokens, Sighting } from '../recogniser.ts';
import { wordClass } from './lexicon.ts';
import { isPublicFigure } from './public-figures.ts';

/** The name's first letter and surname, from what stands for the first name and the surname. */
const partsOf = (first: string, last: string) => ({ first, initial: [...last.toUpperCase()][0] ?? '' });

/** "D. Asante", "Mrs P. Venkataraman", "A.B. Chaudhry": one initial or more with their stops, then a surname. */
export function initialled(tokens: readonly Token[], isTitle: (word: string) => boolean): Sighting[] {
  return tokens.flatMap((surname, index) => {
    let first = index;
    while (isInitial(tokens[first - 1]) && index - first < 3) first--;
    const [begin, before] = [tokens[first], tokens[first - 1]];
    if (first === index || begin === undefined || !surname.joined || !isSurname(surname.text)) return [];
    // "Grace O. Gold stars": the initial ends what stands before
    const follows = begin.joined && before !== undefined && /^\p{Lu}/u.test(before.text) && !isTitle(before.text);
    const words = tokens.slice(first, index + 1).map(({ text }) => text);
    if (follows || isPublicFigure(words)) return [];
    return [{ start: begin.start, end: surname.end, confidence: 0.75, parts: partsOf(begin.text, surname.text) }];
  });
}

/**
 * "Ask for Bev Skinner": a common first name and a surname that is no word besides, with small letters on both sides or at the
 * edge of the line, so that titles and names of places are no part of it.
 */
export function paired(tokens: readonly Token[]): NameTokens[] {
  return tokens.flatMap((surname, index) => {
    const [before, first, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
    if (first === undefined || !surname.joined || first.shape !== 'capital' || surname.shape !== 'capital') return [];
    const [forename, family] = [wordClass(first.text), wordClass(surname.text)];
    const isForename =
      forename.first === 2 &&
      !forename.place &&
      (forename.capital || forename.frequency === 0) &&
      forename.frequency < 4;
    const isFamily = family.last === 2 && !family.place && (family.frequency < 2 || family.capital) && family.first < 2;
    if (!isForename || !isFamily || isCapitalised(before) || isCapitalised(next)) return [];
    return [{ from: index - 1, to: index + 1, confidence: 0.7 }];
  });
}

const isCapitalised = (token: Token | undefined) =>
  token !== undefined &&
  (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed' || token.text === '&');

/**
 * "Smith, Amy": a surname that is no first name, a comma, a first name that is no surname's beginning; in a register
 * ("Khan, Zara; Lewis, Tegan") either may be both. "Khan, Z." too.
 */
export function surnamesFirst(text: string, tokens: readonly Token[], isTitle: (word: string) => boolean): Sighting[] {
  return tokens.flatMap((last, index) => {
    const [comma, first, next] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
    if (comma?.text !== ',' || first === undefined || last.shape === 'lower' || first.shape === 'lower') return [];
    const [surname, forename] = [wordClass(last.text), wordClass(first.text)];
    // "Hussain, Aisha" on a line of its own; "Taylor, Amy and Sam" are three
    const isListed =
      (next === undefined || next.text === ';') && /(?:^|[;:•*-] ?|\d[.)] ?)$/.test(text.slice(0, last.start));
    const isLone = surname.first === 0 ? surname.frequency < 3 : isListed;
    const fits = isInitial(first)
      ? surname.last === 2 && surname.first < 2
      : (surname.last === 2 || (isListed && surname.last === 1)) &&
        isLone &&
        forename.first === 2 &&
        forename.frequency < 4;
    const before = tokens[index - 1]?.text ?? '';
    const begins = index === 0 || !/^\p{Lu}/u.test(before);
    const goesOn = next?.joined && /^\p{Lu}\p{Ll}/u.test(next.text);
    if (!fits || surname.place || !begins || goesOn || isTitle(before)) return [];
    if (text.slice(last.end, first.start) !== ', ' || last.text.length < 3) return [];
    return [{ start: last.start, end: first.end, confidence: 0.8, parts: partsOf(first.text, last.text) }];
  });
}

const isInitial = (token: Token | undefined) => token !== undefined && /^\p{Lu}\.$/u.test(token.text);

function isSurname(word: string): boolean {
  const { last, frequency, capital, place } = wordClass(word);
  const isUnusual = frequency < 2 || (capital && last === 2);
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && /\p{Ll}/u.test(word) && last > 0 && isUnusual && !(place && last < 2);
}
