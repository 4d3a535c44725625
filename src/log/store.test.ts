import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { append } from './append';
import { type Entry, newEntry, type Outcome } from './entry';
import { bringsEntries, createKeeper, readLog, takesEntries } from './store';
import { createAccount, type Machine } from './testing';

const MINUTE = 60_000;
const START = Date.UTC(2027, 0, 4, 9);
const at = (minutes: number) => new Date(START + minutes * MINUTE);

let account = createAccount(() => START);
let machine = account.join();
let keeper = createKeeper(machine);
beforeEach(() => {
  vi.restoreAllMocks();
  account = createAccount(() => START);
  machine = account.join();
  keeper = createKeeper(machine);
});

function entry(minutes: number, outcome: Outcome = 'posted'): Entry {
  const facts = { platform: 'x', surface: 'post', rules: ['tone/kiss'], policyVersion: '1', extensionVersion: '0.1.0' };
  return newEntry({ ...facts, categories: ['kiss'], severity: 'warning', outcome }, at(minutes), 0.5);
}

async function appended(entries: readonly Entry[], on: Machine = machine) {
  Object.assign(fakeBrowser.storage, { local: on.local });
  for (const each of entries) await append(each);
}

const waiting = async (on = machine) => (await readLog(on)).waiting.size;
const entriesOn = async (on = machine) => (await readLog(on)).entries;
const keysIn = (items: Record<string, unknown>, prefix: string) =>
  Object.keys(items).filter((key) => key.startsWith(prefix));

describe('an appended entry', () => {
  test('waits on disk until it is synced, and is then in both stores under one key', async () => {
    const first = entry(0);
    await appended([first]);
    expect([await waiting(), await entriesOn()]).toEqual([1, [first]]);
    expect(await keeper.drain(at(1))).toBeUndefined();
    expect([await waiting(), await entriesOn()]).toEqual([0, [first]]);
    const keys = keysIn(machine.syncItems, 'ack:');
    expect(keys).toEqual([expect.stringMatching(/^ack:[0-9a-f]{8}:[0-9a-z]{9}:[0-9a-z]+$/)]);
    expect(keysIn(machine.localItems, 'ack:')).toEqual(keys);
    expect(keysIn(machine.localItems, 'pending:')).toEqual([]);
  });

  test('wakes the background, and its going does not', () => {
    const pending = `pending:${entry(0).id}`;
    expect(bringsEntries({ [pending]: { newValue: entry(0) } })).toBe(true);
    expect(bringsEntries({ [pending]: {}, install: { newValue: 'a' } })).toBe(false);
  });

  test('that ended otherwise than it first seemed is written over, and once', async () => {
    const back = entry(0, 'cancelled');
    await appended([back]);
    await keeper.drain(at(1));
    const edited: Entry = { ...back, outcome: 'edited' };
    await appended([edited]);
    expect(await entriesOn()).toEqual([edited]);
    await keeper.drain(at(2));
    expect([await entriesOn(), await waiting()]).toEqual([[edited], 0]);
    expect(keysIn(machine.syncItems, 'ack:')).toHaveLength(1);
  });

  test('that is no entry is dropped', async () => {
    machine.localItems['pending:bad'] = { text: 'Amy Sharp' };
    await keeper.drain(at(1));
    expect(Object.keys({ ...machine.localItems, ...machine.syncItems })).toEqual(['install']);
  });
});

test('the log is newest first, from every install, without what is no entry', async () => {
  const [one, two, three] = [entry(1), entry(2), entry(3)];
  const other = account.join();
  await appended([two], other);
  await createKeeper(other).drain(at(4));
  Object.assign(machine.syncItems, { 'ack:elsewhere:zz:1': { at: 'never' }, 'acks:here:2026-12': 4 });
  await appended([one]);
  await keeper.drain(at(4));
  await appended([three]);
  const log = await readLog(machine);
  expect(log.entries).toEqual([three, two, one]);
  expect([...log.waiting]).toEqual([three.id]);
  expect(log).toMatchObject({ isShared: true, isRefused: false, counts: {} });
});

test('many are written at one go', async () => {
  await appended(Array.from({ length: 120 }, (_, index) => entry(index / 100)));
  await keeper.drain(at(2));
  expect(machine.writes()).toBe(1);
  expect(keysIn(machine.syncItems, 'ack:')).toHaveLength(120);
});

test('what comes soon after a write waits for the next, and is on disk meanwhile', async () => {
  await appended([entry(0)]);
  await keeper.drain(at(1));
  await appended([entry(0.5)]);
  const wait = await keeper.drain(at(1));
  expect([wait, await waiting(), machine.writes()]).toEqual([expect.any(Number), 1, 1]);
  await keeper.drain(new Date(at(1).getTime() + Number(wait)));
  expect(await waiting()).toBe(0);
});

test('when the sync store refuses, the next tries wait, longer each time up to five minutes', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  await appended([entry(0)]);
  machine.faults.sync = () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  let now = at(1).getTime();
  const waits: unknown[] = [];
  for (let index = 0; index < 10; index++) {
    const wait = Number(await keeper.drain(new Date(now)));
    waits.push(wait / 1000);
    now += wait;
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect((await readLog(machine)).isRefused).toBe(true);
  machine.faults = {};
  await keeper.drain(new Date(now));
  expect(await readLog(machine)).toMatchObject({ isRefused: false, waiting: new Set() });
});

test('after so many months an entry becomes a count, and its month stays', async () => {
  await appended([entry(0), entry(1, 'edited')]);
  const recent = { ...entry(2), at: '2027-06-01T09:00:00.000Z', id: 'mzzzzzzz:1' };
  await appended([recent]);
  await keeper.drain(at(3));
  await keeper.drain(new Date('2027-07-03T09:00:00Z'), 6);
  expect(await entriesOn()).toHaveLength(3);
  await keeper.drain(new Date('2027-07-05T09:00:00Z'), 6);
  expect(await readLog(machine)).toMatchObject({ entries: [recent], counts: { '2027-01': { posted: 1, edited: 1 } } });
  expect(keysIn({ ...machine.localItems, ...machine.syncItems }, 'ack:')).toHaveLength(1);
});

describe('what a person deletes', () => {
  test('is gone from both stores, and does not come back', async () => {
    const entries = [entry(0), entry(1), entry(2)];
    await appended(entries.slice(0, 2));
    await keeper.drain(at(3));
    await appended(entries.slice(2));
    await keeper.remove([entries[0]?.id ?? '', entries[2]?.id ?? ''], at(4));
    await keeper.drain(at(5));
    expect(await entriesOn()).toEqual([entries[1]]);
    expect(keysIn({ ...machine.localItems, ...machine.syncItems }, 'ack:')).toHaveLength(1);
  });

  test('is gone from the other computers too, which knew it first', async () => {
    const other = account.join();
    const otherKeeper = createKeeper(other);
    const theirs = entry(0);
    await appended([theirs, entry(1)], other);
    await otherKeeper.drain(at(2));
    await keeper.remove([theirs.id], at(3));
    expect(await entriesOn()).toHaveLength(1);
    await otherKeeper.drain(at(4));
    await keeper.drain(at(5));
    expect(await entriesOn(other)).toHaveLength(1);
    expect(keysIn({ ...other.localItems, ...other.syncItems }, 'ack:')).toHaveLength(1);
  });

  test('stays when the sync store refuses, and whoever asked is told', async () => {
    await appended([entry(0)]);
    await keeper.drain(at(1));
    machine.faults.sync = (call) => {
      if (call === 'set') throw new Error('refused');
    };
    await expect(keeper.remove([entry(0).id], at(2))).rejects.toThrow('refused');
    expect(await entriesOn()).toHaveLength(1);
  });
});

test('that the browser took entries away is heard, and that some were written is not', () => {
  expect(takesEntries({ 'ack:a:b:c': {} })).toBe(true);
  expect(takesEntries({ 'ack:a:b:c': { newValue: entry(0) }, 'acks:a:b': {} })).toBe(false);
});
