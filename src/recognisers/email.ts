import type { Recogniser, Sighting } from './recogniser.ts';

const PLAIN =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;

/** "jo @ example . org": the ends that hardly anything else has. */
const SPACED =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63} ?@ ?[\p{L}\p{N}-]{1,63}(?: ?\. ?[\p{L}\p{N}-]{1,63}){0,3} ?\. ?(?:com|org|net|uk|co|ie|eu|info|me)(?![\p{L}\p{N}@-])/giu;

/** "jo at gmail dot com", "jo.smith (at) example [dot] org": one of the two has to be spelt out. */
const SPELT =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63}(?: (?:dot|underscore|dash|hyphen) [\p{L}\p{N}_-]{1,40}){0,2} ?(?:[[({<] ?(?:at|@) ?[\])}>]| at ) ?[\p{L}\p{N}-]{1,40}(?:(?: ?[[({<] ?dot ?[\])}>] ?| dot )[\p{L}\p{N}-]{2,24}|\.[\p{L}\p{N}-]{2,24}){1,4}/giu;
const SPELT_SEPARATOR = /[[({<] ?(?:at|dot|@) ?[\])}>]| dot /i;
/** "jo AT example.org" among small letters. */
const SHOUTED_AT = /^[^A-Z]+ AT [^A-Z]+$/;

/** People write "jo at gmail.com" too; with any other domain that is "look at example.org". */
const MAILBOX_HOST =
  / at (?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|btinternet|proton|protonmail|aol|sky|talktalk)\./i;

/** "amyjones at hotmail co uk" */
const MAILBOX_IN_WORDS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63} at (?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|aol) (?:co uk|com)(?![\p{L}\p{N}])/giu;

/** E-mail addresses (RFC 5321's local part of at most 64 characters), plain or with "at" and "dot" spelt out. */
export default {
  id: 'email',
  find: (text) => (HAS_AT.test(text) ? addressesIn(text) : []),
} satisfies Recogniser;

/** Every way of writing one has its at. */
const HAS_AT = /@|[\s[({<]at[\s\])}>]/i;

function addressesIn(text: string): Sighting[] {
  return [
    ...[...text.matchAll(PLAIN)].map(({ 0: match, index }) => sighting(index, match, 0.99)),
    ...[...text.matchAll(SPACED)]
      .filter(([match]) => match.includes(' '))
      .map(({ 0: match, index }) => sighting(index, match, 0.9)),
    ...[...text.matchAll(MAILBOX_IN_WORDS)].map(({ 0: match, index }) => sighting(index, match, 0.9)),
    ...[...text.matchAll(SPELT)]
      .filter(([match]) => SPELT_SEPARATOR.test(match) || MAILBOX_HOST.test(match) || SHOUTED_AT.test(match))
      .map(({ 0: match, index }) => sighting(index, match, 0.9)),
  ];
}

const sighting = (start: number, match: string, confidence: number) => ({
  start,
  end: start + match.length,
  confidence,
});
