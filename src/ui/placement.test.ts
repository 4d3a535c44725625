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

const roomy = { width: 1000, height: 800 };
const named = { left: 300, right: 400, top: 300, bottom: 320 };

test.each([
  ['below, where the control is elsewhere', { left: 300, right: 400, top: 100, bottom: 140 }, { left: 300, top: 326 }],
  ['above, where the control is below', { left: 300, right: 900, top: 330, bottom: 370 }, { left: 300, top: 194 }],
])('a card keeps clear of the control: %s', (_, control, expected) =>
  expect(placeBeside(named, { width: 200, height: 100 }, roomy, control)).toMatchObject(expected),
);

test('with no room above, a card goes beside the control, or below it', () => {
  const low = { ...named, top: 40, bottom: 60 };
  const card = { width: 200, height: 100 };
  const narrow = { left: 450, right: 520, top: 70, bottom: 110 };
  expect(placeBeside(low, card, roomy, narrow)).toMatchObject({ left: 244, top: 66 });
  const wide = { left: 20, right: 980, top: 70, bottom: 110 };
  expect(placeBeside(low, card, roomy, wide)).toMatchObject({ left: 300, top: 116 });
});

test('where no side lets it, the card stays with its words', () => {
  const everywhere = { left: 0, right: 1000, top: 0, bottom: 800 };
  expect(placeBeside(named, { width: 200, height: 100 }, roomy, everywhere)).toMatchObject({ left: 300, top: 326 });
});
