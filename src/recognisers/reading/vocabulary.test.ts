import { expect, test } from 'vitest';
import { numberOf } from './vocabulary';
import { WORDS } from './weights-data';

test('every word is found, in its place', () => {
  const words = WORDS.split('\n');
  expect(words.map(numberOf)).toEqual(words.map((_, index) => index + 1));
});

test.each([
  '',
  '\n',
  'trustee\ntrustees',
  'trustees\n',
  ' trustees',
  'trusteeszz',
  'Trustees',
  '\u0000',
  '\uffff',
  '😘😘',
])('no word is found for %j', (word) => expect(numberOf(word)).toBe(0));
