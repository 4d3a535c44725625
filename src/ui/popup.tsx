import { i18n } from '#i18n';
import type { Entry } from '../log/entry';
import type { EffectivePolicy, StoredPolicy } from '../policy/policy';
import { ContactList } from './contact-list';
import { Emblem } from './emblem';
import { LogList } from './log-list';
import { type OnOwn, OwnSettingsList, type PlatformHere } from './own-settings-list';
import { PolicySummary, type Reading } from './policy-summary';
import { RefusalList } from './refusal-list';
import { RouteList } from './route-list';
import { Section } from './section';
import { TabLine, type TabStatus } from './tab-line';

type Props = {
  policy: EffectivePolicy;
  stored: StoredPolicy;
  tab: TabStatus;
  /** Puts the report on a tab on the clipboard. */
  copy: (report: string) => Promise<void>;
  /** The newest first. */
  entries: readonly Entry[];
  /** How many entries wait to be synced. */
  unsynced: number;
  /** Where the whole record is. */
  recordUrl: string;
  /** Where managers edit the policy. */
  editorUrl: string;
  /** Of the extension. */
  version: string;
  platforms: readonly PlatformHere[];
  now: Date;
  reading: Reading;
  onRead: () => void;
  onOwn: OnOwn;
};

/** What is asked of the person, by whom, whether it is watched over here, and what they acknowledged of late. */
export function Popup(props: Props) {
  const { policy, stored, tab, copy, entries, unsynced, recordUrl, version, platforms, now, reading, onRead, onOwn } =
    props;
  const platformName = (id: string) => platforms.find((platform) => platform.id === id)?.name ?? id;
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
        <TabLine tab={tab} copy={copy} />
        <RefusalList refusals={stored.refusals} />
        {reading === 'asked' && (
          <Section id="unread" heading={i18n.t('policy.unread')} about={i18n.t('policy.unreadAsk')} class="unread" />
        )}
        <ContactList contacts={policy.contacts} />
        <RouteList routes={policy.routes} />
        <PolicySummary policy={policy} source={stored.source} now={now} reading={reading} onRead={onRead} />
        <OwnSettingsList policy={policy} platforms={platforms} on={onOwn} />
        <LogList entries={entries} unsynced={unsynced} platformName={platformName} recordUrl={recordUrl} />
      </main>
      <footer>
        <p>{i18n.t('popup.assistive')}</p>
        <p>
          <a href={props.editorUrl} target="_blank" rel="noreferrer">
            {i18n.t('popup.editor')}
          </a>
        </p>
        <p class="version">{i18n.t('popup.version', { version })}</p>
      </footer>
    </>
  );
}
