import type { Recogniser } from './recogniser.ts';

/** From the first digit's network: 3 (American Express, 15), 4 (Visa), 5 and 2 (Mastercard), 6 (Maestro, Discover). */
const CARD = /(?<![\d+.-])[2-6]\d{3}([ -]?)(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{6}\1\d{5})(?![\d-])/g;

/** What the text itself calls a card counts even if mistyped, and so does its security code. */
const CALLED_CARD = /\bcards?(?: (?:number|no\.?|is|ending|details))*[^.!?\n\d]{0,30}$/i;
const SECURITY_CODE =
  /\b(?:cvv2?|cvc2?|cv2|security (?:code|number)|(?:three|3|last three|last 3) (?:digits|numbers)(?= on the back))(?: (?:is|code|number|no\.?|on (?:the|its|my) (?:back|card|reverse)(?: of (?:it|the card))?)){0,4}[:=]? ?(\d{3,4})(?!\d)/gi;

/** Payment cards: 15 to 19 digits in the usual groups with a valid Luhn digit. Source: ISO/IEC 7812-1, annex B. */
export default {
  id: 'payment-card',
  find: (text) => [
    ...[...text.matchAll(CARD)]
      .filter(
        ({ 0: match, index }) =>
          hasValidLuhnDigit(match.replace(/\D/g, '')) || CALLED_CARD.test(text.slice(Math.max(0, index - 60), index)),
      )
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.97 })),
    ...[...text.matchAll(SECURITY_CODE)].map(({ 0: match, 1: code = '', index }) => ({
      start: index + match.length - code.length,
      end: index + match.length,
      confidence: 0.9,
    })),
  ],
} satisfies Recogniser;

function hasValidLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
