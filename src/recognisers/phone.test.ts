import { expect, test } from 'vitest';
import phone from './phone';

const found = (text: string) => phone.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['07700 900123', '07700 900123'],
  ['07700900123', '07700900123'],
  ['07700-900-123', '07700-900-123'],
  ['07700.900.123', '07700.900.123'],
  ['0 7 7 0 0 9 0 0 1 2 3', '0 7 7 0 0 9 0 0 1 2 3'],
  ['077 009 00123', '077 009 00123'],
  ['o7700 9oo 123', 'o7700 9oo 123'],
  ['+44 7700 900123', '+44 7700 900123'],
  ['+44 (0)7700 900 123', '+44 (0)7700 900 123'],
  ['0044 7700 900123', '0044 7700 900123'],
  ['(01632) 960123', '(01632) 960123'],
  ['(0117) 496 0123', '(0117) 496 0123'],
  ['020 7946 0123', '020 7946 0123'],
  ['029 2018 0123', '029 2018 0123'],
  ['03069 990123', '03069 990123'],
  ['0909 8790123', '0909 8790123'],
  ['08081 570123', '08081 570123'],
  ['01632 96012', '01632 96012'],
  ['+1 415 555 0132', '+1 415 555 0132'],
  ['415-555-0132', '415-555-0132'],
  ['0131 496 0123', '0131 496 0123'],
  ['oh seven seven double oh, nine hundred, one two three', 'oh seven seven double oh, nine hundred, one two three'],
  ['zero one six three two nine six oh one two three', 'zero one six three two nine six oh one two three'],
  ['ring 960123 after six', '960123'],
  ['in 2025 07700 900123', '07700 900123'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  '999',
  '0800 1111',
  '116 123',
  'Samaritans 116 123',
  '0808 2000 247',
  '£07700900123',
  'order 01632960123',
  '01 02 2025 930',
  '10.30 to 12.30',
  'from 2019 to 2024',
  'one two three four',
  '3-2, 4-1, 0-0',
  'call 101',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));

test('finds both of two numbers side by side', () =>
  expect(found('07700 900123 07700 900124')).toEqual(['07700 900123', '07700 900124']));

test('finds the numbers on either side of a stroke', () =>
  expect(found('01632 960123 / 07700 900123')).toEqual(['01632 960123', '07700 900123']));
