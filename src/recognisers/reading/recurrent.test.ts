import { expect, test } from 'vitest';
import { finenessFor, logistic, pack, product, type Row } from './recurrent';

const matrix = (rows: number, columns: number, value: (row: number, column: number) => number): Row[] =>
  Array.from({ length: rows }, (_, row) => ({
    values: Int8Array.from({ length: columns }, (_, column) => value(row, column)),
    worth: 1,
  }));

test.each([
  ['as large as can be', () => -128, 1],
  ['large in every other row', (row: number) => (row % 2 === 0 ? 127 : -128), -1],
  ['of all sizes', (row: number, column: number) => ((row * 37 + column * 101) % 256) - 128, 1],
] as const)('two rows in one number stay apart where weights are %s', (_, value, by) => {
  for (const [rows, columns] of [
    [1, 1],
    [17, 64],
    [288, 96],
  ] as const) {
    const weights = matrix(rows, columns, value);
    const fineness = finenessFor(weights, Array(columns).fill(1));
    const sums = product(
      pack(weights, fineness),
      Float64Array.from({ length: columns }, (_, column) => (column % 3 === 2 ? -by : by)),
      fineness,
      new Float64Array(rows),
    );
    const plain = weights.map(({ values }) =>
      values.reduce((sum, each, column) => sum + each * (column % 3 === 2 ? -by : by), 0),
    );
    expect([...sums]).toEqual(plain);
  }
});

test('a number is rounded no more than to a twentieth of the step of a weight', () => {
  expect(
    finenessFor(
      matrix(192, 64, () => 127),
      Array(64).fill(1),
    ),
  ).toBeGreaterThan(20 * 127);
});

test('there is room for three networks of 96 states, and what does not fit is not left out', () => {
  for (let unit = 0; unit < 6; unit++)
    for (const [rows, columns] of [
      [288, 80],
      [288, 96],
      [20, 96],
      [17, 96],
    ] as const)
      pack(
        matrix(rows, columns, () => 0),
        1,
      );
  expect(() =>
    pack(
      matrix(1000, 512, () => 0),
      1,
    ),
  ).toThrow('room');
});

test('the logistic function is the logistic function', () => {
  for (let value = -20; value < 20; value += 0.001)
    expect(Math.abs(logistic(value) - 1 / (1 + Math.exp(-value)))).toBeLessThan(1.3e-5);
});
