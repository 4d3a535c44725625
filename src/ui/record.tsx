import { i18n } from '#i18n';
import type { Category } from '../check/rule';
import type { Outcome } from '../log/entry';
import type { Filter, Week } from '../log/record';
import { ConfirmDeletion } from './confirm-deletion';
import { dayInWords } from './dates';
import { Emblem } from './emblem';
import { RecordFilter } from './record-filter';
import { RecordMonths } from './record-months';
import { RecordWeek } from './record-week';
import { WrongWarnings, type WrongWarningsProps } from './wrong-warnings';

/** What the browser makes of the record; whether its sync is switched on it tells nobody. */
type SyncState = { waiting: ReadonlySet<string>; isRefused: boolean; isShared: boolean };

export type RecordProps = {
  organisation: string;
  /** The moment it is shown at. */
  now: Date;
  weeks: readonly Week[];
  /** Of entries, whatever the filter. */
  total: number;
  improved: { thisMonth: number; ever: number };
  months: Readonly<Record<string, Readonly<Record<string, number>>>>;
  sync: SyncState;
  filter: Filter;
  choices: {
    outcomes: readonly Outcome[];
    platforms: readonly string[];
    categories: readonly Category[];
  };
  platformName: (id: string) => string;
  /** Whether the policy lets a person delete; for how many months it has entries kept. */
  mayDelete: boolean;
  retentionMonths?: number | undefined;
  /** What the person is asked about before it is deleted. */
  doomed: readonly string[];
  /** Whether the last deletion failed. */
  hasFailed: boolean;
  warnings: WrongWarningsProps;
  onFilter: (filter: Filter) => void;
  onExport: (format: 'csv' | 'json') => void;
  onPrint: () => void;
  /** Asks about these first; none: not after all. */
  onDoom: (ids: readonly string[]) => void;
  onDelete: (ids: readonly string[]) => void;
};

/** What a person decided, by week, for themselves and, if they choose to show it, for a supervision meeting. */
export function RecordPage(props: RecordProps) {
  const { organisation, now, weeks, total, improved, months, sync, filter, doomed, mayDelete } = props;
  const shown = weeks.flatMap(({ entries }) => entries);
  const hasCounts = Object.keys(months).length > 0;
  return (
    <>
      <header>
        <Emblem />
        <h1>
          <span class="product">{organisation || i18n.t('extensionName')}</span>
          {i18n.t('record.title')}
        </h1>
      </header>
      <main>
        <p class="improved">{i18n.t('record.improvedThisMonth', improved.thisMonth)}</p>
        {improved.ever > improved.thisMonth && <p>{i18n.t('record.improvedEver', improved.ever)}</p>}
        <p class="quiet">{i18n.t('record.yours')}</p>
        <Sync sync={sync} />
        <p class="on-paper">{i18n.t('record.printed', { day: dayInWords(now) })}</p>
        {shown.length < total && <p class="on-paper">{i18n.t('record.some', [shown.length, total])}</p>}
        <p class="on-paper names">{i18n.t('record.names')}</p>
        {total === 0 && !hasCounts && <Empty />}
        {(total > 0 || hasCounts) && <Tools {...props} />}
        {total > 0 && <RecordFilter {...props} shown={shown.length} />}
        {total > 0 && shown.length === 0 && (
          <p class="none">
            {i18n.t('record.noneFits')}{' '}
            <button type="button" class="link" onClick={() => props.onFilter({})}>
              {i18n.t('record.showAll')}
            </button>
          </p>
        )}
        {weeks.map((week) => (
          <RecordWeek
            key={week.start.getTime()}
            week={week}
            waiting={sync.waiting}
            platformName={props.platformName}
            onDelete={mayDelete ? (id) => props.onDoom([id]) : undefined}
          />
        ))}
        {hasCounts && <RecordMonths months={months} />}
        {props.warnings.warnings.length > 0 && <WrongWarnings {...props.warnings} />}
        {total > 0 && (
          <p class="quiet screen">
            {props.retentionMonths !== undefined && `${i18n.t('record.retention', props.retentionMonths)} `}
            {!mayDelete && i18n.t('record.locked')}
          </p>
        )}
        {total > 0 && mayDelete && (
          <p class="screen">
            <button
              type="button"
              class="plain"
              disabled={shown.length === 0}
              onClick={() => props.onDoom(shown.map(({ id }) => id))}
            >
              {Object.keys(filter).length > 0 ? i18n.t('record.deleteShown') : i18n.t('record.deleteAll')}
            </button>
          </p>
        )}
        <p class="missing" role="alert">
          {props.hasFailed && i18n.t('record.deleteFailed')}
        </p>
      </main>
      {doomed.length > 0 && (
        <ConfirmDeletion
          count={doomed.length}
          onDelete={() => props.onDelete(doomed)}
          onKeep={() => props.onDoom([])}
        />
      )}
    </>
  );
}

function Tools({ onExport, onPrint }: Pick<RecordProps, 'onExport' | 'onPrint'>) {
  return (
    <p class="tools screen">
      <button type="button" class="plain" onClick={() => onExport('csv')}>
        {i18n.t('record.csv')}
      </button>
      <button type="button" class="plain" onClick={() => onExport('json')}>
        {i18n.t('record.json')}
      </button>
      <button type="button" class="plain" onClick={onPrint}>
        {i18n.t('record.print')}
      </button>
    </p>
  );
}

function Empty() {
  return (
    <section class="empty">
      <h2>{i18n.t('record.emptyHeading')}</h2>
      <p>{i18n.t('record.empty')}</p>
    </section>
  );
}

/** What can be known of syncing, and no more. */
function Sync({ sync: { waiting, isRefused, isShared } }: Pick<RecordProps, 'sync'>) {
  return (
    <p class={isRefused ? 'sync refused' : 'sync quiet'} role="status">
      {waiting.size > 0 && `${i18n.t('record.notSynced', waiting.size)} `}
      {isRefused ? i18n.t('record.refused') : i18n.t('record.unknown')}
      {isShared && ` ${i18n.t('record.shared')}`}
    </p>
  );
}
