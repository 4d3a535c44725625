import { i18n } from '#i18n';
import type { Entry } from '../log/entry';
import type { EffectivePolicy, StoredPolicy } from '../policy/policy';
import { ContactList } from './contact-list';
import { Emblem } from './emblem';
import { LogList } from './log-list';
import { PolicySummary } from './policy-summary';
import { RefusalList } from './refusal-list';

/** Whether posts are checked in the tab the popup was opened on; `waiting` until someone clicks into a compose box. */
export type TabStatus = { state: 'elsewhere' } | { state: 'checking' | 'waiting' | 'broken'; platform: string };

type Props = {
  policy: EffectivePolicy;
  stored: StoredPolicy;
  tab: TabStatus;
  /** The newest first. */
  entries: readonly Entry[];
  /** How many entries wait to be synced. */
  unsynced: number;
  /** A platform as it calls itself, by its id. */
  platformName: (id: string) => string;
  /** Where the whole record is. */
  recordUrl: string;
  /** Of the extension. */
  version: string;
};

/** What is asked of the person, by whom, whether it is watched over here, and what they acknowledged of late. */
export function Popup({ policy, stored, tab, entries, unsynced, platformName, recordUrl, version }: Props) {
  return (
    <>
      <header>
        <Emblem />
        <h1>
          <span class="product">{i18n.t('extensionName')}</span>
          <span class="organisation">{policy.organisation || i18n.t('hold.policy')}</span>
        </h1>
      </header>
      <main>
        <p class={`tab ${tab.state}`} role="status">
          {tabInWords(tab)}
        </p>
        <RefusalList refusals={stored.refusals} />
        <PolicySummary policy={policy} source={stored.source} />
        <ContactList contacts={policy.contacts} />
        <LogList entries={entries} unsynced={unsynced} platformName={platformName} recordUrl={recordUrl} />
      </main>
      <footer>
        <p>{i18n.t('popup.assistive')}</p>
        <p class="version">{i18n.t('popup.version', { version })}</p>
      </footer>
    </>
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
    case 'broken':
      return i18n.t('tab.broken', { platform: tab.platform });
  }
}
