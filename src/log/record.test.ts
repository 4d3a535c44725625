import { describe, expect, test } from 'vitest';
import { type Entry, newEntry } from './entry';
import { choices, filtered, improved, weeksOf } from './record';

const FACTS = {
  platform: 'x',
  surface: 'post',
  rules: ['tone/kiss'],
  categories: ['kiss'],
  severity: 'warning',
  outcome: 'posted',
  policyVersion: '',
  extensionVersion: '',
} as const;
const entry = (at: string, over: Partial<Entry> = {}): Entry => ({ ...newEntry(FACTS, new Date(at), 0.5), ...over });

describe('a record is narrowed', () => {
  const name = entry('2027-01-04T12:00', { platform: 'facebook', categories: ['full-name', 'school'] });
  const kiss = entry('2027-01-05T12:00', { outcome: 'edited' });
  const { platform, surface, ...nowhere } = entry('2027-01-06T12:00', { outcome: 'policy-read', categories: [] });
  const all = [name, kiss, nowhere];

  test.each([
    [{}, all],
    [{ outcome: 'edited' }, [kiss]],
    [{ platform: 'facebook' }, [name]],
    [{ category: 'school' }, [name]],
    [{ category: 'school', platform: 'x' }, []],
  ] as const)('to %j', (filter, left) => expect(filtered(all, filter)).toEqual(left));

  test('by what occurs in it', () =>
    expect(choices(all)).toEqual({
      outcomes: ['edited', 'policy-read', 'posted'],
      platforms: ['facebook', 'x'],
      categories: ['full-name', 'kiss', 'school'],
    }));
});

test('a week begins on Monday, and the newest week comes first', () => {
  const [sunday, monday, next] = [entry('2027-01-10T23:59'), entry('2027-01-04T00:00'), entry('2027-01-11T00:00')];
  const weeks = weeksOf([next, sunday, monday]);
  expect(weeks.map(({ entries }) => entries)).toEqual([[next], [sunday, monday]]);
  expect(weeks.map(({ start }) => [start.getDate(), start.getDay()])).toEqual([
    [11, 1],
    [4, 1],
  ]);
});

test('drafts that were changed are counted, those that were folded too', () => {
  const entries = [entry('2027-01-04T12:00', { outcome: 'edited' }), entry('2026-12-04T12:00', { outcome: 'edited' })];
  const counts = { '2027-01': { edited: 3, posted: 9 }, '2026': { edited: 40 } };
  expect(improved({ entries: [...entries, entry('2027-01-04T12:00')], counts }, new Date('2027-01-20T12:00'))).toEqual({
    thisMonth: 4,
    ever: 45,
  });
});
