import { browser } from 'wxt/browser';
import type { StoredPolicy } from './policy';

const KEY = 'policy';

/** Before the background has ever read a policy, and wherever none is pushed. */
const NONE: StoredPolicy = { managed: {}, refusals: [], source: 'bundled' };

/** What the background last proved. Never waits for the managed store, which can take seconds after a start. */
export async function readStored(): Promise<StoredPolicy> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return storedOr(stored);
}

/** Calls back with each policy that the background stores from now on, until `signal` aborts. */
export function watchStored(callback: (policy: StoredPolicy) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(storedOr(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Only the background writes it, after proving; whatever else is there counts as nothing. */
function storedOr(value: unknown): StoredPolicy {
  return typeof value === 'object' && value !== null && 'managed' in value ? (value as StoredPolicy) : NONE;
}
