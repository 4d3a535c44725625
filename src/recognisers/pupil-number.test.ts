import { expect, test } from 'vitest';
import pupilNumber from './pupil-number';

const found = (text: string) => pupilNumber.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['UPN D823432108001', 'D823432108001'],
  ['his UPN: B123456789012', 'B123456789012'],
  ['number A123456789012', 'A123456789012'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['parcel B123456789012', 'UPN by Friday please', 'A1234567890123'])('leaves %s alone', (text) =>
  expect(found(text)).toEqual([]),
);
