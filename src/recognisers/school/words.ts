import type { Span } from '../recogniser.ts';
import { ENDS } from './kinds.ts';

/** A word with what may be inside it in a school's name: "St.", "C.E.", "Mary's", "Pre-School", "&". */
export type Word = Span & {
  text: string;
  /** In lower case, without stops. */
  plain: string;
  /** Whether only a space stands between this word and the one before. */
  joined: boolean;
  isCapital: boolean;
};

const WORD = /[\p{L}\p{M}\p{N}](?:['’.](?=[\p{L}\p{N}])|[\p{L}\p{M}\p{N}-])*(?:['’](?=\s|$))?|&/gu;
const ABBREVIATION = /^(?:st|sts|ss|c|r|e|ce|cofe|c\.?e|r\.?c|c\.?p|v\.?[ac]|j\.?[im]|c\.? ?of\.? ?e)$/i;

/** What school names put in brackets, or between commas and strokes: "CofE (VA) Junior, Infant & Nursery School". */
const STANDING =
  /^(?:VA|VC|A|C|CA|Aided|Controlled|Voluntary|Community|Church|Infants?|Infant|Junior|Nursery|Primary|Methodist|Anglican|Catholic|CofE)$/;

export function schoolWords(text: string): Word[] {
  let previous: Word | undefined;
  return [...text.matchAll(WORD)].map(({ 0: whole, index }) => {
    // "Moorcroft High's open evening": the name ends before the apostrophe
    const match = ENDS.has(whole.toLowerCase().replace(/['’]s$/, '')) ? whole.replace(/['’]s$/, '') : whole;
    const gap = previous === undefined ? '' : text.slice(previous.end, index);
    const joined =
      /^[ \u00A0]{1,2}$/.test(gap) ||
      (previous !== undefined && /^\.? $/.test(gap) && ABBREVIATION.test(previous.text)) ||
      (/^(?: ?\(|\)? |\), |, |\/)$/.test(gap) && STANDING.test(match)) ||
      (/^(?:\) |, |\/)$/.test(gap) && previous !== undefined && STANDING.test(previous.text));
    const word: Word = {
      start: index,
      end: index + match.length,
      text: match,
      plain: match.toLowerCase().replaceAll('.', '').replaceAll('’', "'"),
      joined: previous !== undefined && joined,
      isCapital: /^(?:\p{Lu}|\d+(?:-\d+)?$)/u.test(match),
    };
    previous = word;
    return word;
  });
}
