import { expect, test } from 'vitest';
import { chipPlace } from './chip-place';

const VIEW = { width: 800, height: 600 };
const CHIP = { width: 20, height: 20 };
const BOX = { left: 200, right: 600, top: 200, bottom: 300 };

type Box = typeof BOX;
const taken =
  (...boxes: Box[]) =>
  (x: number, y: number) =>
    boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

test('a chip stands above the end of its box', () =>
  expect(chipPlace(BOX, CHIP, VIEW, taken())).toEqual({ left: 580, top: 176 }));

test('a chip gives way to what can be pressed', () => {
  const above = { left: 560, right: 640, top: 170, bottom: 190 };
  expect(chipPlace(BOX, CHIP, VIEW, taken(above))).toEqual({ left: 580, top: 304 });
  const below = { left: 560, right: 640, top: 302, bottom: 340 };
  expect(chipPlace(BOX, CHIP, VIEW, taken(above, below))).toEqual({ left: 200, top: 304 });
});

test('a chip stays inside the window', () =>
  expect(chipPlace({ ...BOX, top: 10 }, CHIP, VIEW, taken())).toEqual({ left: 580, top: 304 }));

test('a chip that must be seen goes to a corner of the window where the box has no room beside it', () => {
  const around = { left: 100, right: 700, top: 100, bottom: 400 };
  expect(chipPlace(BOX, CHIP, VIEW, taken(around))).toBeUndefined();
  expect(chipPlace(BOX, CHIP, VIEW, taken(around), true)).toEqual({ left: 4, top: 576 });
});

test('where everything is taken there is no place', () => {
  const everywhere = { left: 0, right: 800, top: 0, bottom: 600 };
  expect(chipPlace(BOX, CHIP, VIEW, taken(everywhere))).toBeUndefined();
});
