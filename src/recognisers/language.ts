import nlp from 'compromise/two';
import type { Language, Term } from './recogniser';

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads `text` with compromise, on the first question and once. Offsets are exact: the terms of a reading, each with
 * what stands before and after it, put together again give the text (the second half of a contraction, "do" + "n't",
 * has no letters of its own and is left out).
 */
export function languageOf(text: string): Language {
  let terms: readonly Term[] | undefined;
  return {
    terms() {
      terms ??= read(text);
      return terms;
    },
  };
}

function read(text: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const { pre, text: word, post, tags = NONE } of nlp(text).document.flat()) {
    const start = text.startsWith(word, at + pre.length) ? at + pre.length : text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    if (word) terms.push({ start, end: at, text: word, tags });
    at += post.length;
  }
  return terms;
}
