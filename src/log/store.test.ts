import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Entry, newEntry } from './entry';
import { append, bringsEntries, drain, latest, unsynced } from './store';

const MINUTE = 60_000;
const START = Date.UTC(2027, 0, 4, 9);

// each test has an hour of its own, because the wait after a failure outlives a test
let hour = 0;
const at = (minutes: number, seconds = 0) => new Date(START + (hour * 60 + minutes) * MINUTE + seconds * 1000);

function entry(minutes: number): Entry {
  const facts = { platform: 'x', surface: 'post', rules: ['tone/kiss'], policyVersion: '1', extensionVersion: '0.1.0' };
  return newEntry({ ...facts, categories: ['kiss'], severity: 'warning', outcome: 'posted' }, at(minutes), 0.5);
}

async function appended(count: number, from = 0): Promise<Entry[]> {
  const entries = Array.from({ length: count }, (_, index) => entry(from + index / 100));
  for (const one of entries) await append(one);
  return entries;
}

const { local, sync } = fakeBrowser.storage;
const keysOf = async (area: typeof local | typeof sync, prefix: string) =>
  Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  hour++;
  return drain(at(0));
});

describe('an appended entry', () => {
  test('waits on disk until it is synced', async () => {
    const [first] = await appended(1);
    expect(await unsynced()).toBe(1);
    expect(await latest(5)).toEqual([first]);
    await drain(at(1));
    expect(await unsynced()).toBe(0);
    expect(await latest(5)).toEqual([first]);
    expect(await keysOf(sync, 'ack:')).toEqual([expect.stringMatching(/^ack:[0-9a-f]{8}:[0-9a-z]+:[0-9a-z]+$/)]);
  });

  test('wakes the background, and its going does not', async () => {
    const woken: boolean[] = [];
    fakeBrowser.storage.onChanged.addListener((changes: Record<string, object>) => woken.push(bringsEntries(changes)));
    await appended(1);
    await local.remove(await keysOf(local, 'pending:'));
    expect(woken).toEqual([true, false]);
  });

  test('is not kept of a private window', async () => {
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    await appended(1);
    expect(await local.get(null)).toEqual({});
  });
});

test('the latest are newest first, from every install, without what is no entry', async () => {
  const [one, two, three] = [entry(1), entry(2), entry(3)];
  await sync.set({ [`ack:elsewhere:${two.id}`]: two, 'ack:elsewhere:zz:1': { at: 'never' }, 'acks:here:2026-12': 4 });
  await append(one);
  await append(three);
  expect(await latest(5)).toEqual([three, two, one]);
  expect(await latest(2)).toEqual([three, two]);
});

describe('draining', () => {
  test('again, or stopped before the waiting entry was removed, makes no doubles', async () => {
    await appended(3);
    const waiting = await local.get(null);
    await drain(at(1));
    await local.set(waiting);
    expect(await latest(9)).toHaveLength(3);
    await drain(at(2));
    expect(await keysOf(sync, 'ack:')).toHaveLength(3);
    expect(await unsynced()).toBe(0);
  });

  test('twice at a time makes no doubles and one install', async () => {
    await appended(3);
    await Promise.all([drain(at(1)), drain(at(1))]);
    const keys = await keysOf(sync, 'ack:');
    expect(keys).toHaveLength(3);
    expect(new Set(keys.map((key) => key.split(':')[1])).size).toBe(1);
  });

  test('takes many in batches', async () => {
    await appended(120);
    const set = vi.spyOn(sync, 'set');
    await drain(at(2));
    expect(set).toHaveBeenCalledTimes(3);
    expect(await keysOf(sync, 'ack:')).toHaveLength(120);
  });

  test('drops what is no entry', async () => {
    await local.set({ 'pending:bad': { text: 'Amy Sharp' } });
    await drain(at(1));
    expect(await keysOf(local, 'pending:')).toEqual([]);
    expect(await keysOf(sync, '')).toEqual([]);
  });
});

describe('when the sync store refuses', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  });

  test('the entry stays and is shown', async () => {
    const [first] = await appended(1);
    await drain(at(1));
    expect(await unsynced()).toBe(1);
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('off'));
    expect(await latest(5)).toEqual([first]);
  });

  test('the next tries wait, longer each time, and the first that works ends the waiting', async () => {
    await appended(1);
    const tries = async (seconds: number) => {
      await drain(at(10, seconds));
      return vi.mocked(sync.set).mock.calls.length;
    };
    expect([await tries(0), await tries(1), await tries(2)]).toEqual([1, 1, 2]);
    expect([await tries(4), await tries(6)]).toEqual([2, 3]);
    vi.mocked(sync.set).mockRestore();
    await drain(at(16));
    expect(await unsynced()).toBe(0);
  });
});

describe('a full store', () => {
  test('folds the oldest into months and keeps the newest', async () => {
    const entries = await appended(450);
    await drain(at(5));
    const months = await sync.get(await keysOf(sync, 'acks:'));
    const kept = await keysOf(sync, 'ack:');
    const size = new TextEncoder().encode(
      Object.entries(await sync.get(null))
        .flat()
        .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
        .join(''),
    ).length;
    expect(size).toBeLessThanOrEqual(81_920);
    expect(kept.length + Object.keys(months).length).toBeLessThanOrEqual(400);
    expect(kept.length).toBeGreaterThan(250);
    expect(kept.length + Object.values(months).reduce((sum: number, count) => sum + Number(count), 0)).toBe(450);
    expect(await latest(3)).toEqual(entries.slice(-3).reverse());
  });

  test('counts nothing twice when it is stopped half-way', async () => {
    await appended(450);
    const remove = vi.spyOn(sync, 'remove').mockRejectedValue(new Error('stopped'));
    vi.spyOn(console, 'warn').mockReturnValue();
    await drain(at(5));
    remove.mockRestore();
    await drain(at(15));
    const counted = Object.values(await sync.get(await keysOf(sync, 'acks:')));
    expect((await keysOf(sync, 'ack:')).length + counted.reduce((sum: number, count) => sum + Number(count), 0)).toBe(
      450,
    );
  });
});
