import type { Recogniser, Sighting } from './recogniser';

/** A run of x standing alone, or "x x x"; "xoxo" and "mwah" say the same in letters. */
const LETTERS =
  /(?<![\p{L}\p{N}\p{M}_@#&£$/'’.*+=^([{<\\-])(?:x{1,12}(?: x{1,12}){0,5}|(?:xo){2,6}x?|xox|xx+oo+|mw+a+h*|mu+a+h+)(?![\p{L}\p{N}\p{M}_@&/'’*+=^)\]}>\\-])/giu;
const EMOJI = /(?:[😘😚😙😗😽💋]\p{Emoji_Modifier}?\u{fe0f}?){1,20}/gu;
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200d}|\u{fe0f}/u;

/** Nothing but a closing follows: marks, pictures, tags, handles, links; or one more name after a line's kiss. */
const CLOSING =
  /^(?:[\s.!?…,;:)"”]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{200d}|\u{fe0f}|[#@][\p{L}\p{N}_]+|https?:\S+|www\.\S+)*$/u;
const NEW_SENTENCE = /^\s+[\p{Lu}\p{Extended_Pictographic}]/u;
const SENTENCE_MARK = /[.!?…)"”]\s*$/u;

/** Behind these words an x is a letter, a number, a mark or a name: "marked with an x", "solve for x", "on X". */
const LETTER_BEFORE =
  /(?:^|[^\p{L}])(?:a|an|the|and|or|of|for|by|with|on|at|to|via|from|into|called|equals?|find|let|letters?|mark(?:s|ed)?|axis|value|times|plus|minus|variable|unknown|press|key)[ ]+["“'‘]?$/iu;
/** Behind these a capital X is part of a name or a number: "Generation X", "Year X", "Series X". */
const NAME_BEFORE =
  /(?:^|[^\p{L}])(?:is|was|be|are|named|generation|gen|malcolm|year|mr|mrs|ms|miss|dr|professor|planet|model|series|iphone|factor|class|figure|point|vitamin|chromosomes?|phase|agent|brand|company|person|player|twitter|formerly|hashtag|sizes?|platform|chapter|part|volume|act|type|group|team|room|ward|unit|page|project|operation|section|exhibit|plan|option|film|rated|xbox|tesla|space|pope|king|queen|louis|henry|district|word|number|roman|numerals?|button|drive|bowl)[ ]+["“'‘]?$/iu;
const SUM_BEFORE = /[=+*/<>^×÷][ ]*$/u;
const NUMBER_BEFORE = /(?:^|\s)\p{N}+[ ]*$/u;
const CAPITALISED_BEFORE = /\p{Lu}[\p{L}'’]+[ ]+$/u;
const SIGNED =
  /^\s*(?:(?:lots? of |much |with |all (?:our|my) )?(?:love|hugs|from|best|regards|thanks|see you|take care)\b.*|\S+\s*)$/iu;
const LIPSTICK = /\b(?:lips?|lipstick|make-?up|cosmetics?|kiss me|kissing gate|cheek|mistletoe|kiss of life)\b/iu;

/** Kisses at the end of what is said: the many other meanings of x are told by what stands beside it. */
export default {
  id: 'kiss',
  find: (text) => [
    ...[...text.matchAll(LETTERS)]
      .filter(({ 0: match, index }) => isKiss(match, text.slice(0, index), text.slice(index + match.length)))
      .map(({ 0: match, index }) => sighting(match, index)),
    ...(LIPSTICK.test(text) ? [] : [...text.matchAll(EMOJI)].map(({ 0: match, index }) => sighting(match, index))),
  ],
} satisfies Recogniser;

function sighting(match: string, start: number): Sighting {
  return { start, end: start + match.length, confidence: /^x$/iu.test(match) ? 0.9 : 0.95 };
}

function isKiss(match: string, before: string, after: string): boolean {
  if (/^[xm](?:w|u)/iu.test(match) || /o/iu.test(match)) return match !== 'XOX' || before.trim() !== '';
  if (/["“'‘]$/u.test(before) && /^["”'’]/u.test(after)) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (SUM_BEFORE.test(line)) return false;
  if (match.length === 1 ? LETTER_BEFORE.test(line) : /\b(?:the|an?)\s$/iu.test(line)) return false;
  const closes = CLOSING.test(restOfLine(after));
  const opens = SENTENCE_MARK.test(line) || PICTURE.test(line.trimEnd().slice(-2));
  const signs = (opens || closes) && (closes || NEW_SENTENCE.test(after));
  if (/^X/u.test(match)) return isCapitalKiss(match, line, closes, opens);
  if (match.length === 1) {
    if (NUMBER_BEFORE.test(line) && line.trim().split(/\s+/).length < 3) return false;
    return signs || (line.trim() === '' && closes);
  }
  return signs || (/(?:^|\p{L}[ ]+)$/u.test(line) && /^\s+\p{L}/u.test(after));
}

/** A capital X is a name more often than a kiss ("Malcolm X", "Super Bowl XX"), unless it signs something off. */
function isCapitalKiss(match: string, line: string, closes: boolean, opens: boolean): boolean {
  if (!closes || line.trim() === '' || NAME_BEFORE.test(line)) return false;
  if (opens) return true;
  if (CAPITALISED_BEFORE.test(line))
    return /^[^\p{Ll}]*$/u.test(line) ? match.length > 1 || line.trim().includes(' ') : SIGNED.test(line);
  return /\p{L}\s*$/u.test(line) || match.length > 1;
}

function restOfLine(after: string): string {
  const newline = after.indexOf('\n');
  return newline < 0 ? after : after.slice(0, newline);
}
