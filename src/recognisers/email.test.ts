import { expect, test } from 'vitest';
import email from './email';

const found = (text: string) => email.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Write to jo.o'neil+club@example.org.", "jo.o'neil+club@example.org"],
  ['jo at example dot org', 'jo at example dot org'],
  ['jo.smith (at) example (dot) org dot uk', 'jo.smith (at) example (dot) org dot uk'],
  ['JO@EXAMPLE.CO.UK', 'JO@EXAMPLE.CO.UK'],
  ['me at gmail.com', 'me at gmail.com'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['@ourclub', 'look at example.org', 'meet at noon', 'fediverse: @club@example.social', 'a@b'])(
  'leaves %s alone',
  (text) => expect(found(text)).toEqual([]),
);
