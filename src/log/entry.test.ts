import { expect, test } from 'vitest';
import { type Entry, entryOf, newEntry } from './entry';

const facts: Omit<Entry, 'id' | 'at'> = {
  platform: 'facebook',
  surface: 'post',
  rules: ['names/full-name'],
  severity: 'error',
  outcome: 'posted',
  reason: 'consent',
  policyVersion: '3.1',
};
const entry = newEntry(facts, new Date('2027-01-04T09:30:00Z'), 0.5);

test('a new entry bears its time, in its id too', () => {
  expect(entry).toEqual({ ...facts, id: 'myh2wa80:i00000', at: '2027-01-04T09:30:00.000Z' });
  expect(Number.parseInt(entry.id, 36)).toBe(Date.parse(entry.at));
});

test('ids of the same moment differ', () =>
  expect(newEntry(facts, new Date(0), 0.1).id).not.toBe(newEntry(facts, new Date(0), 0.2).id));

test('an entry is read back as it was', () => expect(entryOf(JSON.parse(JSON.stringify(entry)))).toEqual(entry));

test('nothing travels but the known fields', () => expect(entryOf({ ...entry, text: 'Amy Sharp' })).toEqual(entry));

test('a reason that is not on the list is left out', () => {
  const { reason, ...rest } = entry;
  expect(entryOf({ ...entry, reason: 'because Amy said so' })).toEqual(rest);
});

test.each([
  [undefined],
  ['text'],
  [{}],
  [{ ...entry, id: 'a:b:c' }],
  [{ ...entry, id: '' }],
  [{ ...entry, at: 'yesterday' }],
  [{ ...entry, platform: 'x'.repeat(200) }],
  [{ ...entry, rules: 'names/full-name' }],
  [{ ...entry, rules: [{ text: 'Amy' }] }],
  [{ ...entry, severity: 'off' }],
  [{ ...entry, outcome: 'cancelled' }],
])('is no entry: %j', (value) => expect(entryOf(value)).toBeUndefined());
