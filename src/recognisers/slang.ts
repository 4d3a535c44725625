import { besides } from './reading/besides';
import type { Recogniser, Sighting } from './recogniser';
import WORDS from './words/slang.json';
import { AMONG_SLANG, BARE_OF, BESIDE_SLANG, SENSES, STRENGTHENED, STRENGTHENERS } from './words/slang-senses';
import { type Token, tokensOf } from './words/tokens';

/** Each first word's phrases, the longest first. */
const PHRASES = new Map<string, { words: string[]; plain: string }[]>();
for (const [phrase, plain] of Object.entries(WORDS)) {
  const words = tokensOf(phrase).map(({ lower }) => lower);
  const [first] = words;
  if (first === undefined) continue;
  const phrases = [...(PHRASES.get(first) ?? []), { words, plain }];
  PHRASES.set(
    first,
    phrases.toSorted((a, b) => b.words.length - a.words.length),
  );
}

/** In capitals these are something else: cash machines, Ireland, a branch of fiction, the Rowling of Hogwarts. */
const OTHER_IN_CAPITALS =
  /^(?:ATM|IRL|YA|JK|RN|BC|MSG|IMO|FTW|DEM|TMI|CBA|CBB|CBF|NBD|NP|TBF|BFN|SMH|TFW|MFW|FAM|WTH|IDC|HBU|BDAY?|VID|ILU|KK|LMK|SRS|GTG|WYA|CLD|WLD|CUD|SRY|HRU|ABT|FRM|TMR|AIGHT|M8|L8|B4|TA)$/u;

/** Common enough in an organisation's own words to be underlined and not held. */
const MILD =
  /^(?:pls|plz|ppl|yay+|hooray|woo+|u|ur|thx|congrats|haha|pic|pics|vid|vids|asap|icymi|dm|dms|info|yr|yrs)$/iu;
const HINTED = 0.65;

/** What others wrote and is passed on is theirs. */
const PASSED_ON = /^["“]?RT @\w/u;

/** Slang, textspeak and dialect, with the standard wording where there is one; ambiguous words in their slang sense only. */
export default {
  id: 'slang',
  find(text, { marked }) {
    if (PASSED_ON.test(text)) return [];
    const tokens = tokensOf(text);
    const sure = [...phrasesIn(text, tokens), ...sensesIn(text, tokens), ...strengthened(text, tokens)];
    const words = new Set(sure.map(({ start }) => start)).size;
    const company = words === 0 ? [] : alsoSlang(tokens, sure, words > 1);
    const known = [...sure, ...company];
    const all = withoutInner(besides(known, marked('slang'))).filter((one) => !isNoWord(text, one));
    const mild = all.every(({ start, end }) => MILD.test(text.slice(start, end)));
    return mild ? all.map((one) => ({ ...one, confidence: Math.min(one.confidence, HINTED) })) : all;
  },
} satisfies Recogniser;

/** A teaching assistant, a motorway, the under-tens ("u10s"). */
function isNoWord(text: string, { start, end }: Sighting): boolean {
  return (
    OTHER_IN_CAPITALS.test(text.slice(start, end)) ||
    (/\p{L}/u.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end)))
  );
}

function phrasesIn(text: string, tokens: readonly Token[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [index, token] of tokens.entries()) {
    const phrases = PHRASES.get(token.lower) ?? PHRASES.get(token.key) ?? [];
    const met = phrases.find(({ words }) => continues(text, tokens, index, words));
    const last = tokens[index + (met?.words.length ?? 1) - 1];
    if (!met || !last || OTHER_IN_CAPITALS.test(token.text)) continue;
    sightings.push({
      start: token.start,
      end: last.end,
      confidence: 0.95,
      parts: { plain: inCase(met.plain, token.text) },
    });
  }
  return sightings;
}

/** Whether the words stand one after another from `index` on, with a space or hyphen between. */
function continues(text: string, tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    const before = tokens[index + offset - 1];
    if (!token || (token.lower !== word && token.key !== word)) return false;
    return offset === 0 || !before || /^[ /'-]{1,2}$/.test(text.slice(before.end, token.start));
  });
}

function sensesIn(text: string, tokens: readonly Token[]): Sighting[] {
  const words = new Set(tokens.map(({ lower }) => lower));
  return SENSES.filter(({ word }) => word === undefined || words.has(word)).flatMap(({ pattern, plain }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      confidence: 0.85,
      ...(plain === undefined ? {} : { parts: { plain: inCase(plain, match) } }),
    })),
  );
}

/** "proper lush", "well hard", "bare jokes"; "a proper hard hat" is kept apart from "proper hard". */
function strengthened(text: string, tokens: readonly Token[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || !STRENGTHENERS.has(token.lower) || text.slice(token.end, next.start) !== ' ') continue;
    const met =
      token.lower === 'bare' ? BARE_OF.has(next.key) : STRENGTHENED.has(next.key) && !isStandard(text, tokens, index);
    if (met)
      sightings.push({
        start: token.start,
        end: next.end,
        confidence: 0.85,
        parts: { plain: inCase(token.lower === 'bare' ? `a lot of ${next.text}` : `very ${next.text}`, token.text) },
      });
  }
  return sightings;
}

/** Words that follow an adjective without being what it qualifies. */
const NO_NOUN =
  /^(?:a|about|after|again|all|an|and|as|at|because|before|but|by|for|from|he|i|if|in|innit|is|it|like|lol|mate|me|now|of|off|on|or|our|out|over|she|since|so|than|that|the|their|them|then|they|this|to|today|tomorrow|tonight|too|up|was|we|when|which|while|who|with|xx?|yesterday|you|your)$/;

function isStandard(text: string, tokens: readonly Token[], index: number): boolean {
  const [strengthener, adjective, follows] = tokens.slice(index);
  if (!strengthener || !adjective) return false;
  const { lower } = strengthener;
  const before = tokens[index - 1]?.lower;
  const qualifies =
    follows !== undefined && text.slice(adjective.end, follows.start) === ' ' && !NO_NOUN.test(follows.lower);
  if (lower === 'right') return !(before === 'a' && qualifies);
  if (lower === 'well')
    return before === 'as' || before === 'very' || before === 'is'
      ? /^(?:early|late|kind)$/.test(adjective.lower)
      : before === 'oh' || /^(?:early|late|fast)$/.test(adjective.lower);
  if (lower === 'dead') return /^(?:tired|slow)$/.test(adjective.lower) || qualifies;
  if (lower === 'pure' || lower === 'mad' || lower === 'wicked') return before === 'a' || before === 'the';
  if (lower === 'proper')
    return qualifies && (before === 'a' || before === 'the' || before === 'some' || before === 'with');
  return false;
}

function alsoSlang(tokens: readonly Token[], sure: readonly Sighting[], several: boolean): Sighting[] {
  return tokens
    .filter(({ lower }) => BESIDE_SLANG.has(lower) || (several && AMONG_SLANG.has(lower)))
    .filter(({ start }) => !sure.some((other) => other.start <= start && start < other.end))
    .map(({ start, end }) => ({ start, end, confidence: 0.7 }));
}

/** A phrase says what its words say: "nae bother hen" is one thing to mend. */
function withoutInner(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter(
    (one) =>
      !sightings.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

function inCase(plain: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : plain;
}
