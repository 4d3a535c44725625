import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../src/check/index';
import { effectivePolicy } from '../src/policy/bundled';

/** How long one pattern may take over 50,000 characters, in milliseconds: a linear one takes under 25, a quadratic one over 500. */
const LIMIT = 200;
const LENGTH = 50_000;

/** What patterns choke on: the same over and over without an end that fits. */
const HOSTILE = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  "'",
  '@',
  '#',
  '-',
  'a ',
  'A ',
  '1 ',
  'Aa ',
  'aa, ',
  "a'",
  'a.',
  '1-',
  '07',
  '£1',
  'he is ',
  'my ',
  'Jo ',
  'the ',
];

/** Every pattern that a check of our own posts meets, by watching regular expressions at work. */
function patternsAtWork(): RegExp[] {
  const met = new Map<string, RegExp>();
  const patched = ['exec', 'test', Symbol.match, Symbol.matchAll, Symbol.replace, Symbol.search, Symbol.split] as const;
  const originals = patched.map((name) => Object.getOwnPropertyDescriptor(RegExp.prototype, name));
  for (const [index, name] of patched.entries()) {
    const original = originals[index]?.value as (this: RegExp, ...given: unknown[]) => unknown;
    Object.defineProperty(RegExp.prototype, name, {
      configurable: true,
      writable: true,
      value(this: RegExp, ...given: unknown[]) {
        met.set(`${this.source} ${this.flags}`, this);
        return original.apply(this, given);
      },
    });
  }
  try {
    const policy = effectivePolicy({ managed: {}, refusals: [], source: 'bundled' });
    for (const line of readFileSync('test/corpus/posts.jsonl', 'utf8').split('\n').filter(Boolean))
      check((JSON.parse(line) as { text: string }).text, policy);
  } finally {
    for (const [index, name] of patched.entries())
      Object.defineProperty(RegExp.prototype, name, originals[index] as PropertyDescriptor);
  }
  return [...met.values()];
}

/** The shorter of two runs, in milliseconds, so that a machine busy with something else does not count against a pattern. */
function timeOver(text: string, pattern: RegExp): number {
  const once = () => {
    const start = performance.now();
    for (const _ of text.matchAll(pattern));
    return performance.now() - start;
  };
  const first = once();
  return first > LIMIT ? Math.min(first, once()) : first;
}

test('no pattern backtracks on hostile text', () => {
  const slow = patternsAtWork().flatMap(({ source, flags }) =>
    HOSTILE.flatMap((seed) => {
      const text = `${seed.repeat(LENGTH / seed.length)}\u0000`;
      const took = timeOver(text, new RegExp(source, flags.includes('g') ? flags : `${flags}g`));
      return took > LIMIT
        ? [`${Math.round(took)} ms on ${JSON.stringify(seed)}: /${source.slice(0, 120)}/${flags}`]
        : [];
    }),
  );
  expect(slow, 'Bound its repeats, or let no two of them match the same letters.').toEqual([]);
}, 300_000);
