import { describe, expect, test } from 'vitest';
import { effectivePolicy } from './bundled';
import { isUnread, pauseOf, pausing, resuming } from './own-settings';
import type { Policy, StoredPolicy } from './policy';

const EVENING = new Date(2026, 10, 21, 19, 30);
const stored = (managed: Policy, over: Partial<StoredPolicy> = {}): StoredPolicy => ({
  managed,
  refusals: [],
  source: 'managed',
  ...over,
});

describe('a pause', () => {
  test('lasts until midnight, on its platform', () => {
    const own = pausing({}, 'x', EVENING);
    expect(pauseOf(own, 'x', EVENING)).toEqual(new Date(2026, 10, 22));
    expect(pauseOf(own, 'facebook', EVENING)).toBeUndefined();
    expect(pauseOf(own, 'x', new Date(2026, 10, 22))).toBeUndefined();
  });

  test('can be ended', () => expect(pauseOf(resuming(pausing({}, 'x', EVENING), 'x'), 'x', EVENING)).toBeUndefined());

  test.each([['whenever'], ['']])('that ends "%s" is none', (until) =>
    expect(pauseOf({ pausedUntil: { x: until } }, 'x', EVENING)).toBeUndefined(),
  );
});

test.each([
  [{}, ['pausedUntil', 'hidesHints']],
  [{ locked: ['sites'] }, ['hidesHints']],
  [{ locked: ['severities'] }, ['pausedUntil']],
  [{ policyPack: 'unloc' }, ['hidesHints']],
  [{ policyPack: 'unloc', locked: ['-sites'] }, ['pausedUntil', 'hidesHints']],
  [{ enforcement: 'hint' }, ['pausedUntil']],
] as const)('under %j a person decides on %j', (managed, keys) => {
  const own = { ...pausing({}, 'x', EVENING), hidesHints: true };
  expect(Object.keys(effectivePolicy(stored(managed, { own })).own)).toEqual(keys);
});

test.each([
  [stored({ policyVersion: '2' }), true],
  [stored({ policyVersion: '2' }, { readVersion: '1' }), true],
  [stored({ policyVersion: '2' }, { readVersion: '2' }), false],
  [stored({ policyPack: 'unloc' }), true],
  [stored({}, { source: 'bundled' }), false],
])('of %j it is to be said that it was read: %s', (policy, expected) =>
  expect(isUnread(policy, effectivePolicy(policy))).toBe(expected),
);
