import type { Span } from '../recogniser';
import { quotesIn } from '../words/quotes';
import { type Token, tokensOf } from '../words/tokens';
import { type Code, LEXICON } from './lexicon';

/** A text as a row of letters, one a word or mark, with the way back: `items[i]` stands behind `codes[i]`. */
export type Coded = { text: string; codes: string; items: readonly Span[]; quotes: readonly Span[] };

const LONGEST_PHRASE = 5;
const ENDS_SENTENCE = /[.!?…\n]|\p{Extended_Pictographic}/u;
const ENDS_CLAUSE = /[,;:–—()"“”]| -+ /u;

/** The phrases by their first words, so that most words are looked up once. */
const PHRASES: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...LEXICON.keys()].filter((key) => /[ '-]/.test(key)),
  (key) => key.split(/[ '-]/)[0] ?? '',
);

let last: Coded | undefined;

/** Several recognisers ask about one text in a row, so the last is kept. */
export function codedOf(text: string): Coded {
  if (last?.text !== text) last = read(text);
  return last;
}

function read(text: string): Coded {
  const tokens = tokensOf(text);
  const items: Span[] = [];
  let codes = '';
  const add = (code: Code, span: Span) => {
    codes += code;
    items.push(span);
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (ENDS_SENTENCE.test(gap)) add('.', { start: token.start, end: token.start });
    else if (ENDS_CLAUSE.test(gap)) add(',', { start: token.start, end: token.start });
    const { words, code } = phraseAt(text, tokens, index);
    const end = tokens[index + words - 1]?.end ?? token.end;
    for (const letter of code) add(letter, { start: token.start, end });
    index += words;
  }
  return {
    text,
    codes,
    items,
    quotes: quotesIn(text),
  };
}

function phraseAt(text: string, tokens: readonly Token[], index: number): { words: number; code: Code } {
  const first = tokens[index];
  if (!first) return { words: 1, code: 'w' };
  const phrases = PHRASES.get(first.lower.split("'", 1)[0] ?? '');
  const last = tokens[Math.min(index + LONGEST_PHRASE, tokens.length) - 1];
  const ahead = phrases === undefined || last === undefined ? '' : text.slice(first.start, last.end).toLowerCase();
  if (phrases?.some((phrase) => ahead.startsWith(phrase)))
    for (let words = Math.min(LONGEST_PHRASE, tokens.length - index); words > 1; words--) {
      const end = tokens[index + words - 1]?.end ?? 0;
      const code = LEXICON.get(text.slice(first.start, end).toLowerCase());
      if (code) return { words, code };
    }
  const next = tokens[index + 1]?.lower;
  if (/^(?:your|ur)$/.test(first.lower) && (next === 'a' || next === 'an')) return { words: 1, code: 'YC' };
  return { words: 1, code: codeOf(first) };
}

function codeOf({ text, lower, key }: Token): Code {
  // the department that mends computers is written in capitals
  if (lower === 'it' && text !== 'IT') return 'w';
  const known = LEXICON.get(lower) ?? LEXICON.get(key);
  if (known) return known;
  if (!lower.includes("'")) return 'w';
  const [, stem = '', contracted] = /^(.+)'(re|s|m)$/.exec(lower) ?? [];
  const owner = stem === 'it' ? 'w' : (LEXICON.get(stem) ?? 'w');
  // "men's health" is never "men is health"
  if (contracted) return owner === 'G' ? 'w' : `${owner}C`;
  if (/n't$/.test(lower)) return 'Z';
  return 'w';
}
