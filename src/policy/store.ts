import { browser } from 'wxt/browser';
import type { Policy, Refusal, StoredPolicy } from './policy';

const POLICY = 'policy';
/** When the managed store was first found empty after it had held a policy. */
const EMPTY_SINCE = 'policy-empty-since';

/** The managed store is briefly empty while a browser starts, so it is believed when it is still empty this much later. */
const BELIEVED_AFTER_MS = 30_000;

/** Before the background has ever read a policy, and wherever none is pushed. */
const NONE: StoredPolicy = { managed: {}, refusals: [], source: 'bundled' };

/** What `prove` in schema.ts does; handed in, because content scripts load this file and must not load zod. */
type Prove = (managed: unknown) => { policy: Policy; refusals: Refusal[] };

/** What the background last proved. Never waits for the managed store, which can take seconds after a start. */
export async function readStored(): Promise<StoredPolicy> {
  const { [POLICY]: stored } = await browser.storage.local.get(POLICY);
  return storedOr(stored);
}

/** Calls back with each policy that the background stores from now on, until `signal` aborts. */
export function watchStored(callback: (policy: StoredPolicy) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[POLICY];
    if (area === 'local' && change) callback(storedOr(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

let refreshing: Promise<void> = Promise.resolve();

/**
 * Reads the managed policy, proves it and stores it where it differs from what is stored. For the background alone; one
 * at a time, so that a slow read never overwrites a later one.
 */
export function refresh(prove: Prove, now: Date): Promise<void> {
  const refreshed = refreshing.then(() => refreshOnce(prove, now));
  refreshing = refreshed.catch(() => {});
  return refreshed;
}

async function refreshOnce(prove: Prove, now: Date): Promise<void> {
  // Firefox rejects where nothing is pushed
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  const stored = await readStored();
  const isEmpty = Object.keys(managed).length === 0;
  if (isEmpty && stored.source === 'managed' && !(await hasLongBeenEmpty(now))) return;

  const { policy, refusals } = prove(managed);
  const next: StoredPolicy = { managed: policy, refusals, source: isEmpty ? 'bundled' : 'managed' };
  if (inOrder(next) !== inOrder(stored)) await browser.storage.local.set({ [POLICY]: next });
  await browser.storage.local.remove(EMPTY_SINCE);
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
