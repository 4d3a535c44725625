import { i18n } from '#i18n';
import type { Entry } from '../log/entry';
import type { Week } from '../log/record';
import { dayInWords, timeInWords } from './dates';
import { SeverityMark } from './severity-mark';
import { aboutInWords, outcomeInWords, surfaceInWords, whyInWords } from './words';

type Props = {
  week: Week;
  waiting: ReadonlySet<string>;
  platformName: (id: string) => string;
  /** Absent where the policy has entries kept. */
  onDelete: ((id: string) => void) | undefined;
};

/** The entries of one week. */
export function RecordWeek({ week: { start, entries }, waiting, platformName, onDelete }: Props) {
  const edited = entries.filter(({ outcome }) => outcome === 'edited').length;
  const heading = `week-${start.getTime()}`;
  return (
    <section class="week" aria-labelledby={heading}>
      <h2 id={heading}>
        {i18n.t('record.week', { day: dayInWords(start) })}
        {edited > 0 && <span class="tally">{i18n.t('record.improved', edited)}</span>}
      </h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} class={entry.outcome}>
            <p class="where quiet">
              <time dateTime={entry.at}>{timeInWords(entry.at)}</time>
              <span>{whereInWords(entry, platformName)}</span>
              {waiting.has(entry.id) && <span class="waiting">{i18n.t('record.waiting')}</span>}
            </p>
            <p class="about">
              {aboutInWords(entry)}
              {entry.severity && <SeverityMark severity={entry.severity} />}
            </p>
            <p class="outcome">
              {outcomeInWords(entry.outcome)} {whyInWords(entry)}
            </p>
            {onDelete && (
              <button
                type="button"
                class="link screen"
                aria-label={i18n.t('record.deleteOne', { time: timeInWords(entry.at) })}
                onClick={() => onDelete(entry.id)}
              >
                {i18n.t('record.delete')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function whereInWords({ platform, surface }: Entry, platformName: Props['platformName']): string {
  const where = [platform && platformName(platform), surface && surfaceInWords(surface)];
  return where.filter((part) => part).join(' · ');
}
