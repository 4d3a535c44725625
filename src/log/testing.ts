import type { Store, Stores } from './store';

type Items = Record<string, unknown>;

/** As Chrome documents them and Firefox enforces them, but for the writes, which only Chrome counts. */
const QUOTA_BYTES = 102_400;
const QUOTA_BYTES_PER_ITEM = 8192;
const MAX_ITEMS = 512;
const WRITES_A_MINUTE = 120;
const WRITES_AN_HOUR = 1800;

const MINUTE_MS = 60_000;

/** What a fault does before a call of a store: it may throw, or never answer. */
type Fault = (call: 'get' | 'set' | 'remove') => void | Promise<void>;

/** A computer with the extension on it: stores of its own, of which the one is synced. */
export type Machine = Stores & {
  /** What the stores hold; the very objects, for a test to damage. */
  localItems: Items;
  syncItems: Items;
  /** Called before every call of a store; nothing until a test sets it. */
  faults: { local?: Fault; sync?: Fault };
  /** How often the sync store was written. */
  writes: () => number;
};

/**
 * Computers that share one account, with sync stores that keep the browsers' quotas and semantics: a write beyond a quota fails, what one writes the
 * others get whatever their quota, and of two that write the same key the later wins. `now` is in milliseconds.
 */
export function createAccount(now: () => number) {
  const server: Items = {};
  const machines: Machine[] = [];

  const computer = (): Machine => {
    const times: number[] = [];
    const machine: Machine = {
      localItems: {},
      syncItems: {},
      faults: {},
      writes: () => times.length,
      local: storeOf(
        () => machine.localItems,
        (call) => machine.faults.local?.(call),
      ),
      sync: storeOf(
        () => machine.syncItems,
        (call) => machine.faults.sync?.(call),
        (next) => {
          count(times, now());
          checkQuotas(next);
        },
      ),
    };
    return machine;
  };

  /** Sends on what a computer wrote. */
  const shared = (machine: Machine): Machine => {
    const { set, remove } = machine.sync;
    machine.sync.set = async (items) => {
      await set(items);
      for (const each of [server, ...machines.map(({ syncItems }) => syncItems)]) Object.assign(each, copyOf(items));
    };
    machine.sync.remove = async (keys) => {
      await remove(keys);
      for (const each of [server, ...machines.map(({ syncItems }) => syncItems)]) {
        for (const key of [keys].flat()) delete each[key];
      }
    };
    machines.push(machine);
    return machine;
  };

  return {
    server,
    /** A computer whose sync is on. */
    join: () => {
      const machine = shared(computer());
      Object.assign(machine.syncItems, copyOf(server));
      return machine;
    },
    /** A computer whose sync is off: its sync store is like a local one. */
    alone: computer,
    /** Sync starts on a computer: when the account has data, keys that are only here go, and others are overwritten. */
    start: (machine: Machine) => {
      const hasData = Object.keys(server).length > 0;
      if (hasData) for (const key of Object.keys(machine.syncItems)) delete machine.syncItems[key];
      else Object.assign(server, copyOf(machine.syncItems));
      Object.assign(machine.syncItems, copyOf(server));
      shared(machine);
    },
  };
}

function storeOf(items: () => Items, fault: Fault, check: (next: Items) => void = () => {}): Store {
  const before = async (call: Parameters<Fault>[0]) => {
    // a store answers in a later turn, so that two callers meet
    await Promise.resolve();
    await fault(call);
  };
  return {
    async get() {
      await before('get');
      return copyOf(items());
    },
    async set(changes) {
      await before('set');
      check({ ...items(), ...changes });
      Object.assign(items(), copyOf(changes));
    },
    async remove(keys) {
      await before('remove');
      check({});
      for (const key of [keys].flat()) delete items()[key];
    },
  };
}

function count(times: number[], now: number): void {
  const since = (ms: number) => times.filter((time) => time > now - ms).length;
  if (since(MINUTE_MS) >= WRITES_A_MINUTE) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded.');
  if (since(60 * MINUTE_MS) >= WRITES_AN_HOUR) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR quota exceeded.');
  times.push(now);
}

function checkQuotas(items: Items): void {
  const sizes = Object.entries(items).map(([key, value]) => new TextEncoder().encode(key + jsonOf(value)).length);
  if (sizes.some((size) => size > QUOTA_BYTES_PER_ITEM)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded.');
  if (sizes.length > MAX_ITEMS) throw new Error('MAX_ITEMS quota exceeded.');
  if (sizes.reduce((total, size) => total + size, 0) > QUOTA_BYTES) throw new Error('QUOTA_BYTES quota exceeded.');
}

/** As Chrome writes it. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, '\\u0000');
}

/** As a browser hands it back: a copy, with its keys in alphabetical order. */
function copyOf(items: Items): Items {
  return JSON.parse(JSON.stringify(items), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
