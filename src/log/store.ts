import { type Entry, entryOf, isNewer } from './entry';
import { entryKey, entryPlace, isPending, orderAfter, tallyKey } from './keys';
import { type Plan, planFor } from './plan';
import { DELETED, type Items, shelvesOf } from './shelves';
import { type Counts, sum, tallyOf } from './tally';

/** In `storage.local`: the name of this install, which its keys bear. */
const INSTALL = 'install';
/** In `storage.local`: that the sync store refused when it was last written. */
const REFUSED = 'sync-refused';

/** The sync store of Chrome takes 120 writes a minute and 1,800 an hour; what comes in between is written together. */
const GAP_MS = 4_000;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;

/** A store of the browser, as much of it as is used here. */
export type Store = {
  get: (keys: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string | string[]) => Promise<void>;
};
/** `browser.storage`, or what stands in for it. */
export type Stores = { local: Store; sync: Store };

/** All that is on record, of every install. */
export type Log = {
  /** The newest first. */
  entries: readonly Entry[];
  /** The ids of those that are not in the sync store yet. */
  waiting: ReadonlySet<string>;
  /** How the older ones ended, by month. */
  counts: Readonly<Record<string, Counts>>;
  /** Whether the sync store refused when it was last tried. */
  isRefused: boolean;
  /** Whether entries came from another install. */
  isShared: boolean;
};

export async function readLog({ local: store, sync }: Stores): Promise<Log> {
  const local = await store.get(null);
  // where sync refuses, what waits here is still shown
  const synced = await sync.get(null).catch(() => undefined);
  const install = nameIn(local);
  const shelves = shelvesOf(install, local, synced ?? {});
  const pending = Object.entries(local).flatMap(([key, value]) => (isPending(key) ? (entryOf(value) ?? []) : []));
  const kept = shelves.flatMap(({ lines }) => lines.flatMap(({ key, entry }) => (entry ? [{ key, entry }] : [])));
  const unsynced = kept.filter(({ key }) => synced?.[key] === undefined).map(({ entry }) => entry);
  const byId = new Map([...kept.map(({ entry }) => entry), ...pending].map((entry) => [entry.id, entry]));
  return {
    entries: [...byId.values()].sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id)),
    waiting: new Set([...unsynced, ...pending].map(({ id }) => id)),
    counts: sum(shelves.map(({ tally }) => tally.periods)),
    isRefused: synced === undefined || local[REFUSED] === true,
    isShared: shelves.some((shelf) => shelf.install !== install && shelf.lines.length > 0),
  };
}

/** Whether a change of `storage.local` brought entries that wait to be taken in. */
export function bringsEntries(changes: Record<string, { newValue?: unknown }>): boolean {
  return Object.entries(changes).some(([key, { newValue }]) => isPending(key) && newValue);
}

/** Whether a change of `storage.sync` took entries away, as the browser does when it first syncs. */
export function takesEntries(changes: Record<string, { newValue?: unknown }>): boolean {
  return Object.entries(changes).some(([key, { newValue }]) => entryPlace(key) && !newValue);
}

/** The one writer of the log beside the pages that append: the background alone makes one. */
export type Keeper = {
  /**
   * Takes in what pages appended, and brings the sync store to hold what it should. It can be stopped anywhere and run again. Resolves with the
   * milliseconds after which it should be called again, where something is left to do; when the sync store refuses that is longer each time.
   */
  drain: (now: Date, retentionMonths?: number) => Promise<number | undefined>;
  /** Deletes these entries wherever they are synced to. @throws when the sync store refuses. */
  remove: (ids: readonly string[], now: Date) => Promise<void>;
};

export function createKeeper(stores: Stores): Keeper {
  const { local: store, sync } = stores;
  let busy: Promise<unknown> = Promise.resolve();
  let failures = 0;
  let notBefore = 0;

  /** One at a time; the next begins whatever became of the one before. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = busy.then(work, work);
    busy = done.catch(() => {});
    return done;
  };

  const waitAt = (now: Date) => {
    const wait = notBefore - now.getTime();
    // a clock that was set back must not make it wait for hours
    return wait > LONGEST_WAIT_MS ? 0 : wait;
  };

  const drain = async (now: Date, retentionMonths?: number) => {
    try {
      const local = await takeIn(store);
      if (waitAt(now) > 0) return waitAt(now);
      const plan = planFor(local, await sync.get(null), {
        install: nameIn(local),
        now,
        retentionMonths,
      });
      if (await carryOut(plan, stores)) notBefore = now.getTime() + GAP_MS;
      if (local[REFUSED]) await store.remove(REFUSED);
      failures = 0;
      return plan.waiting > 0 ? LONGEST_WAIT_MS : undefined;
    } catch (error) {
      const wait = Math.min(FIRST_WAIT_MS * 2 ** failures++, LONGEST_WAIT_MS);
      notBefore = now.getTime() + wait;
      console.warn('The log is not synced yet; its entries wait on this computer.', error);
      await store.set({ [REFUSED]: true }).catch(() => {});
      return wait;
    }
  };

  const remove = async (ids: readonly string[], now: Date) => {
    const isMeant = (value: unknown) => ids.includes(entryOf(value)?.id ?? '');
    const keysOf = (items: Items) => Object.keys(items).filter((key) => isMeant(items[key]) && !isPending(key));
    const local = await takeIn(store);
    const synced = keysOf(await sync.get(null));
    if (synced.length > 0) await sync.set(Object.fromEntries(synced.map((key) => [key, DELETED])));
    await store.remove(keysOf(local));
    notBefore = 0;
    await drain(now);
  };

  return {
    drain: (now, retentionMonths) => inTurn(() => drain(now, retentionMonths)),
    remove: (ids, now) => inTurn(() => remove(ids, now)),
  };
}

/** Gives every pending entry its place in this install's order, and answers with what the local store then holds. */
async function takeIn(store: Store): Promise<Items> {
  const local = await store.get(null);
  const install = nameIn(local) || crypto.randomUUID().slice(0, 8);
  const pending = Object.keys(local).filter((key) => isPending(key) && !isNewer(local[key]));
  // what is no entry is not worth keeping: a page that was taken over may write anything
  const entries = pending.flatMap((key) => entryOf(local[key]) ?? []);
  const keys = keysById(local, install);
  let last = lastOrder(local, install);
  const taken: Record<string, unknown> = {};
  for (const entry of entries.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const known = keys.get(entry.id);
    if (known === undefined) last = orderAfter(last, entry.at);
    taken[known ?? entryKey(install, last, entry.id)] = entry;
  }
  if (!nameIn(local)) taken[INSTALL] = install;
  if (Object.keys(taken).length > 0) await store.set(taken);
  if (pending.length > 0) await store.remove(pending);
  return { ...local, ...taken };
}

/** Does what was planned, and says whether the sync store was written. */
async function carryOut({ keep, tallies, remove, entries, drop }: Plan, { local, sync }: Stores): Promise<boolean> {
  if (!isEmpty(keep)) await local.set({ ...keep });
  if (!isEmpty(tallies)) await sync.set({ ...tallies });
  if (remove.length > 0) await sync.remove(remove);
  if (!isEmpty(entries)) await sync.set({ ...entries });
  if (drop.length > 0) await local.remove(drop);
  return !isEmpty(tallies) || remove.length > 0 || !isEmpty(entries);
}

function keysById(local: Items, install: string): Map<string, string> {
  return new Map(
    Object.entries(local).flatMap(([key, value]) => {
      const id = entryPlace(key)?.install === install ? entryOf(value)?.id : undefined;
      return id === undefined ? [] : [[id, key]];
    }),
  );
}

function lastOrder(local: Items, install: string): string {
  const orders = Object.keys(local).flatMap((key) => {
    const place = entryPlace(key);
    return place?.install === install ? place.order : [];
  });
  return [...orders, tallyOf(local[tallyKey(install, install)])?.upTo ?? ''].sort().at(-1) ?? '';
}

function nameIn({ [INSTALL]: name }: Items): string {
  return typeof name === 'string' ? name : '';
}

function isEmpty(items: Items): boolean {
  return Object.keys(items).length === 0;
}
