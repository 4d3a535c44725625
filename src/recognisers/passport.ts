import type { Recogniser } from './recogniser.ts';

const NAMED =
  /\bpassports?\b(?: (?:no|num|nr)\.)?[^\n\d]{0,50}?(?<![\p{L}\d])([A-Z]{0,2}\d{7,9}|\d{3}[ -]\d{3}[ -]\d{3})(?![\p{L}\d])/giu;

/** Passport numbers (nine digits in a British one), where the text says that it is one. Source: HM Passport Office. */
export default {
  id: 'passport',
  find: (text) =>
    [...text.matchAll(NAMED)].map(({ 0: match, 1: number = '', index }) => ({
      start: index + match.length - number.length,
      end: index + match.length,
      confidence: 0.95,
    })),
} satisfies Recogniser;
