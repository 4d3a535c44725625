import { expect, test } from 'vitest';
import credential from './credential';
import { readingOf } from './reading/reading';

const found = (text: string) => credential.find(text, readingOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['The password is Kestrel-41.', 'Kestrel-41'],
  ['password for the portal is Mango_7', 'Mango_7'],
  ['Door code 4471', '4471'],
  ['the PIN for the card is 2580', '2580'],
  ['Wifi login: office / Heron2277', 'office / Heron2277'],
  ['Key safe is 1966.', '1966'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  'your password is safe with us',
  'login is required',
  'discount code 2025',
  'use code SPRING25',
  'code of conduct',
  'pin the tail on the donkey',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
