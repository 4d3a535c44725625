import { expect, test } from 'vitest';
import { placeBeside } from './placement';

const VIEW = { width: 400, height: 300 };
const CARD = { width: 200, height: 100 };
const words = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

test.each([
  ['below the words where there is room', words(50, 40), { left: 50, top: 66, maxHeight: 226 }],
  ['above them at the foot of the window', words(50, 260), { left: 50, top: 154, maxHeight: 246 }],
  ['inside the window at its right edge', words(390, 40), { left: 192, top: 66, maxHeight: 226 }],
  ['inside the window at its left edge', words(-20, 40), { left: 8, top: 66, maxHeight: 226 }],
])('a card goes %s', (_, at, place) => expect(placeBeside(at, CARD, VIEW)).toEqual(place));

test('a card too tall for either side takes the larger and leaves the words free', () => {
  const place = placeBeside(words(50, 180), { width: 200, height: 500 }, VIEW);
  expect(place).toEqual({ left: 50, top: 8, maxHeight: 166 });
});

test.each([words(50, -30), words(50, 301), words(-80, 40), words(401, 40)])(
  'there is no place for words out of sight',
  (at) => expect(placeBeside(at, CARD, VIEW)).toBeUndefined(),
);
