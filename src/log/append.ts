import { browser } from 'wxt/browser';
import type { Entry } from './entry';
import { pendingKey } from './keys';

/** A disk that takes longer is not waited for. */
const PATIENCE_MS = 5_000;

/**
 * Resolves when the entry is on disk in `storage.local`, one key of its own, so that it outlives page and background. Nothing
 * is kept of a private window. This is all of the log that a content script loads: it cannot read or clear.
 * @throws when the entry is not on disk, or not in good time.
 */
export async function append(entry: Entry): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The log is not written yet.')), PATIENCE_MS);
  });
  try {
    await Promise.race([browser.storage.local.set({ [pendingKey(entry.id)]: entry }), late]);
  } finally {
    clearTimeout(timer);
  }
}
