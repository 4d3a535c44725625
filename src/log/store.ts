import { browser } from 'wxt/browser';
import { type Entry, entryOf } from './entry';

const PENDING = 'pending:';
const SYNCED = 'ack:';

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
  const [waiting, synced] = await Promise.all([pending(), syncedEntries()]);
  const byId = new Map([...synced, ...waiting].map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, count);
}

/** How many entries wait to be synced. */
export async function unsynced(): Promise<number> {
  return (await pending()).length;
}

async function pending(): Promise<Entry[]> {
  return entriesOf(await browser.storage.local.get(null), PENDING);
}

async function syncedEntries(): Promise<Entry[]> {
  // where sync refuses, what waits here is still shown
  const items = await browser.storage.sync.get(null).catch(() => ({}));
  return entriesOf(items, SYNCED);
}

function entriesOf(items: Record<string, unknown>, prefix: string): Entry[] {
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, value]) => entryOf(value) ?? []);
}
