import { wordClass } from '../names/lexicon.ts';
import type { Sighting } from '../recogniser.ts';
import { ELSEWHERE } from './kinds.ts';

const PUPILS_OF =
  /(?<![\p{L}'’-]|\p{Lu}[\p{L}'’-]{0,30} )(\p{Lu}[\p{L}'’]{3,24}(?: \p{Lu}[\p{L}'’]{2,24}){0,2}(?: VI{0,3}| IV)?) (?:pupils?|students?|sixth[ -]formers?|year (?:\d{1,2}|[a-z]{3,6})s)(?!\p{L})/gu;

/** "Kingsmead pupils", "King Edward VI sixth formers": a name that is no word, no people and no town. */
export function withPupils(text: string): Sighting[] {
  return [...text.matchAll(PUPILS_OF)].flatMap(({ 1: name = '', index }) => {
    const words = name.split(' ');
    const isName =
      /^(?:King|Queen) /.test(name) ||
      words.some((word) => {
        const { first, frequency, place, capital } = wordClass(word.replace(/['’]s$/, ''));
        return frequency === 0 && first < 2 && !place && !capital;
      });
    return isName &&
      !ELSEWHERE.has(words.at(-1)?.toLowerCase() ?? '') &&
      !/['’]s$|(?:ian|[eil]sh|ese|can|ic|im|eds?|ing|al)$/.test(name)
      ? [{ start: index, end: index + name.length, confidence: 0.7 }]
      : [];
  });
}
