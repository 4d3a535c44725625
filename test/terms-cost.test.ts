import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../src/check/index';
import { effectivePolicy } from '../src/policy/bundled';
import type { Policy } from '../src/policy/policy';

const ROUNDS = 5;
const POSTS = 120;

const posts = readFileSync('test/corpus/posts.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, POSTS)
  .map((line) => String(JSON.parse(line).text));

/** Phrases of two made-up words, and every fiftieth that posts do have in them. */
const phrases = (count: number, from: number) =>
  Array.from({ length: count }, (_, n) => (n % 50 === 0 ? 'well done' : `${word(from + n)} ${word(7 * (from + n))}`));
const word = (n: number) => `${'brstlmnkp'[n % 9]}${'aeiou'[n % 5]}${'dgvzfw'[n % 6]}${n.toString(36)}`;

const FULL: Policy = {
  allow: phrases(5000, 0),
  names: phrases(2500, 20_000),
  schools: phrases(2500, 30_000),
  rules: [
    {
      id: 'own/terms',
      category: 'confidential',
      severity: 'warning',
      match: { terms: phrases(5000, 40_000) },
      message: 'This is not announced yet.',
    },
  ],
};

const under = (managed: Policy) => effectivePolicy({ managed, refusals: [], source: 'managed' });

test('10,000 terms and 5,000 allowed names cost no more than a fifth over none', () => {
  // which is compiled first has its own small effect, so each comes first once
  const sets = [under({}), under(FULL), under(FULL), under({})];
  // each post by its quickest round, so that what else the machine does does not count
  const quickest = sets.map(() => posts.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, post] of posts.entries())
      for (const [set, rules] of sets.entries()) {
        const best = quickest[set];
        // a changed text is new to whatever remembers
        const took = timed(() => check(`${post} ${4 * round + ((set + round) % 4)}`, rules));
        if (best) best[index] = Math.min(best[index] ?? took, took);
      }
  const [first = 0, second = 0, third = 0, fourth = 0] = quickest.map((times) =>
    times.reduce((sum, took) => sum + took, 0),
  );
  const share = (second + third) / (first + fourth);
  const each = (sum: number) => (sum / POSTS / 2).toFixed(2);
  console.log(
    `a check: ${each(first + fourth)} ms without terms, ${each(second + third)} ms with (× ${share.toFixed(2)})`,
  );
  expect(share, 'Checking grew with the number of terms. See src/check/terms.ts and allow.ts.').toBeLessThan(1.2);
});

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
