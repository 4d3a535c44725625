import { fold } from './names/fold.ts';
import { hashtagNames } from './names/hashtags.ts';
import { wordClass } from './names/lexicon.ts';
import { namesAmong } from './names/model.ts';
import { isPublicFigure } from './names/public-figures.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { type Weights, weights } from './names/weights.ts';
import type { Recogniser, Sighting, Term } from './recogniser.ts';

/**
 * First name and surname of a person, in any case and from any community: a learnt model over lists of names, the look
 * of words and their neighbours. Leaves public figures, characters and what is named after somebody alone.
 */
export default {
  id: 'full-name',
  find: (text, language) => {
    const tokens = tokensOf(text);
    return [
      ...namesOf(text, tokens, language.terms(), weights()),
      ...surnamesFirst(text, tokens),
      ...hashtagNames(tokens),
    ];
  },
} satisfies Recogniser;

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir lord lady dame rev revd reverend fr father sister brother cllr councillor coach nurse judge captain sergeant auntie aunt uncle nan'.split(
    ' ',
  ),
);

/** What is named after somebody: "Priory Street", "the Jo Cox Foundation". */
const NAMED_AFTER = new Set(
  'street road avenue lane drive close court crescent gardens grove way place square terrace park bridge station school academy primary infants juniors nursery college university hospital hospice church cathedral chapel hall house centre center theatre library museum gallery stadium arena ground pavilion pub arms inn hotel cup trophy award awards prize medal shield bursary scholarship foundation trust fund charity memorial lecture day week festival exhibition show tour museum statue mural suite room wing building unit ward clinic surgery ltd limited llp plc estate agents solicitors society institute club fc rovers books biography film'.split(
    ' ',
  ),
);

/** "the new novel by", "a mural of": art and books are made by and of people one may name. */
const WORK_OF =
  /\b(?:(?:novels?|books?|poems?|poetry|plays?|songs?|stor(?:y|ies)|paintings?|prints?|music|lyrics|sonnets?|biography|exhibition|statue|mural|portrait|bust|written|painted|illustrated|composed) (?:by|of|about)|(?:novelist|author|poet|painter|illustrator|playwright|composer|character|villain|heroine):?) $|["”“’'] by $/iu;

/** The model's names without those that are anybody's to mention. */
export const namesOf = (text: string, tokens: readonly Token[], terms: readonly Term[], learnt: Weights): Sighting[] =>
  namesAmong(terms, tokens, learnt).flatMap(({ from, to, confidence }) => sighting(text, tokens, from, to, confidence));

/** Welsh and Gaelic, and the map, put what is named first: "Ysgol Bryn Coed", "Lake Anne". */
const KIND_BEFORE =
  /(?:^|[^\p{L}])(?:ysgol|scoil|gaelscoil|coleg|capel|neuadd|gŵyl|gwyl|heol|ffordd|lake|loch|lough|mount|port|glen|river|isle of|team|hms|ss|cafe|café|château|castell|storm|hurricane) $/iu;

function sighting(text: string, tokens: readonly Token[], from: number, to: number, confidence: number): Sighting[] {
  const words = tokens.slice(from, to);
  while (words.length > 0 && TITLES.has(fold(words[0]?.text ?? '').replace('.', ''))) words.shift();
  while (words.length > 0 && /^(?:['’]s|[^\p{L}])$/iu.test(words.at(-1)?.text ?? '')) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || last.text.replace('.', '').length < 2) return [];
  if (isPublicFigure(words.map((word) => word.text))) return [];
  const next = tokens[tokens.indexOf(last) + 1];
  if (next?.joined && NAMED_AFTER.has(fold(next.text))) return [];
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  if (WORK_OF.test(before) || KIND_BEFORE.test(before)) return [];
  return [{ start: first.start, end: last.end, confidence, parts: partsOf(first.text, last.text) }];
}

/** "Smith, Amy": a surname that is no first name, a comma, a first name that is no surname's beginning. */
function surnamesFirst(text: string, tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap((last, index) => {
    const [comma, first, next] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
    if (comma?.text !== ',' || first === undefined || last.shape === 'lower' || first.shape === 'lower') return [];
    const [surname, forename] = [wordClass(last.text), wordClass(first.text)];
    // "Hussain, Aisha" on a line of its own; "Taylor, Amy and Sam" are three
    const isListed = next === undefined && /(?:^|[:•*-] ?)$/.test(text.slice(0, last.start));
    const fits =
      surname.last === 2 &&
      (surname.first === 0 ? surname.frequency < 3 : isListed) &&
      !surname.place &&
      forename.first === 2 &&
      forename.frequency < 4;
    const begins = index === 0 || !/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '');
    const goesOn = next?.joined && /^\p{Lu}\p{Ll}/u.test(next.text);
    if (!fits || !begins || goesOn || TITLES.has(fold(tokens[index - 1]?.text ?? '').replace('.', ''))) return [];
    if (text.slice(last.end, first.start) !== ', ') return [];
    return [{ start: last.start, end: first.end, confidence: 0.8, parts: partsOf(first.text, last.text) }];
  });
}

const partsOf = (first: string, last: string) => ({ first, initial: [...last.toUpperCase()][0] ?? '' });
