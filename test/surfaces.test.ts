import { expect, test } from 'vitest';
import { committed, ITEMS, ROWS, TABLE } from './e2e/battery';

const { items, rows } = committed();

test(`${TABLE} has a row for every page in every browser, and no other`, () => expect([...rows.keys()]).toEqual(ROWS));

test(`${TABLE} has a column for every item of the battery, and no other`, () =>
  expect(items).toEqual(Object.keys(ITEMS)));

test(`${TABLE} has no cell without a result, and none that failed`, () => {
  const unsaid = [...rows].filter(([, cells]) => cells.some((cell) => !/^(✓|[a-z])$/.test(cell)));
  expect(unsaid).toEqual([]);
});
