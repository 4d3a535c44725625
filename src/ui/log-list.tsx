import { i18n } from '#i18n';
import type { Entry } from '../log/entry';
import { timeInWords } from './dates';
import { Section } from './section';
import { aboutInWords, outcomeInWords, whyInWords } from './words';

type Props = {
  entries: readonly Entry[];
  unsynced: number;
  platformName: (id: string) => string;
  /** The page with the whole record. */
  recordUrl: string;
};

/** The latest acknowledgements: when, where, what about and how it ended. What was written is not known here. */
export function LogList({ entries, unsynced, platformName, recordUrl }: Props) {
  return (
    <Section id="log" heading={i18n.t('log.heading')}>
      {entries.length === 0 && <p class="quiet">{i18n.t('log.empty')}</p>}
      <ol class="log">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span class="about">{aboutInWords(entry)}</span>
            <span class="outcome">
              {outcomeInWords(entry.outcome)} {whyInWords(entry)}
            </span>
            <span class="quiet">
              <time dateTime={entry.at}>{timeInWords(entry.at)}</time>
              {entry.platform !== undefined && ` · ${platformName(entry.platform)}`}
            </span>
          </li>
        ))}
      </ol>
      {unsynced > 0 && <p class="quiet">{i18n.t('log.unsynced', unsynced)}</p>}
      <p>
        <a href={recordUrl} target="_blank" rel="noreferrer">
          {i18n.t('log.whole')}
        </a>
      </p>
    </Section>
  );
}
