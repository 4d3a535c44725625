import { i18n } from '#i18n';
import { type Entry, OUTCOMES, type Outcome } from '../log/entry';
import { timeInCells } from './dates';
import { aboutInWords, outcomeInShort, reasonInWords, severityInWords, surfaceInWords } from './words';

type Record = {
  entries: readonly Entry[];
  waiting: ReadonlySet<string>;
  counts: Readonly<{ [period: string]: Readonly<{ [outcome: string]: number }> }>;
};

/** The record as a table: a head, a row an entry, and a row for each number that is kept of the older ones. */
export function recordRows({ entries, waiting, counts }: Record, platformName: (id: string) => string): string[][] {
  const head = [
    i18n.t('column.when'),
    i18n.t('column.platform'),
    i18n.t('column.surface'),
    i18n.t('column.about'),
    i18n.t('column.rules'),
    i18n.t('column.severity'),
    i18n.t('column.outcome'),
    i18n.t('column.reason'),
    i18n.t('column.policy'),
    i18n.t('column.extension'),
    i18n.t('column.synced'),
    i18n.t('column.number'),
  ];
  const ofEntry = (entry: Entry) => [
    timeInCells(entry.at),
    entry.platform === undefined ? '' : platformName(entry.platform),
    entry.surface === undefined ? '' : surfaceInWords(entry.surface),
    aboutInWords(entry),
    entry.rules.join(' '),
    entry.severity ? severityInWords(entry.severity) : '',
    outcomeInShort(entry.outcome),
    entry.reasonText ?? (entry.reason ? reasonInWords(entry.reason) : ''),
    entry.policyVersion,
    entry.extensionVersion,
    i18n.t(waiting.has(entry.id) ? 'column.notYet' : 'column.yes'),
    '1',
  ];
  const ofCount = (period: string, outcome: Outcome, count: number) =>
    head.map((_, column) => ({ 0: period, 6: outcomeInShort(outcome), 11: String(count) })[column] ?? '');
  const folded = Object.entries(counts)
    .sort(([a], [b]) => b.localeCompare(a))
    .flatMap(([period, ended]) =>
      OUTCOMES.flatMap((outcome) => (ended[outcome] ? [ofCount(period, outcome, ended[outcome])] : [])),
    );
  return [head, ...entries.map(ofEntry), ...folded];
}
