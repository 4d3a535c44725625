import type { Recogniser } from './recogniser.ts';

const SORT_CODE = /\b(?:sort ?code|s\/c)(?: (?:is|no\.?|number))?:? ?\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi;
const ACCOUNT = /\b(?:account|acct?|a\/c)(?: (?:number|no\.?|is)){0,2}[:.]? ?(\d{4} ?\d{4}|\d{7})\b/gi;

/** GB, two check digits, the bank's four letters and fourteen digits. Source: ISO 13616-1, registry entry for GB. */
const IBAN = /\bGB\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/gi;

/** Sort codes, account numbers and IBANs; the first two only where the text says what they are. */
export default {
  id: 'bank-account',
  find: (text) =>
    [SORT_CODE, ACCOUNT, IBAN].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        confidence: 0.95,
      })),
    ),
} satisfies Recogniser;
