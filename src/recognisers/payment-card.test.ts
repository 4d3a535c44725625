import { expect, test } from 'vitest';
import paymentCard from './payment-card';

const found = (text: string) => paymentCard.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['pay with 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['5105-1051-0510-5100', '5105-1051-0510-5100'],
  ['378282246310005', '378282246310005'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['4111 1111 1111 1112', '0000 0000 0000 0000', '4111 1111 1111'])('leaves %s alone', (text) =>
  expect(found(text)).toEqual([]),
);
