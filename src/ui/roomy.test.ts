import { expect, test } from 'vitest';
import { roomyDocument } from './roomy';

/** As much of a window as is looked at. */
function view(width: number, height: number, around?: { view: Window; top: number }): Window {
  const rect = { left: 0, right: width, top: around?.top ?? 0, bottom: (around?.top ?? 0) + height };
  return {
    innerWidth: width,
    innerHeight: height,
    document: `document of ${width} × ${height}`,
    parent: around?.view,
    frameElement: around ? { getBoundingClientRect: () => rect } : null,
  } as unknown as Window;
}

const page = view(1000, 800);

test.each([
  ['the page has it itself', page, '1000 × 800'],
  ['a frame with room has it', view(600, 500, { view: page, top: 100 }), '600 × 500'],
  ['a frame that is too low leaves it to the page', view(600, 200, { view: page, top: 100 }), '1000 × 800'],
  ['a frame that is half out of sight leaves it to the page', view(600, 500, { view: page, top: 600 }), '1000 × 800'],
])('%s', (_, from, expected) => expect(roomyDocument(from)).toBe(`document of ${expected}`));

test('a page of another site around a frame is out of reach, and the frame makes do', () => {
  const foreign = { ...view(300, 200), parent: page } as Window;
  expect(roomyDocument(foreign)).toBe('document of 300 × 200');
});
