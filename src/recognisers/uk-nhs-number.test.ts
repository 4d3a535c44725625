import { expect, test } from 'vitest';
import nhsNumber from './uk-nhs-number';

const found = (text: string) => nhsNumber.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['hers is 943 476 5919', '943 476 5919'],
  ['943-476-5919', '943-476-5919'],
  ['9434765919', '9434765919'],
  ['her NHS number is 999 123 456', '999 123 456'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['943 476 5918', '07700 900123', 'room 943', 'the NHS is 78 years old', '111 111 1111'])(
  'leaves %s alone',
  (text) => expect(found(text)).toEqual([]),
);
