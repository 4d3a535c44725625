import { expect, test } from 'vitest';
import { newEntry } from './entry';
import { bytesOf, fits, trimmed } from './size';

test('an item is its key and its value as JSON, in bytes', () => {
  expect(bytesOf('key', { a: 1 })).toBe(10);
  expect(bytesOf('key', 'é')).toBe(7);
});

test('what Chrome escapes is counted as it is escaped', () =>
  expect(bytesOf('', '<>\u2028')).toBe('"\\u003C\\u003E\\u2028"'.length));

test.each([
  [8192, true],
  [8193, false],
])('an item of %i bytes fits: %s', (bytes, expected) => expect(fits('key', 'x'.repeat(bytes - 5))).toBe(expected));

test('an entry one byte too large loses its last rule and nothing else', () => {
  const facts = { categories: [], outcome: 'posted', policyVersion: '', extensionVersion: '' } as const;
  const rulesOf = (last: number) => [...Array.from({ length: 100 }, () => 'r'.repeat(77)), 'r'.repeat(last)];
  const whole = (last: number) => newEntry({ ...facts, rules: rulesOf(last) }, new Date(0), 0.5);
  const last = 8192 - bytesOf('key', whole(0));
  expect(trimmed('key', whole(last))).toEqual(whole(last));
  expect(trimmed('key', whole(last + 1))).toEqual({ ...whole(last + 1), rules: rulesOf(last).slice(0, -1) });
});
