import { type DigitGroup, digitGroups } from './phone/digits.ts';
import { HELPLINES } from './phone/helplines.ts';
import { spokenNumbers } from './phone/spoken.ts';
import type { Recogniser, Sighting } from './recogniser.ts';

/**
 * National numbers by their digits from the leading 0: geographic 01 (nine or ten digits after the 0) and 02, 03, 055,
 * 056, mobile and personal 07, 08 and 09. Ranges set aside for fiction are numbers like any other.
 * Source: Ofcom, "The National Telephone Numbering Plan", part A; "Telephone numbers for use in TV and radio drama programmes".
 */
const NATIONAL = /^0(?:1\d{8,9}|2[03489]\d{8}|3[03478]\d{8}|5[56]\d{8}|7\d{9}|80\d{7,8}|8[47]\d{8}|9[018]\d{8})$/;

/** Country code and subscriber, 15 digits at most. Source: ITU-T E.164. */
const INTERNATIONAL = /^\+(?!44)[1-9]\d{8,14}$/;
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/;

/** What stands before digits that are no telephone number. */
const OTHER_NUMBER =
  /(?:[£$€#]|\b(?:order|ref|reference|booking|invoice|case|charity|company|registration|registered|receipt|ticket|tracking|isbn|account|acc|a\/c|serial|vat|nhs|chi|upn)(?: (?:no|number|code|id))?\.?:?(?: is)?) ?$/i;
const HELPLINE_CUE = /\b(?:help ?line|childline|samaritans|nspcc|crimestoppers|emergency|hotline)\b/i;
const LOCAL_CUE =
  /\b(?:ring|call|phone|tel|telephone|text|mobile|mob|landline|number)(?: \p{L}+)?(?: (?:is|on|at))?:? ?$/iu;

/** Telephone numbers in any layout people use, digits or words, without the national helplines. */
export default {
  id: 'phone',
  find: (text) => [...digitNumbers(text), ...spokenNumbers(text, (digits) => NATIONAL.test(national(digits)))],
} satisfies Recogniser;

function digitNumbers(text: string): Sighting[] {
  const sightings: Sighting[] = [];
  for (const run of digitGroups(text)) {
    for (let first = 0; first < run.length; ) {
      const last = lastGroupOfNumber(text, run, first);
      const [from, to] = [run[first], last === undefined ? undefined : run[last]];
      if (from === undefined || to === undefined || last === undefined) {
        first++;
        continue;
      }
      const { start, end } = { start: from.start, end: to.end };
      const digits = digitsOf(run.slice(first, last + 1));
      if (!isOtherNumber(text, start, digits)) sightings.push({ start, end, confidence: 0.95 });
      first = last + 1;
    }
  }
  return sightings;
}

/** The longest number that begins at a group: 07700 900123 rather than what a neighbour would make of it. */
function lastGroupOfNumber(text: string, run: readonly DigitGroup[], first: number): number | undefined {
  let found: number | undefined;
  let digits = '';
  for (let last = first; last < run.length && digits.length <= 16; last++) {
    digits += run[last]?.digits ?? '';
    if (isNumber(text, run.slice(first, last + 1), digits, first === 0 && last === run.length - 1)) found = last;
  }
  return found;
}

function isNumber(text: string, groups: readonly DigitGroup[], digits: string, isWhole: boolean): boolean {
  const [first] = groups;
  if (first === undefined) return false;
  if (INTERNATIONAL.test(digits)) return true;
  if (NATIONAL.test(national(digits)))
    return digits.startsWith('+') || digits.startsWith('44') || !looksLikeDate(groups);
  if (NORTH_AMERICAN.test(digits)) {
    return (
      groups.map((group) => group.digits.length).join() === '3,3,4' &&
      /[-.(]/.test(text.slice(Math.max(0, first.start), groups[1]?.start))
    );
  }
  return (
    isWhole &&
    groups.length <= 2 &&
    /^[2-9]\d{5,7}$/.test(digits) &&
    first.digits.length !== 4 &&
    LOCAL_CUE.test(text.slice(Math.max(0, first.start - 40), first.start))
  );
}

/** "01 02 2025 930" and "08.30 10.45 12": two digits first, and not the pairs or threes of a number spaced out. */
const looksLikeDate = ([first, ...others]: readonly DigitGroup[]) =>
  first?.digits.length === 2 && others.some(({ digits }) => digits.length === 4 && digits.startsWith('20'));

/** +44 (0)7700 … and 0044 7700 … as 07700 …. */
const national = (digits: string) => digits.replace(/^(?:\+|00)?44(?:0)?(?=[1-35789]\d{8,9}$)/, '0');

const isOtherNumber = (text: string, start: number, digits: string) => {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    HELPLINES.has(national(digits)) ||
    OTHER_NUMBER.test(before) ||
    (/^0(?:80|3)/.test(digits) && HELPLINE_CUE.test(before))
  );
};

const digitsOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join('');
