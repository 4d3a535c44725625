import { render } from 'preact';
import { browser } from 'wxt/browser';
import { append } from '../../src/log/append';
import { newEntry } from '../../src/log/entry';
import { readLog } from '../../src/log/store';
import { platforms } from '../../src/platforms/platforms';
import { effectivePolicy } from '../../src/policy/bundled';
import { isUnread, pauseOf, pausing, resuming } from '../../src/policy/own-settings';
import type { EffectivePolicy } from '../../src/policy/policy';
import { readStored, saveOwn, saveReadVersion, watchStored } from '../../src/policy/store';
import { Popup } from '../../src/ui/popup';
import type { TabStatus } from '../../src/ui/tab-line';
import { tabStatus } from './tab';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
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
      tab={statusUnder(policy, now)}
      copy={(report) => navigator.clipboard.writeText(report)}
      entries={log.entries.slice(0, SHOWN)}
      unsynced={log.waiting.size}
      recordUrl={browser.runtime.getURL('/record.html')}
      editorUrl={browser.runtime.getURL('/options.html')}
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

/** The tab as it is under a policy, which may leave its platform out, and under what the person has paused. */
function statusUnder(policy: EffectivePolicy, now: Date): TabStatus {
  const { platform, status } = tab;
  if (!platform) return status;
  if (!policy.sites.includes(platform.id)) return { state: 'off', platform: platform.name };
  return pauseOf(policy.own, platform.id, now) ? { state: 'paused', platform: platform.name } : status;
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
