import { entryOf } from './entry';

type Items = Readonly<Record<string, unknown>>;

/** The sync store takes 512 items and 102,400 bytes; this leaves room for another install to write at the same time. */
const MOST_ITEMS = 400;
const MOST_BYTES = 81_920;

/** A key of the sync store is `ack:<install>:<time>:<random>` for an entry, `acks:<install>:2027-01` for a month. */
const ENTRY = 'ack:';
const MONTH = 'acks:';
/** Stands in the place of an entry that was counted: were the background stopped here, it is not counted twice. */
const COUNTED = 0;

/**
 * How to make room for `arriving` in a sync store that holds `items`: `write` at one go, then `remove`. The oldest entries
 * are folded into a count for their install and month.
 */
export function folding(items: Items, arriving: Items): { write: Items; remove: string[] } {
  const remove = Object.keys(items).filter((key) => isEntryKey(key) && items[key] === COUNTED);
  const write: Record<string, number> = {};
  const everything = Object.entries({ ...items, ...arriving });
  let count = everything.length - remove.length;
  let bytes = everything.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);

  const entries = Object.entries(items).filter(([key, value]) => isEntryKey(key) && value !== COUNTED);
  for (const [key, value] of entries.sort(([a], [b]) => (timeOf(a) < timeOf(b) ? -1 : 1))) {
    if (count <= MOST_ITEMS && bytes <= MOST_BYTES) break;
    const entry = entryOf(value);
    if (entry) {
      const month = `${MONTH}${installOf(key)}:${entry.at.slice(0, 7)}`;
      const before = write[month] ?? items[month];
      write[month] = (typeof before === 'number' ? before : 0) + 1;
      if (before === undefined) {
        count++;
        bytes += bytesOf(month, 1);
      }
    }
    write[key] = COUNTED;
    remove.push(key);
    count--;
    bytes -= bytesOf(key, value);
  }
  return { write, remove };
}

function isEntryKey(key: string): boolean {
  return key.startsWith(ENTRY);
}

/** As the browsers count: the key's length and its value's as JSON. */
function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

function installOf(key: string): string {
  return key.split(':')[1] ?? '';
}

/** In base 36, of one length until 2059, so that it sorts as text. */
function timeOf(key: string): string {
  return key.split(':')[2] ?? '';
}
