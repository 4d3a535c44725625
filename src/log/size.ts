import type { Entry } from './entry';

/** What the sync store takes of one item, in bytes: key and value together. */
const LARGEST_ITEM = 8192;

/** Chrome writes these as `\u003C`, and counts what it writes. */
const ESCAPED = /[<>\u007f\u2028\u2029]/g;

/** As the browsers count: the key's length and its value's as JSON, in UTF-8. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value).replace(ESCAPED, '______')).length;
}

/** Whether the sync store takes this as one item. */
export function fits(key: string, value: unknown): boolean {
  return bytesOf(key, value) <= LARGEST_ITEM;
}

/** The entry with as many of its rules as the sync store takes in one item. */
export function trimmed(key: string, entry: Entry): Entry {
  let { rules } = entry;
  while (rules.length > 0 && !fits(key, { ...entry, rules })) rules = rules.slice(0, -1);
  return rules.length === entry.rules.length ? entry : { ...entry, rules };
}
