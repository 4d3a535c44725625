import type { Category } from '../check/rule';
import type { Entry, Outcome } from './entry';
import type { Log } from './store';

/** What a record is narrowed to; whatever is absent is not asked for. */
export type Filter = { outcome?: Outcome; platform?: string; category?: Category };

/** A week from its Monday, in the reader's own time, with its entries, the newest first. */
export type Week = { start: Date; entries: readonly Entry[] };

/** The entries that a filter leaves. */
export function filtered(entries: readonly Entry[], { outcome, platform, category }: Filter): Entry[] {
  return entries.filter(
    (entry) =>
      (outcome === undefined || entry.outcome === outcome) &&
      (platform === undefined || entry.platform === platform) &&
      (category === undefined || entry.categories.includes(category)),
  );
}

/** What there is to narrow a record by: only what occurs in it. */
export function choices(entries: readonly Entry[]) {
  return {
    outcomes: unique(entries.map(({ outcome }) => outcome)),
    platforms: unique(entries.flatMap(({ platform }) => platform ?? [])),
    categories: unique(entries.flatMap(({ categories }) => categories)),
  };
}

/** The entries by week, the newest first. */
export function weeksOf(entries: readonly Entry[]): Week[] {
  const weeks = new Map<number, Entry[]>();
  for (const entry of entries) {
    const start = mondayOf(new Date(entry.at)).getTime();
    weeks.set(start, [...(weeks.get(start) ?? []), entry]);
  }
  return [...weeks].sort(([a], [b]) => b - a).map(([start, own]) => ({ start: new Date(start), entries: own }));
}

/** How many drafts were changed before they went out, in the month of `now` and in all. */
export function improved({ entries, counts }: Pick<Log, 'entries' | 'counts'>, now: Date) {
  const edited = entries.filter(({ outcome }) => outcome === 'edited');
  const isThisMonth = ({ at }: Entry) => monthOf(new Date(at)) === monthOf(now);
  const folded = Object.values(counts).reduce((total, month) => total + (month.edited ?? 0), 0);
  return {
    thisMonth: edited.filter(isThisMonth).length + (counts[monthOf(now)]?.edited ?? 0),
    ever: edited.length + folded,
  };
}

function mondayOf(day: Date): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7));
}

function monthOf(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
