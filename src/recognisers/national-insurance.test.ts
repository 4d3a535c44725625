import { expect, test } from 'vitest';
import nationalInsurance from './national-insurance';

const found = (text: string) => nationalInsurance.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['NI AB123456C', 'AB123456C'],
  ['QQ 12 34 56 C', 'QQ 12 34 56 C'],
  ['ab 123456 d', 'ab 123456 d'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['BG123456C', 'DA123456A', 'AO123456A', 'AB123456E', 'AB12345C'])('leaves %s alone', (text) =>
  expect(found(text)).toEqual([]),
);
