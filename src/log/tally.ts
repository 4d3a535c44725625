import type { Entry } from './entry';
import { fits } from './size';

/** How many entries ended how, by outcome; a newer version may know outcomes that this one does not. */
export type Counts = Readonly<Record<string, number>>;

/** By month (`2027-01`), or by year where there are very many months. */
type Periods = Readonly<Record<string, Counts>>;

/** What became of the older entries of an install: those whose order is not after `upTo` are counted here and nowhere else. */
export type Tally = { upTo: string; periods: Periods };

export const NOTHING: Tally = { upTo: '', periods: {} };

/** The tally with one more of the install's entries, the next in order; one that cannot be read is passed over. */
export function counting({ periods }: Tally, order: string, entry: Entry | undefined): Tally {
  if (!entry) return { upTo: order, periods };
  const month = entry.at.slice(0, 7);
  return { upTo: order, periods: fitting(sum([periods, { [month]: { [entry.outcome]: 1 } }])) };
}

/** What several installs counted, together. */
export function sum(tallies: readonly Periods[]): Periods {
  const total: Record<string, Record<string, number>> = {};
  for (const periods of tallies) {
    for (const [period, counts] of Object.entries(periods)) {
      total[period] ??= {};
      for (const [outcome, count] of Object.entries(counts)) {
        total[period][outcome] = (total[period][outcome] ?? 0) + count;
      }
    }
  }
  return total;
}

/** The tally that `value` is, or nothing. */
export function tallyOf(value: unknown): Tally | undefined {
  if (!isRecord(value) || typeof value.upTo !== 'string' || !isRecord(value.periods)) return undefined;
  const periods = Object.entries(value.periods).filter((pair): pair is [string, Counts] => areCounts(pair[1]));
  return { upTo: value.upTo, periods: Object.fromEntries(periods) };
}

/** The months of the oldest years as years, until the whole is no larger than an item of the sync store may be. */
function fitting(periods: Periods): Periods {
  if (fits('acks:________:________', { upTo: '_________', periods })) return periods;
  const oldest = Object.keys(periods)
    .filter((period) => period.length > 4)
    .sort()[0]
    ?.slice(0, 4);
  if (oldest === undefined) return periods;
  const asYear = Object.entries(periods).map(([period, counts]) => ({
    [period.startsWith(oldest) ? oldest : period]: counts,
  }));
  return fitting(sum(asYear));
}

function areCounts(value: unknown): value is Counts {
  return isRecord(value) && Object.values(value).every((count) => Number.isInteger(count) && Number(count) > 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
