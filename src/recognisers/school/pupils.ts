import { wordClass } from '../names/lexicon.ts';
import type { Sighting } from '../recogniser.ts';
import { matching } from '../words/sieve.ts';
import { ELSEWHERE } from './kinds.ts';

const pupilsOf = matching(
  /(?<![\p{L}'’-]|\p{Lu}[\p{L}'’-]{0,30} )(\p{Lu}[\p{L}'’]{3,24}(?: \p{Lu}[\p{L}'’]{2,24}){0,2}(?: VI{0,3}| IV)?) (?:pupils?|students?|sixth[ -]formers?|year (?:\d{1,2}|[a-z]{3,6})s)(?!\p{L})/gu,
);

/** "Kingsmead pupils", "King Edward VI sixth formers": a name that is no word, no people and no town. */
export function withPupils(text: string): Sighting[] {
  return pupilsOf(text).flatMap(({ 1: name = '', index }) => {
    const words = name.split(' ');
    const isName =
      /^(?:King|Queen) /.test(name) ||
      words.some((word) => {
        const { first, frequency, place, capital } = wordClass(word.replace(/['’]s$/, ''));
        return frequency === 0 && first < 2 && !place && !capital;
      });
    return isName &&
      !ELSEWHERE.has(words.at(-1)?.toLowerCase() ?? '') &&
      !/['’]s$|(?:ian|[eil]sh|ese|can|ic|im|eds?|ing|al|ics|istry|ology|graphy|[mt]ecture)$/.test(name)
      ? [{ start: index, end: index + name.length, confidence: 0.7 }]
      : [];
  });
}

const visits = matching(
  /\b(?:day|morning|afternoon|assembly|workshops?|sessions?|fair|fete|fête|concert|open evening|harvest|nativity) at ((?:The |the )?(\p{Lu}\p{L}{3,24}))(?= (?:today|yesterday|this|last|with|on|for|and|is|was)\b|[.,!?;:]|$)/gu,
);
/** Houses and fields that schools are called after, and hardly anything else one spends a day at. */
const AFTER_TREES =
  /^(?:Oaklands|Woodlands|Willows|Chestnuts|Grange|Beeches|Oaks|Limes|Elms|Firs|Laurels|Hollies|Uplands|Highlands|Meadows|Cedars|Poplars|Sycamores|Maples|Birches|Acorns)$/;
const AFTER_FIELDS = /(?:field|fields|lands|mead|dale|view|hurst|croft)$/;

/** "Great day at Oaklands today": a school by its bare name, where a day was spent. */
export function visited(text: string): Sighting[] {
  return visits(text).flatMap(({ 0: match, 1: name = '', 2: word = '', index }) => {
    const { frequency, place } = wordClass(word);
    const isSchool =
      AFTER_TREES.test(word) || (AFTER_FIELDS.test(word) && frequency === 0 && !place && word !== 'Anfield');
    const start = index + match.length - name.length;
    return isSchool ? [{ start, end: start + name.length, confidence: 0.7 }] : [];
  });
}
