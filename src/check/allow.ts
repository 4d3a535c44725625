import type { Span } from '../recognisers/recogniser';
import { Terms } from './terms';

/** Asked about the spans of one text: may this one be said? */
export type Allowed = (span: Span) => boolean;

/** Fewer digits than this are no number: "12" allowed does not allow every twelve. */
const SHORTEST_NUMBER = 5;

/**
 * The words that silence every rule. A span is silenced when an entry covers it where it stands, when it is an entry or
 * whole words of one, or when both are the same number however it is spaced ("+44 23 …" is "023 …").
 */
export function allowing(entries: readonly string[]): (text: string) => Allowed {
  const covers = new Terms();
  const contains = new Terms();
  const numbers = new Set<string>();
  for (const entry of entries) {
    covers.sow(entry, 0);
    const digits = digitsOf(entry);
    if (digits.length >= SHORTEST_NUMBER) numbers.add(digits);
    for (const words of runsOfWords(entry)) contains.sow(words, 0);
  }
  if (entries.length === 0) return () => () => false;
  return (text) => {
    const spans = covers.find(text);
    return ({ start, end }) => {
      const found = text.slice(start, end);
      return (
        spans.some((span) => span.start <= start && end <= span.end) ||
        contains.find(found).some((hit) => hit.start === 0 && hit.end === found.length) ||
        numbers.has(digitsOf(found))
      );
    };
  };
}

/** "Oak Hill Club" → "Oak", "Oak Hill", "Oak Hill Club", "Hill", … */
function runsOfWords(entry: string): string[] {
  const words = entry.trim().split(/\s+/);
  return words.flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^(?:00)?440?/, '0');
}
