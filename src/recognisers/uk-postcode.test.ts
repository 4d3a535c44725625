import { expect, test } from 'vitest';
import postcode from './uk-postcode';

const found = (text: string) => postcode.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['at PO7 9XQ now', 'PO7 9XQ'],
  ['sw1a1aa', 'sw1a1aa'],
  ['M1 1AE', 'M1 1AE'],
  ['B33 8TH', 'B33 8TH'],
  ['CR2 6XH', 'CR2 6XH'],
  ['DN55 1PT', 'DN55 1PT'],
  ['EC1A 1BB', 'EC1A 1BB'],
  ['GIR 0AA', 'GIR 0AA'],
  ['W1A 0AX', 'W1A 0AX'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['QQ1 1AA', 'M25 1st exit', 'AB1 2CD', 'PO7', 'A1 2345', 'SE1 2nd floor'])('leaves %s alone', (text) =>
  expect(found(text)).toEqual([]),
);
