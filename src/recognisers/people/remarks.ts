import type { Sighting, Span } from '../recogniser';
import type { Reading } from './reading';

/** A shape of remark: over the letters of a reading, or over the text itself; and how sure it is. */
export type Shape = { codes: RegExp; confidence: number } | { words: RegExp; confidence: number };

/** A sentence that says so is not the writer's insult but an answer to one. */
const REJECTS =
  /\b(?:isn't|is not|wasn't|simply not|just not|not) (?:true|acceptable|ok|okay|right|fair|on)\b|\bunacceptable\b|\b(?:never|not) (?:ok|okay|acceptable)\b|\bzero tolerance\b|\bstereotyp\w+|\bmyths?\b|\bwe (?:don't|do not|won't|will not|never) (?:tolerate|accept|allow)\b|\bhate (?:speech|crime)\b|\bcouldn't be further from\b|\bsimply (?:wrong|untrue)\b|\bis (?:wrong|untrue|nonsense|racist|sexist|ableist|homophobic|transphobic)\b|\b(?:stop|stand up to|anti)[ -]bullying\b|\bslurs?\b/iu;
const SENTENCE_MARK = /[.!?…\n]/u;

/** The shapes met in a reading, save what is quoted, reported, supposed or denied. */
export function remarksIn(reading: Reading, shapes: readonly Shape[]): Sighting[] {
  const sightings = shapes.flatMap((shape) =>
    'codes' in shape
      ? inCodes(reading, shape.codes, shape.confidence)
      : inWords(reading, shape.words, shape.confidence),
  );
  return sightings.filter((sighting) => !isQuoted(reading, sighting) && !isRejected(reading.text, sighting));
}

function inCodes({ codes, items }: Reading, shape: RegExp, confidence: number): Sighting[] {
  return [...codes.matchAll(shape)].flatMap(({ 0: match, index }) => {
    const letters = match.replace(/^[.,]+/, '');
    const from = index + match.length - letters.length;
    const first = items[from];
    const last = items[from + letters.replace(/[.,]+$/, '').length - 1];
    const before = codes.slice(codes.lastIndexOf('.', from - 1) + 1, from);
    if (!first || !last || /R|Z\w{0,4}$/.test(before)) return [];
    return [{ start: first.start, end: last.end, confidence }];
  });
}

function inWords({ codes, items, text }: Reading, shape: RegExp, confidence: number): Sighting[] {
  return [...text.matchAll(shape)].flatMap(({ 0: match, index }) => {
    const from = items.findIndex(({ start }) => start >= index);
    const before = codes.slice(codes.lastIndexOf('.', from - 1) + 1, from);
    return /R|Z\w{0,2}$/.test(before) ? [] : [{ start: index, end: index + match.length, confidence }];
  });
}

/** What stands in quotation marks with more around them than a word or two is someone else's. */
function isQuoted({ text, quotes }: Reading, { start, end }: Span): boolean {
  return quotes.some(
    (quote) =>
      quote.start < end && start < quote.end && quote.start <= start && text.length - (quote.end - quote.start) > 12,
  );
}

function isRejected(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && !SENTENCE_MARK.test(text.charAt(from - 1))) from--;
  const rest = text.slice(end);
  const stop = rest.search(SENTENCE_MARK);
  const next = rest.slice(stop < 0 ? rest.length : stop + 1);
  const nextStop = next.search(SENTENCE_MARK);
  const near =
    text.slice(from, start) +
    rest.slice(0, stop < 0 ? rest.length : stop) +
    (nextStop < 0 ? next : next.slice(0, nextStop));
  return REJECTS.test(near);
}
