import type { Sighting, Span } from '../recogniser';
import { isQuoted } from '../words/quotes';
import type { Coded } from './coded';

/**
 * A shape of remark: over the letters of a coded text, or over the text itself; and how sure it is. What is taken for
 * granted ("our useless board") is not undone by a "not" before it.
 */
export type Shape = { confidence: number; granted?: boolean } & ({ codes: RegExp } | { words: RegExp });

/** A sentence that says so is not the writer's insult but an answer to one. */
const REJECTS =
  /\b(?:isn't|is not|wasn't|simply not|just not|not) (?:true|acceptable|ok|okay|right|fair|on)\b|\bunacceptable\b|\b(?:never|not) (?:ok|okay|acceptable)\b|\bzero tolerance\b|\bstereotyp\w+|\bmyths?\b|\bwe (?:don't|do not|won't|will not|never) (?:tolerate|accept|allow)\b|\bhate (?:speech|crime)\b|\bcouldn't be further from\b|\bsimply (?:wrong|untrue)\b|\bis (?:wrong|untrue|nonsense|racist|sexist|ableist|homophobic|transphobic)\b|\b(?:stop|stand up to|anti)[ -]bullying\b|\bslurs?\b/iu;
const SENTENCE_MARK = /[.!?…\n]/u;

/** The pattern by which a shape may be told to be in a text. */
export const wordsOf = (shape: Shape) => ('words' in shape ? shape.words : undefined);

/** The shapes met in a coded text that the writer means. */
export function remarksIn(coded: Coded, shapes: readonly Shape[]): Sighting[] {
  return shapes.flatMap((shape) =>
    spansOf(coded, shape)
      .map((span) => ({ ...span, confidence: shape.confidence }))
      .filter((sighting) => isSaid(coded, sighting, shape.granted === true)),
  );
}

/** Whether the writer says it, and neither quotes, reports, supposes, tells as a tale, rejects nor (unless `granted`) denies it. */
export function isSaid(coded: Coded, sighting: Sighting, granted = true): boolean {
  return (
    !isUndone(coded, sighting.start, granted) &&
    !isQuoted(coded.text, coded.quotes, sighting) &&
    !isRejected(coded.text, sighting)
  );
}

function spansOf({ codes, items, text }: Coded, shape: Shape): Span[] {
  if ('words' in shape)
    return [...text.matchAll(shape.words)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  return [...codes.matchAll(shape.codes)].flatMap(({ 0: match, index }) => {
    const lead = match.length - match.replace(/^[.,]+/, '').length;
    const first = items[index + lead];
    const last = items[index + match.replace(/(?<![.,])[.,]+$/, '').length - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Someone is reported in the same clause, a tale is told in the same sentence, or a "not" stands just before. */
function isUndone({ codes, items }: Coded, start: number, granted: boolean): boolean {
  const from = items.findIndex((item) => item.start >= start && item.end > item.start);
  const before = codes.slice(codes.lastIndexOf('.', from - 1) + 1, from);
  const stop = codes.indexOf('.', from);
  const sentence = before + codes.slice(from, stop < 0 ? undefined : stop);
  return sentence.includes('K') || /.R[^,]*$/.test(before) || (!granted && /Z\w{0,2}$/.test(before));
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
