import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { append } from './append';
import { type Entry, type EntryFacts, entryOf, newEntry } from './entry';
import { bytesOf } from './size';
import { createKeeper, type Keeper, type Log, readLog } from './store';
import { createAccount, type Machine } from './testing';

/**
 * What the log survives. Every test states how many entries were given, meaning that `append` had resolved, and how many were kept: as
 * entries, or in the counts. `npm run faults` prints them as a table.
 */
declare module 'vitest' {
  interface TaskMeta {
    fault?: { given: number; kept: number; duplicates: number };
  }
}

const START = Date.UTC(2027, 0, 4, 9);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What the sync store takes of one item, in bytes. */
const LARGEST = 8192;

const FACTS: EntryFacts = {
  platform: 'facebook',
  surface: 'post',
  rules: ['identity/full-name', 'tone/kiss'],
  categories: ['full-name', 'kiss'],
  severity: 'error',
  outcome: 'posted',
  reason: 'consent',
  policyVersion: '2026-09',
  extensionVersion: '0.1.0',
};

let now = START;
let account = createAccount(() => now);
let given: Entry[] = [];
let told = 0;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  now = START;
  account = createAccount(() => now);
  given = [];
  told = 0;
});

/** Acknowledges `count` times on a computer, as a page does. */
async function give(machine: Machine, count: number, facts: Partial<EntryFacts> = {}) {
  Object.assign(fakeBrowser.storage, { local: machine.local });
  for (let index = 0; index < count; index++) {
    const entry = newEntry({ ...FACTS, ...facts }, new Date(now), Math.random());
    now += 7;
    await append(entry).then(
      () => given.push(entry),
      () => told++,
    );
  }
}

/** Lets a background do its work until nothing is left to do, or it has tried often. */
async function settle(keeper: Keeper, tries = 12, retentionMonths?: number) {
  for (let index = 0; index < tries; index++) {
    const wait = await keeper.drain(new Date(now), retentionMonths);
    if (wait === undefined) return;
    now += wait;
  }
}

const counted = ({ counts }: Log) =>
  Object.values(counts)
    .flatMap(Object.values)
    .reduce((sum, count) => sum + count, 0);

/** How many of those given are in a log, and how many are in it more than once. */
function tell(log: Log) {
  const ids = new Set(given.map(({ id }) => id));
  const kept = log.entries.filter(({ id }) => ids.has(id)).length + counted(log);
  return { given: given.length, kept, duplicates: Math.max(0, kept - given.length) };
}

/** Ids that stand under more than one key of the sync store. */
function doubled({ syncItems }: Machine) {
  const ids = Object.values(syncItems).flatMap((value) => entryOf(value)?.id ?? []);
  return ids.length - new Set(ids).size;
}

const keysOf = ({ syncItems }: Machine, prefix = 'ack:') =>
  Object.keys(syncItems).filter((key) => key.startsWith(prefix));

describe('nothing is lost and nothing doubled', () => {
  type World = { machine: Machine; keeper: Keeper };
  const FAULTS: Record<string, (world: World) => Promise<Machine | undefined>> = {
    async 'the sync store rejects every write for an hour, then recovers'({ machine, keeper }) {
      machine.faults.sync = (call) => {
        if (call !== 'get' && now < START + 60 * MINUTE) throw new Error('refused');
      };
      await give(machine, 40);
      await settle(keeper, 60);
      expect(machine.writes()).toBeGreaterThan(0);
      expect((await readLog(machine)).waiting.size).toBe(0);
    },

    async 'the sync store does not even answer a read, and later does'({ machine, keeper }) {
      machine.faults.sync = () => {
        if (now < START + 10 * MINUTE) throw new Error('no such store');
      };
      await give(machine, 20);
      expect(await keeper.drain(new Date(now))).toBeGreaterThan(0);
      expect((await readLog(machine)).isRefused).toBe(true);
      await settle(keeper, 30);
      expect((await readLog(machine)).isRefused).toBe(false);
    },

    async '200 acknowledgements in a minute'({ machine, keeper }) {
      for (let index = 0; index < 200; index++) {
        await give(machine, 1);
        await keeper.drain(new Date(now));
        now += 293;
      }
      expect(console.warn).not.toHaveBeenCalled();
      expect(machine.writes()).toBeLessThan(60);
      await settle(keeper);
    },

    async '300 acknowledgements in ten minutes'({ machine, keeper }) {
      for (let index = 0; index < 300; index++) {
        await give(machine, 1);
        await keeper.drain(new Date(now));
        now += 1993;
      }
      expect(console.warn).not.toHaveBeenCalled();
      expect(machine.writes() * 6).toBeLessThan(1800);
      await settle(keeper);
    },

    async '600 entries'({ machine, keeper }) {
      await give(machine, 600);
      await settle(keeper);
      expect(console.warn).not.toHaveBeenCalled();
      expect(keysOf(machine).length).toBeGreaterThan(200);
    },

    async '600 entries while the sync store rejects all of them'({ machine, keeper }) {
      machine.faults.sync = (call) => {
        if (call === 'set') throw new Error('refused');
      };
      await give(machine, 600);
      await settle(keeper, 3);
      expect(keysOf(machine)).toEqual([]);
    },

    async 'a value one byte over the item limit'({ machine, keeper }) {
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      const sizeOf = (rules: readonly string[]) =>
        bytesOf('ack:12345678:000000000:i00000', newEntry({ ...FACTS, rules }, new Date(now), 0.5));
      let lacking = LARGEST + 1 - sizeOf(Array.from({ length: 50 }, () => ''));
      const rules = Array.from({ length: 50 }, () => {
        const bytes = Math.min(lacking, 160);
        lacking -= bytes;
        return 'é'.repeat(bytes / 2) + 'e'.repeat(bytes % 2);
      });
      expect(sizeOf(rules)).toBe(LARGEST + 1);
      await give(machine, 1, { rules });
      await give(machine, 1, { rules: Array.from({ length: 50 }, () => `own/${'<'.repeat(76)}`) });
      await settle(keeper);
      expect(console.warn).not.toHaveBeenCalled();
      expect(keysOf(machine)).toHaveLength(2);
    },

    async 'two installs write at once'({ machine, keeper }) {
      const other = account.join();
      const otherKeeper = createKeeper(other);
      for (let round = 0; round < 12; round++) {
        await give(machine, 25);
        await give(other, 25);
        await Promise.all([keeper.drain(new Date(now)), otherKeeper.drain(new Date(now))]);
        now += MINUTE;
      }
      for (let round = 0; round < 3; round++) await Promise.all([settle(keeper), settle(otherKeeper)]);
      expect(counted(await readLog(machine))).toBeGreaterThan(0);
      expect(tell(await readLog(other))).toEqual(tell(await readLog(machine)));
      expect((await readLog(other)).waiting.size).toBe(0);
      expect(doubled(other)).toBe(0);
    },

    async 'sync starts on a computer, and the account has data already'({ keeper, machine }) {
      await give(machine, 20);
      await settle(keeper);
      const late = account.alone();
      const lateKeeper = createKeeper(late);
      await give(late, 30);
      await settle(lateKeeper);
      account.start(late);
      expect(keysOf(late)).toHaveLength(20);
      expect((await readLog(late)).waiting.size).toBe(30);
      await settle(lateKeeper);
      expect(keysOf(machine)).toHaveLength(50);
      return late;
    },

    async 'sync starts anew after the oldest were folded, and brings back how it was before'({ machine, keeper }) {
      await give(machine, 250);
      await settle(keeper);
      const before = { ...machine.syncItems };
      await give(machine, 120);
      await settle(keeper);
      for (const key of Object.keys(machine.syncItems)) delete machine.syncItems[key];
      Object.assign(machine.syncItems, before);
      await settle(keeper);
    },

    async 'the background is stopped before any one of its calls, 400 entries'({ machine }) {
      await give(machine, 400);
      for (let stop = 1; stop < 40; stop++) {
        let calls = 0;
        // a stopped background makes no further call
        const stopping = () => {
          if (++calls >= stop) throw new Error('stopped');
        };
        machine.faults = { local: stopping, sync: stopping };
        await settle(createKeeper(machine), 1);
        machine.faults = {};
        await give(machine, 2);
        now += MINUTE;
      }
      await settle(createKeeper(machine));
      expect(counted(await readLog(machine))).toBeGreaterThan(0);
    },

    async 'a write reaches the disk, and the background is stopped before it hears so'({ machine }) {
      await give(machine, 300);
      for (let stop = 1; stop < 12; stop++) {
        let calls = 0;
        const { set } = machine.sync;
        machine.sync.set = async (items) => {
          await set(items);
          if (++calls >= 1) throw new Error('stopped');
        };
        await settle(createKeeper(machine), 1);
        machine.sync.set = set;
        await give(machine, 10);
        now += MINUTE;
      }
      await settle(createKeeper(machine));
    },

    async 'the clock is set back by three days, and then ahead by ten years and back'({ machine, keeper }) {
      await give(machine, 10);
      await settle(keeper);
      now -= 3 * DAY;
      await give(machine, 10);
      await settle(keeper, 3);
      now += 3650 * DAY;
      await give(machine, 10);
      await settle(keeper);
      now -= 3650 * DAY;
      await give(machine, 300);
      await settle(keeper);
      expect((await readLog(machine)).waiting.size).toBe(0);
      expect(new Set(keysOf(machine)).size).toBe(keysOf(machine).length);
    },

    async 'the clock is set back while the sync store is being waited for'({ machine, keeper }) {
      machine.faults.sync = () => {
        throw new Error('refused');
      };
      await give(machine, 5);
      await settle(keeper, 8);
      machine.faults = {};
      now -= DAY;
      await settle(keeper, 1);
      expect((await readLog(machine)).waiting.size).toBe(0);
    },

    async 'entries of a newer version stand among them'({ machine, keeper }) {
      const newer = { form: 2, at: 'in words', essay: true };
      const kept = { 'ack:elsewhere:00k000000:1': newer, 'ack:elsewhere:00k000001:1': newer };
      Object.assign(machine.syncItems, kept);
      machine.localItems['pending:newer'] = newer;
      await give(machine, 600);
      await settle(keeper, 12, 1);
      expect(machine.syncItems).toMatchObject(kept);
      expect(machine.localItems).toMatchObject({ 'pending:newer': newer });
    },

    async 'an install is put back to an older version'({ machine, keeper }) {
      await give(machine, 5);
      await settle(keeper);
      const [key = ''] = keysOf(machine);
      const mine = `${key.split(':').slice(0, 2).join(':')}:zzzzzzzzz:1`;
      machine.localItems[mine] = { form: 2 };
      await give(machine, 600);
      await settle(keeper);
      expect(machine.localItems[mine]).toEqual({ form: 2 });
    },

    async 'entries, counts and the name of the install are corrupt'({ machine, keeper }) {
      await give(machine, 30);
      await settle(keeper);
      const [first = '', second = ''] = keysOf(machine);
      Object.assign(machine.syncItems, {
        [first]: { at: 'never' },
        'ack:elsewhere:00k000000:1': { text: 'x' },
        'ack:': 3,
        'acks:a:b': { upTo: 3, periods: [] },
        'acks:elsewhere:elsewhere': 'many',
        other: null,
      });
      Object.assign(machine.localItems, { [second]: 'gone', 'pending:bad': [1, 2], 'acks:x:y': { upTo: '0' } });
      await settle(keeper);
      await give(machine, 600);
      await settle(keeper);
      expect(console.warn).not.toHaveBeenCalled();
    },

    async 'an install falls silent, another counts its entries, and it comes back'({ machine, keeper }) {
      const silent = account.join();
      const silentKeeper = createKeeper(silent);
      await give(silent, 150);
      await settle(silentKeeper);
      await give(silent, 5);
      now += 40 * DAY;
      await give(machine, 250);
      await settle(keeper);
      expect(keysOf(silent).length).toBeLessThan(400);
      await settle(silentKeeper);
      await give(silent, 10);
      await settle(silentKeeper);
      await settle(keeper);
      expect(tell(await readLog(silent))).toEqual(tell(await readLog(machine)));
    },

    async 'a private window'({ machine, keeper }) {
      vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
      await give(machine, 10);
      given = [];
      await settle(keeper);
      expect(
        [machine.localItems, machine.syncItems].map((items) => Object.keys(items).filter((key) => key !== 'install')),
      ).toEqual([[], []]);
    },

    async 'the local store is full: the person is told of every one'({ machine, keeper }) {
      await give(machine, 5);
      machine.faults.local = (call) => {
        if (call === 'set') throw new Error('QUOTA_BYTES quota exceeded');
      };
      await give(machine, 5);
      expect(told).toBe(5);
      await settle(keeper, 2);
      machine.faults = {};
      await settle(keeper);
    },
  };

  test.for(Object.entries(FAULTS))('%s', async ([, run], { task }) => {
    const machine = account.join();
    const last = (await run({ machine, keeper: createKeeper(machine) })) ?? machine;
    const fault = { ...tell(await readLog(last)), duplicates: tell(await readLog(last)).duplicates + doubled(last) };
    task.meta.fault = fault;
    expect(fault).toEqual({ given: fault.given, kept: fault.given, duplicates: 0 });
  });
});

test('a store that never answers is not waited for, and the person is told', async () => {
  vi.useFakeTimers();
  const machine = account.join();
  machine.faults.local = () => new Promise(() => {});
  const giving = give(machine, 1);
  await vi.advanceTimersByTimeAsync(10_000);
  await giving;
  expect([given.length, told]).toEqual([0, 1]);
  vi.useRealTimers();
});
