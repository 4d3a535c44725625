import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { trusted } from './trusted';

/**
 * What is done in the tab the popup was opened on. `waiting` until someone clicks into a compose box; `not-recognised` where
 * a box is underlined and cannot be held; `missing` where the checker did not come; `left-behind` where the page was open before Second Look was there, or updated.
 */
export type TabStatus =
  | { state: 'elsewhere' }
  | { state: 'left-behind' | 'off' | 'paused'; platform: string }
  | { state: 'checking' | 'waiting' | 'missing' | 'broken' | 'not-recognised'; platform: string; report: string };

/** The state of the tab in words, with a report to copy for whoever teaches Second Look the sites. */
export function TabLine({ tab, copy }: { tab: TabStatus; copy: (report: string) => Promise<void> }) {
  const [copied, setCopied] = useState<'copied' | 'not-copied'>();
  const report = 'report' in tab ? tab.report : undefined;
  const press = async () => {
    if (report !== undefined)
      setCopied(
        await copy(report).then(
          () => 'copied' as const,
          () => 'not-copied' as const,
        ),
      );
  };
  return (
    <div class={`tab ${tab.state}`}>
      <p role="status">{tabInWords(tab)}</p>
      {report !== undefined && (
        <p class="report">
          <button type="button" onClick={trusted(() => void press())}>
            {i18n.t('tab.copy')}
          </button>{' '}
          <span role="status">{copied && i18n.t(copied === 'copied' ? 'tab.copied' : 'tab.notCopied')}</span>
        </p>
      )}
    </div>
  );
}

function tabInWords(tab: TabStatus): string {
  switch (tab.state) {
    case 'elsewhere':
      return i18n.t('tab.elsewhere');
    case 'checking':
      return i18n.t('tab.checking', { platform: tab.platform });
    case 'waiting':
      return i18n.t('tab.waiting', { platform: tab.platform });
    case 'missing':
      return i18n.t('tab.missing', { platform: tab.platform });
    case 'broken':
      return i18n.t('tab.broken', { platform: tab.platform });
    case 'not-recognised':
      return i18n.t('tab.notRecognised', { platform: tab.platform });
    case 'left-behind':
      return i18n.t('tab.leftBehind', { platform: tab.platform });
    case 'paused':
      return i18n.t('tab.paused', { platform: tab.platform });
    case 'off':
      return i18n.t('tab.off', { platform: tab.platform });
  }
}
