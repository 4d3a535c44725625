import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onCall } from '../../src/compose/desk';
import { armGate } from '../../src/compose/gate';
import { watch } from '../../src/compose/watch';
import { matches, platformAt } from '../../src/platforms/platforms';
import type { TabStatus } from '../../src/ui/popup';

export default defineContentScript({
  matches,
  allFrames: true,
  // frames that a site writes into itself have no address of their own
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main({ signal }) {
    const platform = platformAt(hostOfPage());
    if (!platform) return;
    // loading the language model takes some 100 ms, and most page visits write nothing
    const desk = onCall(async () => (await import('./desk')).openDesk(platform, signal));
    armGate(platform, desk, signal);
    watch(platform, desk, signal);

    const status = (): TabStatus => ({
      platform: platform.name,
      state: desk.isBroken() ? 'broken' : desk.now() ? 'checking' : 'waiting',
    });
    const answer = (message: unknown) => (isStatusQuestion(message) ? Promise.resolve(status()) : undefined);
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
  },
});

/** A frame without an address has the origin of whoever made it. */
function hostOfPage() {
  return URL.parse(origin)?.hostname ?? '';
}

function isStatusQuestion(message: unknown) {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'status';
}
