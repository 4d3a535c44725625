import type { Recogniser } from './recogniser.ts';

/** From the first digit's network: 3 (American Express, 15), 4 (Visa), 5 and 2 (Mastercard), 6 (Maestro, Discover). */
const CARD = /(?<![\d+.-])[2-6]\d{3}([ -]?)(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{6}\1\d{5})(?![\d-])/g;

/** Payment cards: 15 to 19 digits in the usual groups with a valid Luhn digit. Source: ISO/IEC 7812-1, annex B. */
export default {
  id: 'payment-card',
  find: (text) =>
    [...text.matchAll(CARD)]
      .filter(([match]) => hasValidLuhnDigit(match.replace(/\D/g, '')))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.97 })),
} satisfies Recogniser;

function hasValidLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
