import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import words from '../assets/locales/en_GB.yml';
import { type DeskOnCall, onCall } from '../src/compose/desk';
import { armGate } from '../src/compose/gate';
import { shadowRootOf } from '../src/compose/roots';
import type { BoxReport } from '../src/compose/state';
import { watch } from '../src/compose/watch';
import { platformAt } from '../src/platforms/platforms';
import { type GetMessage, withOwnWords } from '../src/ui/own-words';
import { createScreens, type Screens } from '../src/ui/screens';
import { createChips } from '../src/ui/state-chip';
import { left } from './desk/door';

/**
 * What runs on every page of the sites, from before its first script: it knows the compose boxes, stands at the gate and
 * has the screen to say something on. The checker is many times its size and is brought when it is wanted.
 */
export default defineUnlistedScript(() => {
  const platform = platformAt(hostOfPage());
  if (!platform) return;
  Object.assign(browser.i18n, { getMessage: withOwnWords(browser.i18n.getMessage as GetMessage, words) });
  // Firefox takes an older version's script out of the page, and not what that had put there
  for (const stale of document.querySelectorAll('second-look')) stale.remove();
  // it works for as long as its page is there
  const { signal } = new AbortController();
  const screens = createScreens(window, shadowRootOf, signal);
  const bring = async () => {
    const open = left() ?? (await broughtDesk());
    return () => open(platform, screens, signal);
  };
  const desk = onCall(bring, {
    ask: () => askUnread(screens),
    notify: (notice, about) => screens.roomy().notify(notice, about),
    chip: createChips(document, signal),
  });
  armGate(platform, desk, signal);
  const { report } = watch(platform, desk, signal);

  browser.runtime.onMessage.addListener((message: unknown, _, respond: (answer: unknown) => void) => {
    const boxes = report();
    if (asks(message, 'status') || (asks(message, 'boxes') && boxes.length > 0)) respond(answerOf(desk, boxes));
  });
});

/** A frame without an address has the origin of whoever made it. */
function hostOfPage() {
  return URL.parse(origin)?.hostname ?? '';
}

/** Has the background put the script of the desk into this frame. */
async function broughtDesk() {
  await browser.runtime.sendMessage({ type: 'bring-desk' });
  const open = left();
  if (!open) throw new Error('The script of the desk has not run.');
  return open;
}

async function askUnread(screens: Screens) {
  const { kind } = await screens.roomy().hold({
    organisation: '',
    contacts: [],
    findings: [],
    reminders: [{ id: 'unread', message: i18n.t('hold.unread') }],
    act: 'send',
    asks: 'tick',
    objectionTo: () => undefined,
  });
  return kind;
}

function answerOf(desk: DeskOnCall, boxes: readonly BoxReport[]) {
  const ready = desk.now();
  const isUnknown = boxes.some(({ state }) => state === 'not-recognised');
  const state = ready
    ? isUnknown
      ? 'not-recognised'
      : 'checking'
    : desk.progress() === 'missing'
      ? 'missing'
      : 'waiting';
  return {
    state: desk.isBroken() ? 'broken' : state,
    policyVersion: ready?.terms().policyVersion ?? '',
    boxes,
  };
}

function asks(message: unknown, type: 'status' | 'boxes') {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
