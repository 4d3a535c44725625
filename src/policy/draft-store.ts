import { browser } from 'wxt/browser';
import type { Draft } from './draft';

const DRAFT = 'policy-draft';

/** The draft that was being worked on when the editor was last open, if any. */
export async function readDraft(): Promise<Draft | undefined> {
  const { [DRAFT]: draft } = await browser.storage.local.get(DRAFT);
  return typeof draft === 'object' && draft !== null ? (draft as Draft) : undefined;
}

let writing: Promise<void> = Promise.resolve();
let latest: Draft;

/** Keeps the draft in this browser; one that is overtaken by a later one is not written. @throws where the store refuses. */
export function keepDraft(draft: Draft): Promise<void> {
  latest = draft;
  const written = writing.then(() => (latest === draft ? browser.storage.local.set({ [DRAFT]: draft }) : undefined));
  writing = written.catch(() => {});
  return written;
}

/** What a manager pushed, as it was pushed. Can take seconds after the browser has started. */
export async function readPushed(): Promise<Draft> {
  // Firefox rejects where nothing is pushed
  return browser.storage.managed.get(null).catch(() => ({}));
}
