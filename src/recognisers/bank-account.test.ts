import { expect, test } from 'vitest';
import bankAccount from './bank-account';

const found = (text: string) => bankAccount.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Sort code 00-11-22.', 'Sort code 00-11-22'],
  ['account no. 12345678', 'account no. 12345678'],
  ['GB33 BUKB 2020 1555 5555 55', 'GB33 BUKB 2020 1555 5555 55'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['on no account', '00-11-22', 'accounts for 2025'])('leaves %s alone', (text) =>
  expect(found(text)).toEqual([]),
);
