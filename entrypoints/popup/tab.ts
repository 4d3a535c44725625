import { browser } from 'wxt/browser';
import type { Platform } from '../../src/platforms/platform';
import { platformAt } from '../../src/platforms/platforms';
import type { TabStatus } from '../../src/ui/tab-line';

/** What a content script says of its page. */
export type TabAnswer = {
  state: 'checking' | 'waiting' | 'missing' | 'broken' | 'not-recognised';
  policyVersion: string;
  boxes: readonly object[];
};

/** The tab that the popup was opened on: the platform in it, if any, and what is done there. */
export type Tab = { platform?: Platform; status: TabStatus };

export async function tabStatus(): Promise<Tab> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const platform = platformAt(URL.parse(active?.url ?? '')?.hostname ?? '');
  if (active?.id === undefined || !platform) return { status: { state: 'elsewhere' } };
  const answer = await answerOf(active.id);
  if (!answer) return { platform, status: { state: 'left-behind', platform: platform.name } };
  return {
    platform,
    status: { state: answer.state, platform: platform.name, report: reportOf(platform, answer) },
  };
}

/** A frame with a box that someone was in speaks for the tab, or else the page itself. Nobody may be there to answer. */
async function answerOf(tab: number): Promise<TabAnswer | undefined> {
  const withBoxes: unknown = await browser.tabs.sendMessage(tab, { type: 'boxes' }).catch(() => undefined);
  if (isAnswer(withBoxes)) return withBoxes;
  const ofPage: unknown = await browser.tabs
    .sendMessage(tab, { type: 'status' }, { frameId: 0 })
    .catch(() => undefined);
  return isAnswer(ofPage) ? ofPage : undefined;
}

function isAnswer(answer: unknown): answer is TabAnswer {
  return typeof answer === 'object' && answer !== null && 'state' in answer && 'boxes' in answer;
}

/** For whoever keeps the platforms up to date: what was met and what was not, and not a word of what was written. */
function reportOf({ id }: Platform, { state, policyVersion, boxes }: TabAnswer): string {
  const { version } = browser.runtime.getManifest();
  const report = { secondLook: version, policyVersion, browser: navigator.userAgent, platform: id, state, boxes };
  return JSON.stringify(report, undefined, 2);
}
