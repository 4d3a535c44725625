import { browser } from 'wxt/browser';
import { type Entry, entryOf } from './entry';
import { folding } from './fold';

/** One key an entry, so that neither two pages nor two computers ever write over each other. */
const PENDING = 'pending:';
const SYNCED = 'ack:';
/** In `storage.local`: the name of this install, which its keys in the sync store bear. */
const INSTALL = 'install';

/** So few at a time that the sync store's 512 items are never exceeded on the way. */
const BATCH = 50;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;

type Items = Record<string, unknown>;

/**
 * Resolves when the entry is on disk in `storage.local`, one key of its own, so that it outlives page and background. Nothing
 * is kept of a private window.
 */
export async function append(entry: Entry): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await browser.storage.local.set({ [PENDING + entry.id]: entry });
}

/** The newest entries of every install, newest first, those that wait to be synced among them. */
export async function latest(count: number): Promise<Entry[]> {
  // where sync refuses, what waits here is still shown
  const [local, synced] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.sync.get(null).catch(() => ({})),
  ]);
  const entries = [...entriesOf(synced, SYNCED), ...entriesOf(local, PENDING)];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, count);
}

/** How many entries wait to be synced. */
export async function unsynced(): Promise<number> {
  return entriesOf(await browser.storage.local.get(null), PENDING).length;
}

/** Whether a change of `storage.local` brought entries that wait to be synced. */
export function bringsEntries(changes: Record<string, { newValue?: unknown }>): boolean {
  return Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PENDING) && newValue);
}

let draining: Promise<void> = Promise.resolve();
let failures = 0;
let retryFrom = 0;

/**
 * Moves what waits in `storage.local` to `storage.sync`, for the background alone. It can be stopped anywhere and run again:
 * the key is made from the entry's id, and an entry leaves the one store only when it is in the other. When the sync store
 * refuses, everything stays and calls are ignored for a while, twice as long each time up to five minutes.
 */
export function drain(now: Date): Promise<void> {
  draining = draining.then(async () => {
    if (now.getTime() < retryFrom) return;
    try {
      while (await drainBatch());
      failures = 0;
    } catch (error) {
      retryFrom = now.getTime() + Math.min(FIRST_WAIT_MS * 2 ** failures++, LONGEST_WAIT_MS);
      console.warn('The log is not synced yet; its entries wait on this computer.', error);
    }
  });
  return draining;
}

/** Moves one batch and says whether there is more. */
async function drainBatch(): Promise<boolean> {
  const local = await browser.storage.local.get(null);
  const keys = Object.keys(local)
    .filter((key) => key.startsWith(PENDING))
    .sort();
  if (keys.length === 0) return false;
  const batch = keys.slice(0, BATCH);
  const install = await installName(local);
  const { sync } = browser.storage;
  const synced = await sync.get(null);
  // what is no entry is not worth keeping: a page that was taken over may write anything
  const entries = batch.flatMap((key) => entryOf(local[key]) ?? []);
  const named = entries.map((entry) => [`${SYNCED}${install}:${entry.id}`, entry] as const);
  const arriving = Object.fromEntries(named.filter(([key]) => !(key in synced)));

  const { write, remove } = folding(synced, arriving);
  if (Object.keys(write).length > 0) await sync.set(write);
  if (remove.length > 0) await sync.remove(remove);
  if (Object.keys(arriving).length > 0) await sync.set(arriving);
  await browser.storage.local.remove(batch);
  return keys.length > BATCH;
}

async function installName({ [INSTALL]: known }: Items): Promise<string> {
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID().slice(0, 8);
  await browser.storage.local.set({ [INSTALL]: name });
  return name;
}

function entriesOf(items: Items, prefix: string): Entry[] {
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, value]) => entryOf(value) ?? []);
}
