import { expect, test } from 'vitest';
import { type EntryFacts, entryOf, isNewer, LONGEST_REASON, newEntry } from './entry';

const facts: EntryFacts = {
  platform: 'facebook',
  surface: 'post',
  rules: ['names/full-name'],
  categories: ['full-name'],
  severity: 'error',
  outcome: 'posted',
  reason: 'consent',
  policyVersion: '3.1',
  extensionVersion: '0.1.0',
};
const entry = newEntry(facts, new Date('2027-01-04T09:30:00Z'), 0.5);

test('a new entry bears its time, in its id too', () => {
  expect(entry).toEqual({ ...facts, id: 'myh2wa80:i00000', at: '2027-01-04T09:30:00.000Z' });
  expect(Number.parseInt(entry.id, 36)).toBe(Date.parse(entry.at));
});

test('ids of the same moment differ', () =>
  expect(newEntry(facts, new Date(0), 0.1).id).not.toBe(newEntry(facts, new Date(0), 0.2).id));

test('an entry is read back as it was', () => expect(entryOf(JSON.parse(JSON.stringify(entry)))).toEqual(entry));

test('a policy is read on no platform, and nothing is found in it', () => {
  const { id, at, policyVersion, extensionVersion } = entry;
  const read = { id, at, rules: [], categories: [], outcome: 'policy-read', policyVersion, extensionVersion };
  expect(entryOf(read)).toEqual(read);
});

test('nothing travels but the known fields', () => expect(entryOf({ ...entry, text: 'Amy Sharp' })).toEqual(entry));

test('a category that is not on the list is left out', () =>
  expect(entryOf({ ...entry, categories: ['full-name', 'Amy Sharp'] })).toEqual(entry));

test('a reason that is not on the list is left out', () => {
  const { reason, ...rest } = entry;
  expect(entryOf({ ...entry, reason: 'because Amy said so' })).toEqual(rest);
});

test('words of the person’s own go with the reason that asks for them, and are few', () => {
  const other = { ...entry, reason: 'other', reasonText: 'Agreed with the press office' } as const;
  expect(entryOf(other)).toEqual(other);
  expect(entryOf({ ...other, reason: 'consent' })).toEqual(entry);
  expect(entryOf({ ...other, reasonText: 'x'.repeat(LONGEST_REASON + 1) })).not.toHaveProperty('reasonText');
});

test('an entry from before categories and extension version were noted is still one', () => {
  const { categories, extensionVersion, ...before } = entry;
  expect(entryOf(before)).toEqual({ ...entry, categories: [], extensionVersion: '' });
});

test('an entry of a newer form is told from a broken one', () => {
  expect(entryOf({ ...entry, form: 2 })).toBeUndefined();
  expect([{ ...entry, form: 2 }, entry, { form: 'two' }, undefined].map(isNewer)).toEqual([true, false, false, false]);
});

test.each([
  [undefined],
  ['text'],
  [{}],
  [{ ...entry, id: 'a:b:c' }],
  [{ ...entry, id: '' }],
  [{ ...entry, at: 'yesterday' }],
  [{ ...entry, platform: 'x'.repeat(200) }],
  [{ ...entry, surface: { text: 'Amy' } }],
  [{ ...entry, rules: 'names/full-name' }],
  [{ ...entry, rules: [{ text: 'Amy' }] }],
  [{ ...entry, severity: 'off' }],
  [{ ...entry, outcome: 'escaped' }],
  [{ ...entry, policyVersion: 3 }],
])('is no entry: %j', (value) => expect(entryOf(value)).toBeUndefined());
