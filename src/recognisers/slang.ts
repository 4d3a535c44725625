import type { Language, Recogniser, Sighting } from './recogniser';
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
  /^(?:ATM|IRL|YA|JK|RN|BC|MSG|IMO|FTW|DEM|TMI|CBA|CBB|CBF|NBD|NP|TBF|BFN|SMH|TFW|MFW|FAM|WTH|IDC|HBU|BDAY?|VID|ILU|KK|LMK|SRS|GTG|WYA|CLD|WLD|CUD|SRY|HRU|ABT|FRM|TMR|AIGHT)$/u;

/** What others wrote and is passed on is theirs. */
const PASSED_ON = /^["“]?RT @\w/u;

/** Slang, textspeak and dialect, with the standard wording where there is one; ambiguous words in their slang sense only. */
export default {
  id: 'slang',
  find(text, language) {
    if (PASSED_ON.test(text)) return [];
    const tokens = tokensOf(text);
    const sure = [...phrasesIn(text, tokens), ...sensesIn(text), ...strengthened(text, tokens, language)];
    const words = new Set(sure.map(({ start }) => start)).size;
    const company = words === 0 ? [] : alsoSlang(tokens, sure, words > 1);
    return withoutInner([...sure, ...company]);
  },
} satisfies Recogniser;

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

function sensesIn(text: string): Sighting[] {
  return SENSES.flatMap(({ pattern, plain }) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      confidence: 0.85,
      ...(plain === undefined ? {} : { parts: { plain: inCase(plain, match) } }),
    })),
  );
}

/** "proper lush", "well hard", "bare jokes"; the language model keeps "a proper hard hat" apart from "proper hard". */
function strengthened(text: string, tokens: readonly Token[], language: Language): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next || !STRENGTHENERS.has(token.lower) || text.slice(token.end, next.start) !== ' ') continue;
    const met =
      token.lower === 'bare' ? BARE_OF.has(next.key) : STRENGTHENED.has(next.key) && !isStandard(token, next, language);
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

function isStandard({ lower, start }: Token, adjective: Token, language: Language): boolean {
  const terms = language.terms();
  const at = terms.findIndex((term) => term.start === start);
  const before = terms[at - 1]?.text.toLowerCase();
  const follows = terms.find((term) => term.start >= adjective.end);
  const qualifies =
    follows?.tags.has('Noun') === true && follows.start === adjective.end + 1 && !follows.tags.has('Pronoun');
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
