import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bringsEntries, drain } from '../src/log/store';
import { prove } from '../src/policy/schema';
import { refresh } from '../src/policy/store';

/** Proves the managed policy and keeps the log; whether a post may go out is never asked here. */
export default defineBackground(() => {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void readPolicy();
    if (area === 'local' && bringsEntries(changes)) void drain(new Date());
  });
  browser.runtime.onInstalled.addListener(() => void readPolicy());
  browser.runtime.onStartup.addListener(() => void readPolicy());
  browser.runtime.onMessage.addListener((message, sender) =>
    isFromOwnPage(sender) && isRefresh(message) ? readPolicy() : undefined,
  );
  void readPolicy();
  void drain(new Date());
});

async function readPolicy(): Promise<void> {
  await refresh(prove, new Date()).catch((error) =>
    console.warn('The policy could not be stored, so the one before stays in force.', error),
  );
}

/** The popup and no content script, whose page may have been taken over. */
function isFromOwnPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

function isRefresh(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'refresh-policy';
}
