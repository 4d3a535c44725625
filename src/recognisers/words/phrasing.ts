import type { Sighting } from '../recogniser';
import { isQuoted, quotesIn } from './quotes';
import { sift } from './sieve';

/** A way of putting something, and how sure it makes one. */
export type Phrasing = { pattern: RegExp; confidence: number };

/** Several ways of which any will do, as sources of regular expressions. */
export function phrasing(flags: 'gu' | 'giu', confidence: number, ...ways: readonly string[]): Phrasing {
  return { pattern: new RegExp(ways.join('|'), flags), confidence };
}

/** Makes a function that gives every place of a text where something is put in one of these ways. */
export function lookingFor(phrasings: readonly Phrasing[]): (text: string) => Sighting[] {
  const mayBeIn = sift(phrasings, ({ pattern }) => pattern);
  return (text) =>
    mayBeIn(text).flatMap(({ pattern, confidence }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: match }) => match.trim())
        .map(({ 0: match, index }) => ({ start: index, end: index + match.trimEnd().length, confidence })),
    );
}

/** Those of the sightings that the writer says rather than quotes. */
export function outsideQuotes(text: string, sightings: Sighting[]): Sighting[] {
  if (sightings.length === 0) return sightings;
  const quotes = quotesIn(text);
  return sightings.filter((sighting) => !isQuoted(text, quotes, sighting));
}
