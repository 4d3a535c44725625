import type { Recogniser } from './recogniser.ts';

const NUMBER = /(?<![\p{L}\p{N}])([A-Z])(\d{11}[\dA-Z])(?![\p{L}\p{N}])/giu;
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The text itself says so: a number of thirteen then counts even if mistyped. */
const NAMED = /\b(?:UPN|unique pupil number)\b/i;

/**
 * Unique pupil numbers: a check letter (the weighted sum of the digits modulo 23), then eleven digits, then a digit or,
 * in a temporary one, a letter.
 * Source: Department for Education, "Unique pupil numbers (UPNs): a guide for schools and local authorities", annex A.
 */
export default {
  id: 'pupil-number',
  find: (text) =>
    [...text.matchAll(NUMBER)]
      .filter(([, letter = '', rest = '']) => checkLetter(rest) === letter.toUpperCase() || NAMED.test(text))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length, confidence: 0.95 })),
} satisfies Recogniser;

function checkLetter(rest: string): string | undefined {
  const values = [...rest.toUpperCase()].map((mark) => (/\d/.test(mark) ? Number(mark) : CHECK_LETTERS.indexOf(mark)));
  return CHECK_LETTERS[values.reduce((sum, value, index) => sum + value * (index + 2), 0) % 23];
}
