import type { Span } from '../recogniser';

/** A word of a text: `lower` in lower case, `key` also without drawn-out letters ("sooo" is "so", "lmaooo" "lmao"). */
export type Token = Span & { text: string; lower: string; key: string };

/**
 * Links, addresses and handles are skipped whole: what stands in them is a name, not a word. An address has at most 64
 * characters before its @ (RFC 5321, 4.5.3.1.1), which also keeps the search short.
 */
const SKIPPED_OR_WORD =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|@\w+|([\p{L}\p{N}\p{M}]+(?:'[\p{L}]+)*)/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** Several recognisers ask about one text in a row, so the last is kept. */
let last: { text: string; tokens: readonly Token[] } | undefined;

export function tokensOf(text: string): readonly Token[] {
  if (last?.text !== text) last = { text, tokens: read(text) };
  return last.tokens;
}

function read(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 1: word, index } of text.matchAll(SKIPPED_OR_WORD)) {
    if (word === undefined) continue;
    const lower = word.toLowerCase();
    tokens.push({ start: index, end: index + word.length, text: word, lower, key: lower.replace(DRAWN_OUT, '$1') });
  }
  return tokens;
}
