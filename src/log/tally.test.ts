import { expect, test } from 'vitest';
import { type Entry, newEntry, type Outcome } from './entry';
import { fits } from './size';
import { counting, NOTHING, sum, type Tally, tallyOf } from './tally';

const facts = { rules: [], categories: [], policyVersion: '', extensionVersion: '' };
const entry = (at: string, outcome: Outcome): Entry => newEntry({ ...facts, outcome }, new Date(at), 0.5);

test('entries are counted by month and by how they ended', () => {
  const entries = [entry('2027-01-31', 'edited'), entry('2027-01-01', 'edited'), entry('2027-02-01', 'posted')];
  const tally = entries.reduce((before, each, index) => counting(before, `00000000${index}`, each), NOTHING);
  expect(tally).toEqual({ upTo: '000000002', periods: { '2027-01': { edited: 2 }, '2027-02': { posted: 1 } } });
});

test('what cannot be read is passed over', () =>
  expect(counting(NOTHING, '000000001', undefined)).toEqual({ upTo: '000000001', periods: {} }));

test('counts of several installs add up', () =>
  expect(sum([{ '2027-01': { edited: 2 } }, { '2027-01': { edited: 1, essay: 1 }, '2026': { posted: 4 } }])).toEqual({
    '2027-01': { edited: 3, essay: 1 },
    '2026': { posted: 4 },
  }));

test('a hundred years of months fit into one item, the oldest as years, and nothing is lost', () => {
  const outcomes: Outcome[] = ['edited', 'posted', 'cancelled', 'wrong-warning'];
  let tally: Tally = NOTHING;
  for (let month = 0; month < 1200; month++) {
    const at = new Date(Date.UTC(2027, month)).toISOString();
    for (const outcome of outcomes) tally = counting(tally, '000000001', entry(at, outcome));
  }
  expect(fits('acks:12345678:12345678', tally)).toBe(true);
  const counts = Object.values(tally.periods).flatMap(Object.values);
  expect(counts.reduce((total, count) => total + count, 0)).toBe(4800);
  expect(Object.keys(tally.periods)).toEqual(expect.arrayContaining(['2027', '2126-12']));
});

test.each([[undefined], [4], [{}], [{ upTo: '1' }], [{ upTo: 1, periods: {} }], [{ upTo: '1', periods: [] }]])(
  'is no tally: %j',
  (value) => expect(tallyOf(value)).toBeUndefined(),
);

test('of a tally that is partly broken the sound months count', () =>
  expect(tallyOf({ upTo: '1', periods: { '2027-01': { edited: 'x' }, '2027-02': { edited: 2 } } })).toEqual({
    upTo: '1',
    periods: { '2027-02': { edited: 2 } },
  }));
