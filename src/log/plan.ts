import type { Entry } from './entry';
import { entryPlace, tallyKey, timeOfOrder } from './keys';
import { DELETED, type Items, type Line, type Shelf, shelvesOf } from './shelves';
import { bytesOf, trimmed } from './size';
import { counting, type Tally } from './tally';

/** The sync store takes 512 items and 102,400 bytes. Beyond `WELL_FILLED` the oldest are folded, until it is `ROOMY`. */
const ROOMY: Room = { items: 360, bytes: 73_728 };
const WELL_FILLED: Room = { items: 400, bytes: 81_920 };
/** What is never gone beyond; the rest is for installs that write at the same time. */
const FULL: Room = { items: 480, bytes: 96_000 };

/** An install that wrote nothing for so long is taken to be gone, and its entries are folded for it. */
const SILENT_MS = 30 * 24 * 3_600_000;
/** A clock may be wrong by so much; a later time than that is no time. */
const CLOCK_MS = 24 * 3_600_000;

type Room = { items: number; bytes: number };

/** What is to be done, in this order; it may be stopped anywhere and made anew from what the stores then hold. */
export type Plan = {
  /** For the local store. */
  keep: Items;
  /** For the sync store: first the counts, then what they made room for, then the entries. */
  tallies: Items;
  remove: string[];
  entries: Items;
  /** For the local store, when all of the above is done. */
  drop: string[];
  /** Entries for which the sync store has no room yet. */
  waiting: number;
};

export type Setting = { install: string; now: Date; retentionMonths?: number | undefined };

/** How the sync store is brought to hold what this install knows, and neither store more than it may. */
export function planFor(local: Items, synced: Items, setting: Setting): Plan {
  const { install, now, retentionMonths } = setting;
  const shelves = shelvesOf(install, local, synced).map((shelf) => new OpenShelf(shelf, install));
  const own = shelves.find((shelf) => shelf.install === install);
  const foldable = shelves.filter((shelf) => shelf === own || isSilent(shelf, now));
  const counted = () => shelves.filter(({ isMine, tally }) => isMine && tally.upTo !== '');
  const gone = (items: Items) =>
    Object.keys(items).filter(
      (key) =>
        (synced[key] === DELETED && entryPlace(key)?.install === install) ||
        counted().some((shelf) => shelf.hasCounted(key)),
    );

  if (retentionMonths !== undefined) {
    const start = monthsBefore(now, retentionMonths);
    for (const shelf of foldable) shelf.fold(expired(shelf.lines, start, now));
  }
  makeRoom(roomOf({ ...without(synced, gone(synced)), ...own?.entries() }), shelves, foldable, own);

  const written = counted().map(({ install: of, tally }) => [tallyKey(install, of), tally] as const);
  const mine = Object.entries(own?.entries() ?? {});
  const remove = gone(synced);
  const arriving = mine.filter(([key, entry]) => !isSame(entry, synced[key]));
  const offered = fitting({ ...without(synced, remove), ...Object.fromEntries(written) }, arriving);
  return {
    keep: differing(local, [...written, ...mine]),
    tallies: differing(synced, written),
    remove,
    entries: Object.fromEntries(offered),
    drop: gone(local),
    waiting: arriving.length - offered.length,
  };
}

/** A shelf while it is being folded. */
class OpenShelf {
  readonly install: string;
  /** Whether the counts are this install's to write. */
  isMine: boolean;
  tally: Tally;
  lines: Line[];

  constructor({ install, tally, by, lines }: Shelf, self: string) {
    this.install = install;
    this.isMine = by === self;
    this.tally = tally;
    this.lines = [...lines];
  }

  /** Whether the key is of one of the entries that are in the counts. */
  hasCounted(key: string): boolean {
    const place = entryPlace(key);
    if (place?.install !== this.install || place.order > this.tally.upTo) return false;
    return !this.lines.some((line) => line.key === key);
  }

  /** The entries that can be read, each in a size that the sync store takes. */
  entries(): Readonly<Record<string, Entry>> {
    return Object.fromEntries(this.lines.flatMap(({ key, entry }) => (entry ? [[key, trimmed(key, entry)]] : [])));
  }

  /** Folds the oldest `count` into the counts, as far as they can be read, and answers with them. */
  fold(count: number): Line[] {
    const oldest = this.lines.slice(0, count);
    const end = oldest.findIndex(({ isNewer }) => isNewer);
    const folded = end < 0 ? oldest : oldest.slice(0, end);
    for (const { order, entry } of folded) this.tally = counting(this.tally, order, entry);
    this.lines = this.lines.slice(folded.length);
    this.isMine ||= folded.length > 0;
    return folded;
  }
}

/** Folds the oldest of all that may be folded until there is room; who has no more than a fair share keeps it. */
function makeRoom(
  room: Room,
  shelves: readonly OpenShelf[],
  foldable: readonly OpenShelf[],
  own: OpenShelf | undefined,
) {
  if (isWithin(room, WELL_FILLED)) return;
  const sharing = shelves.filter((shelf) => shelf === own || !foldable.includes(shelf)).length;
  const share = { items: ROOMY.items / sharing, bytes: ROOMY.bytes / sharing };
  const held = roomOf(own?.entries() ?? {});
  const oldestOf = (shelf: OpenShelf) => shelf.lines[0]?.order ?? '';
  while (!isWithin(room, ROOMY)) {
    const [shelf] = foldable
      .filter((each) => each.lines[0]?.isNewer === false && (each !== own || !isWithin(held, share)))
      .sort((a, b) => (oldestOf(a) < oldestOf(b) ? -1 : 1));
    if (!shelf) return;
    for (const { key, entry } of shelf.fold(1)) {
      const bytes = entry ? bytesOf(key, entry) : 0;
      for (const each of shelf === own ? [room, held] : [room]) {
        each.items--;
        each.bytes -= bytes;
      }
    }
  }
}

/** Of those that arrive the oldest, as many as there is room for beside `others`. */
function fitting(others: Items, arriving: readonly (readonly [string, Entry])[]) {
  const room = roomOf(others);
  return arriving.filter(([key, entry]) => {
    const isNew = !(key in others);
    const items = room.items + (isNew ? 1 : 0);
    const bytes = room.bytes + bytesOf(key, entry) - (isNew ? 0 : bytesOf(key, others[key]));
    if (!isWithin({ items, bytes }, FULL)) return false;
    Object.assign(room, { items, bytes });
    return true;
  });
}

function roomOf(items: Items): Room {
  const sizes = Object.entries(items).map(([key, value]) => bytesOf(key, value));
  return { items: sizes.length, bytes: sizes.reduce((total, size) => total + size, 0) };
}

function without(items: Items, keys: readonly string[]): Items {
  const out = new Set(keys);
  return Object.fromEntries(Object.entries(items).filter(([key]) => !out.has(key)));
}

function isWithin({ items, bytes }: Room, limit: Room) {
  return items <= limit.items && bytes <= limit.bytes;
}

/** How many of the oldest are from before `start`; one whose clock was ahead does not stand in the way. */
function expired(lines: readonly Line[], start: Date, now: Date): number {
  let count = 0;
  for (const [index, { entry }] of lines.entries()) {
    const at = Date.parse(entry?.at ?? '');
    if (at < start.getTime()) count = index + 1;
    else if (at <= now.getTime() + CLOCK_MS) break;
  }
  return count;
}

function monthsBefore(now: Date, months: number): Date {
  const start = new Date(now);
  start.setUTCMonth(start.getUTCMonth() - months);
  return start;
}

function isSilent({ lines }: OpenShelf, now: Date): boolean {
  return lines.every(({ entry, order }) => {
    const age = now.getTime() - (entry ? Date.parse(entry.at) : timeOfOrder(order));
    return age > SILENT_MS || age < -CLOCK_MS;
  });
}

function differing(store: Items, wanted: readonly (readonly [string, unknown])[]): Items {
  return Object.fromEntries(wanted.filter(([key, value]) => !isSame(value, store[key])));
}

function isSame(wanted: unknown, stored: unknown): boolean {
  return inOrder(wanted) === inOrder(stored);
}

/** JSON with the keys sorted, because a browser's store hands them back in an order of its own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
