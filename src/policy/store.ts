import { browser } from 'wxt/browser';
import { withLastGood } from './last-good';
import type { OwnSettings, Policy, Refusal, StoredPolicy } from './policy';

const POLICY = 'policy';
const OWN = 'own-settings';
const READ_VERSION = 'policy-read';
/** When the managed store was first found empty after it had held a policy. */
const EMPTY_SINCE = 'policy-empty-since';

/** The managed store is briefly empty while a browser starts, so it is believed when it is still empty this much later. */
const BELIEVED_AFTER_MS = 30_000;

/** Before the background has ever read a policy, and wherever none is pushed. */
const NONE: StoredPolicy = { managed: {}, refusals: [], source: 'bundled' };

/** What `prove` in schema.ts does; handed in, because content scripts load this file and must not load zod. */
type Prove = (managed: unknown) => { policy: Policy; refusals: Refusal[] };

/** What the background last proved, and what the person decided. Never waits for the managed store, which can take seconds after a start. */
export async function readStored(): Promise<StoredPolicy> {
  const {
    [POLICY]: stored,
    [OWN]: own,
    [READ_VERSION]: readVersion,
  } = await browser.storage.local.get([POLICY, OWN, READ_VERSION]);
  return {
    ...storedOr(stored),
    ...(typeof own === 'object' && own !== null ? { own: own as OwnSettings } : {}),
    ...(typeof readVersion === 'string' ? { readVersion } : {}),
  };
}

/** Calls back with what is stored whenever the policy or the person's own settings change from now on, until `signal` aborts. */
export function watchStored(callback: (policy: StoredPolicy) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(POLICY in changes || OWN in changes)) return;
    const tell = (stored: StoredPolicy) => {
      if (!signal.aborted) callback(stored);
    };
    // who cannot be told goes by what they have
    void readStored().then(tell, () => {});
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

export async function saveOwn(own: OwnSettings): Promise<void> {
  await browser.storage.local.set({ [OWN]: own });
}

/** Whether a change of `storage.local` may change what `isUnread` says. */
export function bearsOnReading(changes: Record<string, unknown>): boolean {
  return POLICY in changes || READ_VERSION in changes;
}

export async function saveReadVersion(version: string): Promise<void> {
  await browser.storage.local.set({ [READ_VERSION]: version });
}

let refreshing: Promise<unknown> = Promise.resolve();

/**
 * Reads the managed policy, proves it and stores it where it differs from what is stored. For the background alone; one
 * at a time, so that a slow read never overwrites a later one. Resolves with the milliseconds after which to read again,
 * where an empty store is not believed yet.
 */
export function refresh(prove: Prove, now: Date): Promise<number | undefined> {
  const refreshed = refreshing.then(() => refreshOnce(prove, now));
  refreshing = refreshed.catch(() => {});
  return refreshed;
}

async function refreshOnce(prove: Prove, now: Date): Promise<number | undefined> {
  // Firefox rejects where nothing is pushed
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const { [POLICY]: before } = await browser.storage.local.get(POLICY);
  const stored = storedOr(before);
  const isEmpty = Object.keys(managed).length === 0;
  if (isEmpty && stored.source === 'managed' && !(await hasLongBeenEmpty(now))) return BELIEVED_AFTER_MS;

  const { policy, refusals } = prove(managed);
  const next: StoredPolicy = {
    managed: withLastGood(policy, managed, stored.managed),
    refusals,
    source: isEmpty ? 'bundled' : 'managed',
  };
  if (inOrder(next) !== inOrder(stored)) await browser.storage.local.set({ [POLICY]: next });
  await browser.storage.local.remove(EMPTY_SINCE);
  return undefined;
}

/** Whether an earlier read, long enough ago, found the managed store empty too; otherwise this one is noted. */
async function hasLongBeenEmpty(now: Date): Promise<boolean> {
  const { [EMPTY_SINCE]: since } = await browser.storage.local.get(EMPTY_SINCE);
  if (typeof since === 'number') return now.getTime() - since >= BELIEVED_AFTER_MS;
  await browser.storage.local.set({ [EMPTY_SINCE]: now.getTime() });
  return false;
}

/** Only the background writes it, after proving; whatever else is there counts as nothing. */
function storedOr(value: unknown): StoredPolicy {
  return typeof value === 'object' && value !== null && 'managed' in value ? (value as StoredPolicy) : NONE;
}

/** JSON with the keys sorted, because a browser's store hands them back in an order of its own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
