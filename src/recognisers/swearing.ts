import { besides } from './reading/besides';
import type { Recogniser, Sighting } from './recogniser';
import { maskedIn } from './words/masked';
import { phrasesFrom } from './words/phrases';
import { sift } from './words/sieve';
import { IN_COMPANY, SWEARING } from './words/swearing';
import { tokensOf } from './words/tokens';

/** Swearing, plain, drawn out, masked or spaced; words with an innocent use only in the company that makes them swearing. */
export default {
  id: 'swearing',
  find: (text, { marked }) =>
    besides(
      [...plainIn(text), ...inCompany(text), ...maskedIn(text)],
      marked('profanity').filter(({ start, end }) => !isAnothers(text.slice(start, end))),
    ),
} satisfies Recogniser;

/** A title in stars, and a word that gardeners use: "M*A*S*H", "the first sod". */
const INNOCENT = /(?:\p{Lu}\*){2,}\p{Lu}|^[Ss]od$/u;

/** Nothing but slang is no swearing: "bruh", "ngl". */
const isAnothers = (words: string) =>
  INNOCENT.test(words) || tokensOf(words).every(({ lower }) => phrasesFrom(lower).length > 0);

function plainIn(text: string): Sighting[] {
  return tokensOf(text)
    .filter(({ lower, key }) => isSwearing(lower) || isSwearing(key))
    .map(({ start, end }) => ({ start, end, confidence: 0.97 }));
}

function isSwearing(word: string): boolean {
  const { whole, heads } = SWEARING;
  const stem = word.replace(/'s$/u, '');
  return whole.has(stem) || heads.some((head) => stem.startsWith(head));
}

const mayStand = sift(IN_COMPANY, (pattern) => pattern);

function inCompany(text: string): Sighting[] {
  return mayStand(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      confidence: 0.85,
    })),
  );
}
