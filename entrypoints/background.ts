import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { bringsEntries, createKeeper, takesEntries } from '../src/log/store';
import { effectivePolicy } from '../src/policy/bundled';
import { isUnread } from '../src/policy/own-settings';
import { prove } from '../src/policy/schema';
import { bearsOnReading, readStored, refresh } from '../src/policy/store';

/** The alarm that has the log tried again: a background that was unloaded is woken by nothing else. */
const LOG = 'log';
/** The alarm that has the managed store read again when it was empty. */
const POLICY = 'policy';
/** A browser takes no alarm for sooner than this, and may unload a background that has been idle for so long. */
const SOONEST_ALARM_MS = 30_000;

/** The accent of `tokens.css`. */
const BADGE_COLOUR = '#0f5a63';

const keeper = createKeeper(browser.storage);

/** Proves the managed policy and keeps the log; whether a post may go out is never asked here. */
export default defineBackground(() => {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void readPolicy();
    if (area === 'local' && bringsEntries(changes)) void keepLog();
    if (area === 'local' && bearsOnReading(changes)) void showBadge();
    if (area === 'sync' && takesEntries(changes)) void keepLog();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOG) void keepLog();
    if (name === POLICY) void readPolicy();
  });
  browser.runtime.onInstalled.addListener(() => void readPolicy());
  browser.runtime.onStartup.addListener(() => void readPolicy());
  browser.runtime.onMessage.addListener((message, sender, respond: (answer: unknown) => void) => {
    const answer = answerTo(message, sender);
    answer?.then(respond, () => respond(undefined));
    return answer !== undefined;
  });
  void readPolicy();
  void showBadge();
  void keepLog();
  // where the browser can, content scripts are kept from the log; Firefox cannot yet
  void browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
});

/** Brings the log into the sync store, and comes back for what could not be brought yet. */
async function keepLog(): Promise<void> {
  const { retentionMonths } = effectivePolicy(await readStored());
  const wait = await keeper.drain(new Date(), retentionMonths);
  if (wait === undefined) return void (await browser.alarms.clear(LOG));
  await browser.alarms.create(LOG, { when: Date.now() + Math.max(wait, SOONEST_ALARM_MS) });
  // sooner, if the background lives so long
  if (wait < SOONEST_ALARM_MS) setTimeout(keepLog, wait);
}

async function readPolicy(): Promise<void> {
  try {
    const readAgainIn = await refresh(prove, new Date());
    if (readAgainIn === undefined) await browser.alarms.clear(POLICY);
    else await browser.alarms.create(POLICY, { when: Date.now() + Math.max(readAgainIn, SOONEST_ALARM_MS) });
  } catch (error) {
    console.warn('The policy could not be stored, so the one before stays in force.', error);
  }
}

/** A mark on the extension's button while the person is still to read the policy. */
async function showBadge(): Promise<void> {
  const stored = await readStored();
  const unread = isUnread(stored, effectivePolicy(stored));
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setBadgeText({ text: unread ? '1' : '' });
  await browser.action.setTitle({ title: unread ? i18n.t('policy.unreadTitle') : i18n.t('extensionName') });
}

/** What is done for whoever sends a message; nothing where it is not theirs to ask. */
function answerTo(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined {
  if (isAsked(message, 'bring-desk')) return bringDesk(sender);
  if (!isFromOwnPage(sender)) return undefined;
  if (isAsked(message, 'refresh-policy')) return readPolicy();
  return isDeletion(message) ? deleteEntries(message.ids) : undefined;
}

/** Puts the script of the desk into the frame that calls for it, beside the one that is there. */
async function bringDesk({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  // someone is writing, so it does not wait until the page is whole
  await browser.scripting.executeScript({ target, files: ['/desk.js'], injectImmediately: true });
}

/** Whether it was done; the policy may have entries kept, and the sync store may refuse. */
async function deleteEntries(ids: readonly string[]): Promise<boolean> {
  if (effectivePolicy(await readStored()).locked.includes('log')) return false;
  return keeper.remove(ids, new Date()).then(
    () => true,
    () => false,
  );
}

/** The extension's own pages and no content script, whose page may have been taken over. */
function isFromOwnPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

function isAsked(message: unknown, type: 'bring-desk' | 'refresh-policy'): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}

function isDeletion(message: unknown): message is { ids: string[] } {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('ids' in message)) return false;
  return message.type === 'delete-entries' && Array.isArray(message.ids);
}
