import type { Sighting } from '../recogniser';
import { isQuoted, quotesIn } from './quotes';

/** A way of putting something, and how sure it makes one. */
export type Phrasing = { pattern: RegExp; confidence: number };

/** Several ways of which any will do, as sources of regular expressions. */
export function phrasing(flags: 'gu' | 'giu', confidence: number, ...ways: readonly string[]): Phrasing {
  return { pattern: new RegExp(ways.join('|'), flags), confidence };
}

/** Every place of `text` where something is put in one of these ways. */
export function phrasingsIn(text: string, phrasings: readonly Phrasing[]): Sighting[] {
  return phrasings.flatMap(({ pattern, confidence }) =>
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
