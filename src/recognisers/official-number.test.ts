import { expect, test } from 'vitest';
import officialNumber from './official-number';

const found = (text: string) => officialNumber.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['MRN 7781234', '7781234'],
  ['crime ref no 42/12345/26', '42/12345/26'],
  ['share code W4K 7PL 2ZX', 'W4K 7PL 2ZX'],
  ['Home Office reference A1234567', 'A1234567'],
  ['student number 20418833, year two', '20418833'],
  ['Her DBS no. is 0017 3482 9104', '0017 3482 9104'],
  ['OKAFO 806125 A99XY for the minibus', 'OKAFO 806125 A99XY'],
])('finds %s', (text, number) => expect(found(text)).toEqual([number]));

test.each([
  'Registered charity number 1123456',
  'Company number 04567890',
  'Your order number is 100245',
  'The court case 2026',
  'case number 12',
  'The number of pupils is 1204',
  'Staff 2024 photo',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
