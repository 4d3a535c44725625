import type { Recogniser } from './recogniser.ts';

const SORT_CODE = /\b(?:sort(?:ing)?(?: ?code)?|s\/c)(?: (?:is|no\.?|number))?[:=]? ?\d{2}[-. ]?\d{2}[-. ]?\d{2}\b/gi;
const ACCOUNT =
  /\b(?:account|acct?|a\/c)\.?(?: (?:number|num|no\.?|nr|is|for (?:the|our|my) \p{L}{1,20})){0,3}(?:['’]s)?[:.=]? ?(\d(?:[ -]?\d){7}|\d{7})\b/giu;

/** A sort code and an account number side by side need no words: "20-00-00 12345678". */
const PAIR =
  /(?<![\d+£.,/-])(?:\d{2}-\d{2}-\d{2}|\d{2} \d{2} \d{2})(?:[ ,;/|]{1,3}|,? and )\d{4} ?\d{4}(?![\d-]|\.\d)/g;

/** GB, two check digits, the bank's four letters and fourteen digits. Source: ISO 13616-1, registry entry for GB. */
const IBAN = /\bGB\d{2} ?[A-Z]{4} ?\d{4} ?\d{4} ?\d{4} ?\d{2}\b/gi;

/** Sort codes, account numbers and IBANs; the first two where the text says what they are, or together. */
export default {
  id: 'bank-account',
  find: (text) =>
    [PAIR, SORT_CODE, ACCOUNT, IBAN].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
        start: index,
        end: index + match.length,
        confidence: 0.95,
      })),
    ),
} satisfies Recogniser;
