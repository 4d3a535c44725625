import type { Recogniser } from './recogniser.ts';

const PLAIN =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;

/** "jo at gmail dot com", "jo.smith (at) example [dot] org": one of the two has to be spelt out. */
const SPELT =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63}(?: dot [\p{L}\p{N}_-]{1,40}){0,2} ?(?:[[({<] ?at ?[\])}>]| at ) ?[\p{L}\p{N}-]{1,40}(?:(?: ?[[({<] ?dot ?[\])}>] ?| dot )[\p{L}\p{N}-]{2,24}|\.[\p{L}\p{N}-]{2,24}){1,4}/giu;
const SPELT_SEPARATOR = /[[({<] ?(?:at|dot) ?[\])}>]| dot /i;

/** People write "jo at gmail.com" too; with any other domain that is "look at example.org". */
const MAILBOX_HOST =
  / at (?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|btinternet|proton|protonmail|aol|sky|talktalk)\./i;

/** E-mail addresses (RFC 5321's local part of at most 64 characters), plain or with "at" and "dot" spelt out. */
export default {
  id: 'email',
  find: (text) => [
    ...[...text.matchAll(PLAIN)].map(({ 0: match, index }) => sighting(index, match, 0.99)),
    ...[...text.matchAll(SPELT)]
      .filter(([match]) => SPELT_SEPARATOR.test(match) || MAILBOX_HOST.test(match))
      .map(({ 0: match, index }) => sighting(index, match, 0.9)),
  ],
} satisfies Recogniser;

const sighting = (start: number, match: string, confidence: number) => ({
  start,
  end: start + match.length,
  confidence,
});
