import { render } from 'preact';
import { browser } from 'wxt/browser';
import { append } from '../../src/log/append';
import { newEntry } from '../../src/log/entry';
import { readLog } from '../../src/log/store';
import { platforms } from '../../src/platforms/platforms';
import { effectivePolicy } from '../../src/policy/bundled';
import { isUnread, pauseOf, pausing, resuming } from '../../src/policy/own-settings';
import { readStored, saveOwn, saveReadVersion, watchStored } from '../../src/policy/store';
import { Popup, type TabStatus } from '../../src/ui/popup';
import '../../src/ui/tokens.css';
import '../../src/ui/popup.css';

/** How many acknowledgements are listed. */
const SHOWN = 5;

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const [tab, log] = await Promise.all([tabStatus(), readLog(browser.storage)]);
let stored = await readStored();
/** What came of saying that the policy was read, while the popup is open. */
let said: 'said' | 'failed' | undefined;
const { version } = browser.runtime.getManifest();

function show() {
  const stage = document.querySelector('#popup');
  if (!stage) return;
  const policy = effectivePolicy(stored);
  const own = stored.own ?? {};
  const now = new Date();
  render(
    <Popup
      policy={policy}
      stored={stored}
      tab={tab}
      entries={log.entries.slice(0, SHOWN)}
      unsynced={log.waiting.size}
      recordUrl={browser.runtime.getURL('/record.html')}
      version={version}
      platforms={platforms.map(({ id, name }) => ({ id, name, pausedUntil: pauseOf(policy.own, id, now) }))}
      now={now}
      reading={said ?? (isUnread(stored, policy) ? 'asked' : 'not-asked')}
      onRead={() => void sayRead(policy.policyVersion)}
      onOwn={{
        pause: (platform) => void saveOwn(pausing(own, platform, new Date())),
        resume: (platform) => void saveOwn(resuming(own, platform)),
        hideHints: (hidesHints) => void saveOwn({ ...own, hidesHints }),
      }}
    />,
    stage,
  );
}

/** Notes in the log that the person has read this version, and does not ask again. */
async function sayRead(policyVersion: string) {
  const facts = {
    rules: [],
    categories: [],
    outcome: 'policy-read',
    policyVersion,
    extensionVersion: version,
  } as const;
  try {
    await append(newEntry(facts, new Date(), Math.random()));
    await saveReadVersion(policyVersion);
    stored = { ...stored, readVersion: policyVersion };
    said = 'said';
  } catch {
    said = 'failed';
  }
  show();
}

// it may have been said on another computer
const { policyVersion } = effectivePolicy(stored);
const saidElsewhere = log.entries.some(
  (entry) => entry.outcome === 'policy-read' && entry.policyVersion === policyVersion,
);
if (saidElsewhere && stored.readVersion !== policyVersion) {
  stored = { ...stored, readVersion: policyVersion };
  void saveReadVersion(policyVersion);
}
show();
watchStored((changed) => {
  const isNew = effectivePolicy(changed).policyVersion !== effectivePolicy(stored).policyVersion;
  if (isNew) said = undefined;
  stored = changed;
  show();
}, closing.signal);
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
