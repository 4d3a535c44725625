import { i18n } from '#i18n';
import { OUTCOMES } from '../log/entry';
import { periodInWords } from './dates';
import type { RecordProps } from './record';
import { Section } from './section';
import { outcomeInShort } from './words';

/** How the older entries ended, by month: of those no more is kept. */
export function RecordMonths({ months }: Pick<RecordProps, 'months'>) {
  const rows = Object.entries(months).sort(([a], [b]) => b.localeCompare(a));
  const outcomes = OUTCOMES.filter((outcome) => rows.some(([, counts]) => counts[outcome]));
  return (
    <Section id="months" heading={i18n.t('record.months')} class="months">
      <p class="quiet">{i18n.t('record.monthsLead')}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('record.month')}</th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col">
                  {outcomeInShort(outcome)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, counts]) => (
              <tr key={period}>
                <th scope="row">{periodInWords(period)}</th>
                {outcomes.map((outcome) => (
                  <td key={outcome}>{counts[outcome] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
