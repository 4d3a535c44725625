import type { Span } from '../recogniser';

const QUOTED = /["“][^"“”\n]{1,300}["”]|(?<![\p{L}\p{N}])'[^'\n]{2,200}(?:'\p{L}[^'\n]{0,100}){0,3}'(?![\p{L}\p{N}])/gu;

/** Where a text quotes, marks included; apostrophes inside a word are none. */
export function quotesIn(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

/** What begins in quotation marks with more around them than a word or two is someone else's. */
export function isQuoted(text: string, quotes: readonly Span[], { start }: Span): boolean {
  return quotes.some(
    (quote) => quote.start <= start && start < quote.end && text.length - (quote.end - quote.start) > 12,
  );
}
