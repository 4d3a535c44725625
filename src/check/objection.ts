import { isFirstName } from '../recognisers/names/first-name';
import { check } from './index';
import type { Category, RuleSet } from './rule';

/** What speaks against noting words of a person's own in the log: they are the post's, hold a name, or meet a rule. */
export type Objection = { kind: 'quoted' | 'named' } | { kind: 'found'; message: string };

/** How a post sounds, and whose voice it is; a reason is nobody's voice. */
const NOT_MINDED: readonly Category[] = [
  'slang',
  'kiss',
  'disparaging',
  'employer-reference',
  'partisan',
  'self-promotion',
];

/** Shorter words than this stand in any two sentences. */
const SHORTEST = 3;

/**
 * Whether the log may hold `words`, which a person writes to say why they post something in which `quotes` were found. All of
 * `ruleSets` are asked, so that a policy that relaxes a rule for posts does not open the log.
 */
export function objectionTo(
  words: string,
  quotes: readonly string[],
  ruleSets: readonly RuleSet[],
): Objection | undefined {
  const said = wordsIn(words);
  const quoted = quotes.flatMap((quote) => wordsIn(quote));
  if (quoted.some((word) => said.includes(word)) || quotes.some((quote) => isIn(quote, words)))
    return { kind: 'quoted' };
  for (const rules of ruleSets) {
    const finding = check(words, rules).find(({ category }) => !NOT_MINDED.includes(category));
    if (finding) return { kind: 'found', message: finding.message };
  }
  // one name tells those who know the post whom it is about
  return said.some(isFirstName) ? { kind: 'named' } : undefined;
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}

function isIn(quote: string, words: string): boolean {
  const trimmed = quote.trim().toLowerCase();
  return (
    trimmed !== '' &&
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(trimmed)
  );
}
