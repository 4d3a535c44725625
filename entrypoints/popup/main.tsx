import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readLog } from '../../src/log/store';
import { platforms } from '../../src/platforms/platforms';
import { effectivePolicy } from '../../src/policy/bundled';
import { readStored, watchStored } from '../../src/policy/store';
import { Popup, type TabStatus } from '../../src/ui/popup';
import '../../src/ui/tokens.css';
import '../../src/ui/popup.css';

/** How many acknowledgements are listed. */
const SHOWN = 5;

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const [stored, tab, log] = await Promise.all([readStored(), tabStatus(), readLog(browser.storage)]);
const show = (policy: typeof stored) => {
  const stage = document.querySelector('#popup');
  if (!stage) return;
  render(
    <Popup
      policy={effectivePolicy(policy)}
      stored={policy}
      tab={tab}
      entries={log.entries.slice(0, SHOWN)}
      unsynced={log.waiting.size}
      platformName={(id) => platforms.find((platform) => platform.id === id)?.name ?? id}
      recordUrl={browser.runtime.getURL('/record.html')}
      version={browser.runtime.getManifest().version}
    />,
    stage,
  );
};
show(stored);
watchStored(show, closing.signal);
// whoever opens the popup may have just changed the policy; what comes of it is watched for above
void browser.runtime.sendMessage({ type: 'refresh-policy' }).catch(() => {});

async function tabStatus(): Promise<TabStatus> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return { state: 'elsewhere' };
  // nobody listens where Second Look does not run
  const answer: unknown = await browser.tabs
    .sendMessage(active.id, { type: 'status' }, { frameId: 0 })
    .catch(() => undefined);
  return isTabStatus(answer) ? answer : { state: 'elsewhere' };
}

function isTabStatus(answer: unknown): answer is TabStatus {
  return typeof answer === 'object' && answer !== null && 'state' in answer && 'platform' in answer;
}
