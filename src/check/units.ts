import type { Span } from '../recognisers/recogniser';

/** A line longer than this many UTF-16 units is cut. */
const LONG = 1000;

/**
 * After a mark that ends a sentence and the space behind it. A full stop counts behind four letters or a digit, so that
 * "St. Mary's" and "12 Mill Rd. Leeds" stay whole; where a cut falls depends on what stands beside it and nothing else.
 */
const SENTENCE_END = /(?<=(?:[!?…]|[\p{Ll}\d]{4}\.)[)"'”’]?)[ \t]+(?=\P{Ll})/gu;

/** The stretches that are checked each for itself: lines, and of long lines sentences, so that an edit touches one. */
export function unitsOf(text: string): Span[] {
  const units: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > LONG) units.push(...sentencesOf(text, start, end));
    else if (end > start) units.push({ start, end });
    start = end + 1;
  }
  return units;
}

function sentencesOf(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  const cuts = [...line.matchAll(SENTENCE_END)].map(({ 0: gap, index }) => index + gap.length);
  const units: Span[] = [];
  let start = 0;
  for (const end of [...cuts, line.length]) {
    while (end - start > LONG) {
      const cut = gapBefore(line, start, start + LONG);
      units.push({ start: from + start, end: from + cut });
      start = cut;
    }
    units.push({ start: from + start, end: from + end });
    start = end;
  }
  return units;
}

/** After the last space before `limit`; in text without any, at `limit`, but never inside a surrogate pair. */
function gapBefore(line: string, start: number, limit: number): number {
  const space = line.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  const code = line.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
