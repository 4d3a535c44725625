/**
 * The keys of both stores. `ack:<install>:<order>:<random>` is an entry; `order` is its time in base 36, or one more than the order
 * before where a clock was set back, so that an install's keys only ever grow. `acks:<by>:<of>` is what the install `by` counted of the install
 * `of`, mostly itself. No two installs ever write the same key, save to delete.
 */
const ENTRY = 'ack:';
const TALLY = 'acks:';

/** In `storage.local`, by a page: an entry that the background has not taken in yet. */
const PENDING = 'pending:';

/** Base 36, so that orders of this length sort as text until the year 5188. */
const ORDER_LENGTH = 9;

export const isPending = (key: string) => key.startsWith(PENDING);
export const pendingKey = (id: string) => PENDING + id;

export const tallyKey = (by: string, of: string) => `${TALLY}${by}:${of}`;

/** Of an entry with this id, by this install. */
export const entryKey = (install: string, order: string, id: string) =>
  `${ENTRY}${install}:${order}:${id.split(':')[1] ?? ''}`;

/** Whose entry the key is of, and where in that install's order it stands. */
export function entryPlace(key: string): { install: string; order: string } | undefined {
  const [, install, order] = key.split(':');
  return key.startsWith(ENTRY) && install && order ? { install, order } : undefined;
}

/** Who counted, and whose entries. */
export function tallyPlace(key: string): { by: string; of: string } | undefined {
  const [, by, of] = key.split(':');
  return key.startsWith(TALLY) && by && of ? { by, of } : undefined;
}

/** The order for an entry of this moment after those up to `last`. */
export function orderAfter(last: string, at: string): string {
  const time = Math.max(Date.parse(at), last === '' ? 0 : Number.parseInt(last, 36) + 1);
  return time.toString(36).padStart(ORDER_LENGTH, '0');
}

/** The moment that an order was made for, or somewhat later. */
export const timeOfOrder = (order: string) => Number.parseInt(order, 36);
