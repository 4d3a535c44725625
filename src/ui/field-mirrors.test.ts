import { expect, test } from 'vitest';
import { difference } from './field-mirrors';

test.each([
  ['', 'Hello', 0, 0, 'Hello'],
  ['Hello', '', 0, 5, ''],
  ['Hello you', 'Hello, you', 5, 0, ','],
  ['aaa', 'aaaa', 3, 0, 'a'],
  ['See Amy soon', 'See Ben soon', 4, 3, 'Ben'],
  ['same', 'same', 4, 0, ''],
])('from %j to %j', (before, after, start, removed, added) => {
  expect(difference(before, after)).toEqual({ start, removed, added });
  expect(before.slice(0, start) + added + before.slice(start + removed)).toBe(after);
});
