import { wordClass } from './names/lexicon';
import { isTitle } from './names/titles';
import { besides } from './reading/besides';
import type { Recogniser, Sighting } from './recogniser';
import { phrasesFrom } from './words/phrases';
import { sift } from './words/sieve';
import { AMONG_SLANG, BARE_OF, BESIDE_SLANG, SENSES, STRENGTHENED, STRENGTHENERS } from './words/slang-senses';
import { type Token, tokensOf } from './words/tokens';

/** In capitals these are something else: cash machines, Ireland, a branch of fiction, the Rowling of Hogwarts. */
const OTHER_IN_CAPITALS =
  /^(?:ATM|IRL|YA|JK|RN|BC|MSG|IMO|FTW|DEM|TMI|CBA|CBB|CBF|NBD|NP|TBF|BFN|SMH|TFW|MFW|FAM|WTH|IDC|HBU|BDAY?|VID|ILU|KK|LMK|SRS|GTG|WYA|CLD|WLD|CUD|SRY|HRU|ABT|FRM|TMR|AIGHT|M8|L8|B4|TA|4U|2U)$/u;

/**
 * Shortened words and cheers that charities and firms write themselves: underlined, and of no weight to hold a post. A short
 * standard word may stand by: "how u", "thank u".
 */
const MILD =
  /^(?:(?:all|and|are|as|can|did|do|for|hope|how|if|see|thank|to|what|when|where|will|with|you) )?(?:u|ur|r|u r|r u|u can|u all|u know|ya|pls|plz|plse|ppl|peeps|th(?:an)?x|thnx|tnx|tks|ty|tysm|thru|til|yr|yrs|hrs?|mins?|w|wk|wks|wknd|tonite|nite|tmro?w?|tmoro|tix|pics?|vids?|info|dms?|asap|icymi|tgif|ftw|fab|fav|faves?|yum|b-?days?|xmas|uni|congrat[sz]|shout[ -]?outs?|ya+y+|yipp?ee+|woo+(?:p|t|hoo+)?|whoo+(?:p|t|hoo+)?|who+p|hoo+ra+y|hurra+[yh]|huzzah|o+h+|o+ps|wo+w+|a+w+|ha(?:ha)*h?|hehe|hiya)(?: rt)?$/iu;
const HINTED = 0.65;

/** What others wrote and is passed on is theirs. */
const PASSED_ON = /^["“]?RT @\w/u;

/** Slang, textspeak and dialect, with the standard wording where there is one; ambiguous words in their slang sense only. */
export default {
  id: 'slang',
  find(text, { marked }) {
    if (PASSED_ON.test(text)) return [];
    const tokens = tokensOf(text);
    const sure = [
      ...phrasesIn(text, tokens),
      ...sensesIn(text, tokens),
      ...strengthened(text, tokens),
      ...drawnOut(tokens),
      ...clipped(text, tokens),
    ];
    const words = new Set(sure.map(({ start }) => start)).size;
    const company = words === 0 ? [] : alsoSlang(tokens, sure, words > 1);
    const known = [...sure, ...company];
    const all = withoutInner(besides(known, marked('slang'))).filter(
      (one) => !isNoWord(text, one) && !isMentioned(text, one) && !isOfASaying(text, one),
    );
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

/** Words about words: what "innit" means. */
const OF_WORDS =
  /\b(?:words?|mean(?:s|ing|t)?|dialect|slang|phrases?|terms?|dictionary|spell(?:ing|ed|s)?|called|named|titled|song|novel|book|play|show|film|album|translat\p{L}{1,9})\b/iu;

/** What stands alone in quotation marks where words are spoken of. */
function isMentioned(text: string, { start, end }: Sighting): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
  return (
    /["“'‘](?:\p{L}{1,10} )?$/u.test(before) && /^(?: \p{L}{1,10})?[.,!?]?["”'’]/u.test(after) && OF_WORDS.test(text)
  );
}

/** What stands behind a word that is meant as the dictionary has it first. */
const FIRST_SENSES: readonly { word: RegExp; behind: RegExp }[] = [
  { word: /^legend$/i, behind: /^ (?:has it|says|tells|goes)\b/ },
  {
    word: /^smash(?:ed|es|ing)?$/i,
    behind:
      /^ (?:an?|the|some|two|three|our|my|his|her|their|every|all the|up) (?:\p{L}+ ){0,2}(?:windows?|glass(?:es)?|plates?|cups?|mugs?|doors?|vases?|screens?|phones?|lights?|lamps?|panes?|windscreen|fence|bench|bottles?|shelter|pots?)\b/u,
  },
  { word: /^buzz(?:ing|ed)$/i, behind: /^ (?:around|about|past|over) the\b|^ [\p{L} ]{0,20}\bbees\b/u },
  { word: /^quid$/i, behind: /^ pro quo\b/i },
];

/** "Legend has it that", "They smashed a window", "killed it is not a phrase for". */
function isOfASaying(text: string, { start, end }: Sighting): boolean {
  const [words, after] = [text.slice(start, end), text.slice(end, end + 40)];
  return (
    FIRST_SENSES.some(({ word, behind }) => word.test(words) && behind.test(after)) ||
    /^ (?:is|isn't|was|wasn't)(?: not)? (?:an?|the|my|our) (?:\p{L}{1,14} )?(?:phrase|word|term|expression)\b/u.test(
      after,
    )
  );
}

/** Sounds that are spelt as long as they last. */
const SOUND =
  /^(?:a+[hrw]*g*h*|o+h*|h+m+|m+|sh+|b+r+|z+|g+r+|u+[hgr]*|e+r*[mk]*|w+|x+|(?:ha)+h*|wo+f|ba+|mo+|ps+h?t?|t+s+k+|vro+m|bu+z+|cho+|hi+s+|y+|ra+|i+|v+)$/u;

/** "sooo", "pleeease": a word of the language with a letter three times or more. */
function drawnOut(tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap(({ start, end, lower, key, text }) => {
    if (key === lower || lower.length < 4 || SOUND.test(lower) || !/\p{Ll}/u.test(text)) return [];
    const twice = lower.replace(/(\p{L})\1{2,}/gu, '$1$1');
    const plain = [key, twice].find((word) => wordClass(word).frequency > 1);
    return plain === undefined ? [] : [{ start, end, confidence: 0.8, parts: { plain: inCase(plain, text) } }];
  });
}

/** "runnin'", "singin'", where "running" is a word and no quotation ends. */
function clipped(text: string, tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap(({ start, end, lower, text: word }) => {
    if (
      text.charAt(end) !== "'" ||
      /^'? in the rain\b/iu.test(text.slice(end)) ||
      !/^\p{L}{2,24}in$/u.test(lower) ||
      /(?:^|\s)'/u.test(text.slice(0, start))
    )
      return [];
    if (wordClass(`${lower}g`).frequency === 0) return [];
    return [{ start, end: end + 1, confidence: 0.85, parts: { plain: `${word}g` } }];
  });
}

function phrasesIn(text: string, tokens: readonly Token[]): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [index, token] of tokens.entries()) {
    const own = phrasesFrom(token.lower);
    const phrases =
      [own, phrasesFrom(token.key), phrasesFrom(withoutS(token.lower))].find(({ length }) => length > 0) ?? [];
    const met = phrases.find(({ words }) => continues(text, tokens, index, words));
    const last = tokens[index + (met?.words.length ?? 1) - 1];
    if (!met || !last || OTHER_IN_CAPITALS.test(token.text) || isPartOfAName(text, tokens, index)) continue;
    sightings.push({
      start: token.start,
      end: last.end,
      confidence: 0.95,
      ...(met.plain === null ? {} : { parts: { plain: inCase(met.plain, token.text) } }),
    });
  }
  return sightings;
}

/**
 * "The Fab Four", "Fiver Fest", "Bants Road": a word with a capital in the middle of a sentence, or before another with one that
 * is nobody's name ("Cheers Dave"), in a text that has small letters; also "aye-aye".
 */
function isPartOfAName(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined) return false;
  if (next?.lower === token.lower && text.slice(token.end, next.start) === '-') return true;
  if (before?.lower === token.lower && text.slice(before.end, token.start) === '-') return true;
  if (before !== undefined && (isCompound(text, before, token) || isSurname(text, before, token))) return true;
  if (!CAPITAL.test(token.text) || next === undefined || !CAPITAL.test(next.text)) return false;
  if (before !== undefined && isAmongNames(text, before, token, next)) return true;
  if (text.slice(token.end, next.start) !== ' ') return false;
  const isNamed = wordClass(next.text).first > 0;
  const begins = before === undefined || /[.!?…:\n"“(,]\s*$/u.test(text.slice(before.end, token.start));
  return begins ? !isNamed : !isNamed || CAPITAL.test(before.text);
}

/** "Thank-yous". */
function isCompound(text: string, before: Token, token: Token): boolean {
  return text.slice(before.end, token.start) === '-' && wordClass(before.lower).frequency > 1;
}

/** "Mr Yeo", "Judi Dench". */
function isSurname(text: string, before: Token, token: Token): boolean {
  if (!CAPITAL.test(token.text) || !/^\.? $/u.test(text.slice(before.end, token.start))) return false;
  const { first, frequency } = wordClass(before.text);
  return isTitle(before.text) || (CAPITAL.test(before.text) && first > 0 && frequency === 0);
}

/** "Ella, Ayo, Kasia": a capital with commas and first names at both sides. */
function isAmongNames(text: string, before: Token, token: Token, next: Token): boolean {
  return (
    [before, next].every((beside) => CAPITAL.test(beside.text) && wordClass(beside.text).first > 0) &&
    text.slice(before.end, token.start) === ', ' &&
    text.slice(token.end, next.start) === ', '
  );
}

const CAPITAL = /^\p{Lu}[\p{Ll}']+$/u;

/** "The leccy's off". */
const withoutS = (word: string) => (word.endsWith("'s") ? word.slice(0, -2) : word);

/** Whether the words stand one after another from `index` on, with a space or hyphen between. */
function continues(text: string, tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    const before = tokens[index + offset - 1];
    if (!token || (token.lower !== word && token.key !== word && withoutS(token.lower) !== word)) return false;
    return offset === 0 || !before || /^[ /'-]{1,2}$/.test(text.slice(before.end, token.start));
  });
}

const mayMean = sift(SENSES, ({ pattern }) => pattern);

function sensesIn(text: string, tokens: readonly Token[]): Sighting[] {
  const words = new Set(tokens.map(({ lower }) => lower));
  return mayMean(text)
    .filter(({ word }) => word === undefined || words.has(word))
    .flatMap(({ pattern, plain }) =>
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

/** What nothing that is dead is. */
const PRAISE =
  /^(?:good|nice|lovely|easy|funny|happy|proud|excited|cute|cool|jealous|annoying|boring|clever|interesting|impressive|handy|useful|simple|impressed|chuffed|posh|friendly|exciting)$/;

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
  if (lower === 'dead') return /^(?:tired|slow)$/.test(adjective.lower) || (qualifies && !PRAISE.test(adjective.lower));
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
