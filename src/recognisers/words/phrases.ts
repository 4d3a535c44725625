import WORDS from './slang.json';
import { tokensOf } from './tokens';

/** Words one after another, and the standard wording: the empty string takes them out, `null` stands for none that fits. */
export type Phrase = { words: readonly string[]; plain: string | null };

let byFirst: Map<string, Phrase[]> | undefined;

/** The slang phrases that begin with a word in lower case, the longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  byFirst ??= gathered();
  return byFirst.get(word) ?? [];
}

/** Each first word's phrases; put together on first use, since most pages never need it. */
function gathered(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, plain] of Object.entries<string | null>(WORDS)) {
    const words = tokensOf(phrase).map(({ lower }) => lower);
    const [first] = words;
    if (first === undefined) continue;
    const others = phrases.get(first);
    if (others) others.push({ words, plain });
    else phrases.set(first, [{ words, plain }]);
  }
  for (const others of phrases.values()) others.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
