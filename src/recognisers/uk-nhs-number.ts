import type { Recogniser } from './recogniser.ts';

const TEN_DIGITS = /(?<![\d+£$€.#-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d-]|\.\d)/g;
const NAMED = /\b(?:NHS|CHI)\b(?: (?:number|no\.?|num|one|id))?[^.!?\n\d]{0,60}(\d[\d -]{6,14}\d)(?!\d)/gi;

/**
 * Ten digits whose last is a modulus-11 check digit, which keeps phone numbers out; or digits that the text itself calls
 * an NHS number or Scotland's CHI number, right or mistyped.
 * Source: NHS Data Dictionary, "NHS NUMBER"; Public Health Scotland, "CHI number".
 */
export default {
  id: 'uk-nhs-number',
  find: (text) => [
    ...[...text.matchAll(TEN_DIGITS)]
      .filter(([match]) => hasValidCheckDigit(match.replace(/\D/g, '')))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.9 })),
    ...[...text.matchAll(NAMED)]
      .filter(([, number = '']) => !hasValidCheckDigit(number.replace(/\D/g, '')))
      .map(({ 0: match, 1: number = '', index }) => ({
        start: index + match.length - number.length,
        end: index + match.length,
        confidence: 0.85,
      })),
  ],
} satisfies Recogniser;

function hasValidCheckDigit(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}
