import { expect, test } from 'vitest';
import kiss from './kiss';

const found = (text: string) => kiss.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['See you Thursday x', ['x']],
  ['Love from the team xxx', ['xxx']],
  ['Thanks hun xx see you later', ['xx']],
  ['Well done! x x x', ['x x x']],
  ['So proud X', ['X']],
  ['Lots of love\nMandy x\nand Tom', ['x']],
  ['mwah', ['mwah']],
  ['Night 😘😘', ['😘😘']],
  ['Lovely day x #volunteers', ['x']],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test.each([
  'Follow us on X',
  'Malcolm X',
  'Super Bowl XX',
  'Solve for x',
  'mark it with an x',
  'a 2 x 4 plank',
  'x = 4',
  'size XL, 3x, x-ray, X-axis',
  'the bottle marked "X"',
  'Lipstick for beginners 💋',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
