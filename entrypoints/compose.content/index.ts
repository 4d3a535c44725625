import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type DeskOnCall, onCall } from '../../src/compose/desk';
import { armGate } from '../../src/compose/gate';
import type { BoxReport } from '../../src/compose/state';
import { watch } from '../../src/compose/watch';
import { matches, platformAt } from '../../src/platforms/platforms';

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
    const { report } = watch(platform, desk, signal);

    const answer = (message: unknown) => {
      const boxes = report();
      if (!asks(message, 'status') && !(asks(message, 'boxes') && boxes.length > 0)) return undefined;
      return Promise.resolve(answerOf(desk, boxes));
    };
    browser.runtime.onMessage.addListener(answer);
    // an update or a reload has taken the listeners along
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer));
  },
});

/** A frame without an address has the origin of whoever made it. */
function hostOfPage() {
  return URL.parse(origin)?.hostname ?? '';
}

function answerOf(desk: DeskOnCall, boxes: readonly BoxReport[]) {
  const ready = desk.now();
  const isUnknown = boxes.some(({ state }) => state === 'not-recognised');
  return {
    state: desk.isBroken() ? 'broken' : !ready ? 'waiting' : isUnknown ? 'not-recognised' : 'checking',
    policyVersion: ready?.terms().policyVersion ?? '',
    boxes,
  };
}

function asks(message: unknown, type: 'status' | 'boxes') {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
