import type { Sighting } from '../recogniser';

/** A way of putting something, and how sure it makes one. */
export type Phrasing = readonly [pattern: RegExp, confidence: number];

/** Every place of `text` where something is put in one of these ways; the pattern needs the flag `g`. */
export function phrasingsIn(text: string, phrasings: readonly Phrasing[]): Sighting[] {
  return phrasings.flatMap(([pattern, confidence]) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: match }) => match.trim())
      .map(({ 0: match, index }) => ({ start: index, end: index + match.trimEnd().length, confidence })),
  );
}
