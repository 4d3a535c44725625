import { type Entry, entryOf, isNewer } from './entry';
import { entryPlace, tallyPlace } from './keys';
import { counting, NOTHING, type Tally, tallyOf } from './tally';

/** What a store holds. */
export type Items = Readonly<Record<string, unknown>>;

/** Stands in the place of an entry that the person deleted, until its own install has taken it out. */
export const DELETED = 0;

/** An entry as it stands in a store, in its install's order; one that cannot be read has no `entry`. */
export type Line = { key: string; order: string; isNewer: boolean; entry?: Entry };

/** All that is known of one install: what was counted, by whom, and the entries that came after, in order. */
export type Shelf = { install: string; tally: Tally; by: string; lines: readonly Line[] };

/**
 * What both stores hold, by install. Of `install` itself the local store knows best, and what others have counted of it is counted anew from
 * its own entries; of the rest there is only what was synced, and of several tallies the one that goes furthest holds.
 */
export function shelvesOf(install: string, local: Items, synced: Items): Shelf[] {
  const mine = Object.entries(local).filter(
    ([key, value]) =>
      entryPlace(key)?.install === install && synced[key] !== DELETED && (entryOf(value) || isNewer(value)),
  );
  const items = { ...synced, ...Object.fromEntries(mine) };
  const tallies = furthest({ ...synced, ...local });
  const installs = new Set([...Object.keys(items).flatMap((key) => entryPlace(key)?.install ?? []), ...tallies.keys()]);
  return [...installs].map((each) => {
    const lines = linesOf(each, items);
    const { tally, by } = tallies.get(each) ?? { tally: NOTHING, by: each };
    if (each !== install) return { install: each, tally, by, lines: after(tally, lines) };
    const own = ownTally(install, { ...synced, ...local }) ?? tally;
    const whole = tally.upTo > own.upTo ? after(own, lines).reduce(counted(tally.upTo), own) : own;
    return { install, tally: whole, by: install, lines: after(whole, lines) };
  });
}

/** The tally with the line in it, unless it comes later. */
function counted(upTo: string) {
  return (tally: Tally, { order, entry, isNewer }: Line) =>
    order > upTo || isNewer ? tally : counting(tally, order, entry);
}

function ownTally(install: string, items: Items): Tally | undefined {
  return tallyOf(
    Object.entries(items).find(([key]) => {
      const place = tallyPlace(key);
      return place?.by === install && place.of === install;
    })?.[1],
  );
}

/** Of each install the tally that goes furthest. */
function furthest(items: Items): Map<string, { tally: Tally; by: string }> {
  const best = new Map<string, { tally: Tally; by: string }>();
  for (const [key, value] of Object.entries(items)) {
    const place = tallyPlace(key);
    const tally = tallyOf(value);
    if (!place || !tally) continue;
    const before = best.get(place.of);
    const isBetter = !before || tally.upTo > before.tally.upTo;
    if (isBetter || (tally.upTo === before.tally.upTo && place.by === place.of)) {
      best.set(place.of, { tally, by: place.by });
    }
  }
  return best;
}

function linesOf(install: string, items: Items): Line[] {
  return Object.entries(items)
    .flatMap(([key, value]) => {
      const place = entryPlace(key);
      if (place?.install !== install || value === DELETED) return [];
      const entry = entryOf(value);
      return [{ key, order: place.order, isNewer: isNewer(value), ...(entry ? { entry } : {}) }];
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1));
}

/** What is not counted yet. What a newer version wrote is never counted by this one. */
function after({ upTo }: Tally, lines: readonly Line[]): Line[] {
  return lines.filter(({ order, isNewer }) => order > upTo || isNewer);
}
