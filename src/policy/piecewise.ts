import type * as z from 'zod/mini';
import { signed } from './laid-lists';
import type { Problem } from './policy';

/** Is told what was left out: where it stood, what is wrong with it, and what its sentence names. */
export type Refuse = (place: string, problem: Problem, detail: string) => undefined;

/** Gives what is sound in a value and refuses the rest piece by piece; nothing when nothing sound is left. */
export type Reader<T> = (value: unknown, place: string, refuse: Refuse) => T | undefined;

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Read<F extends Fields> = { [K in keyof F]?: F[K] extends Reader<infer T> ? T : never };

/** Longest stretch of a pushed value that a refusal repeats. */
const LONGEST_QUOTE = 60;

/** One value by a zod schema. */
export function leaf<T>(schema: z.ZodMiniType<T>): Reader<T> {
  return (value, place, refuse) => {
    if (isAbsent(value)) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return issue && refuse(place, ...problemOf(issue, value));
  };
}

/**
 * A list without its unsound entries, cut at `most`. Entries are counted from one, as people count and as the Windows
 * registry does, where a list may come as `{ "1": …, "2": … }`.
 */
export function listOf<T>(entry: Reader<T>, most: number): Reader<T[]> {
  return (value, place, refuse) => {
    if (isAbsent(value)) return undefined;
    const list = isNumbered(value) ? Object.values(value) : value;
    if (!Array.isArray(list)) return refuse(place, 'list', quoted(value));
    if (list.length > most) refuse(place, 'tooMany', String(most));
    const sound = list.slice(0, most).flatMap((one, index) => entry(one, `${place} #${index + 1}`, refuse) ?? []);
    // a list of nothing but mistakes must not empty the one below it
    return sound.length > 0 || list.length === 0 ? sound : undefined;
  };
}

/** An entry of a list that may have `+` or `-` before it, which says what it does to the list below. */
export function withSign(entry: Reader<string>): Reader<string> {
  return (value, place, refuse) => {
    if (typeof value !== 'string') return entry(value, place, refuse);
    const { sign, bare } = signed(value.trim());
    const read = entry(bare, place, refuse);
    return read === undefined ? undefined : sign + read;
  };
}

/** Yes or no. Where a form or the registry knows neither, they come as 1 and 0 or as texts. */
export const flag: Reader<boolean> = (value, place, refuse) => {
  if (isAbsent(value)) return undefined;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (word === true || word === 1 || word === 'true' || word === '1') return true;
  if (word === false || word === 0 || word === 'false' || word === '0') return false;
  return refuse(place, 'flag', quoted(value));
};

/** A whole number from `least` to `most`, which may come as a text. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, place, refuse) => {
    if (isAbsent(value)) return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && least <= number && number <= most) return number;
    return refuse(place, 'number', `${least}–${most}`);
  };
}

/** Names with values, such as severities by rule. */
export function mapOf<T>(entry: Reader<T>): Reader<Record<string, T>> {
  return (value, place, refuse) => {
    if (isAbsent(value)) return undefined;
    if (!isMap(value)) return refuse(place, 'map', quoted(value));
    const entries = Object.entries(value);
    const sound = entries.flatMap(([name, one]) => {
      const read = entry(one, within(place, name), refuse);
      return read === undefined ? [] : [[name, read] as const];
    });
    // a map of nothing but mistakes must not empty the one below it
    return sound.length > 0 || entries.length === 0 ? Object.fromEntries(sound) : undefined;
  };
}

/** Known fields, each by its own reader; nothing at all when a `needed` one is not there. */
export function objectOf<F extends Fields, N extends keyof F & string = never>(
  fields: F,
  ...needed: readonly N[]
): Reader<Read<F> & Required<Pick<Read<F>, N>>> {
  return (value, place, refuse) => {
    if (isAbsent(value)) return undefined;
    if (!isMap(value)) return refuse(place, 'map', quoted(value));
    const read: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) {
      const reader = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (reader) {
        const sound = reader(one, within(place, name), refuse);
        if (sound !== undefined) read[name] = sound;
      } else if (name === 'pattern') refuse(within(place, name), 'pattern', quoted(one));
      else refuse(within(place, name), 'unknownKey', Object.keys(fields).join(', '));
    }
    for (const name of needed) {
      if (name in read) continue;
      // what was there and refused has been named already
      return isAbsent(value[name]) ? refuse(place, 'missing', name) : undefined;
    }
    return read as Read<F> & Required<Pick<Read<F>, N>>;
  };
}

/** A value that may come as JSON in a text, as it must where a form or the registry knows no lists. */
export function fromJson<T>(reader: Reader<T>): Reader<T> {
  return (value, place, refuse) => {
    if (typeof value !== 'string' || isAbsent(value)) return reader(value, place, refuse);
    let parsed: unknown;
    try {
      parsed = JSON.parse(value);
    } catch (error) {
      return refuse(place, 'json', clipped(error instanceof Error ? error.message : value));
    }
    return reader(parsed, place, refuse);
  };
}

/** A value that may still wear the Admin console's wrapper, `{ "Value": …, "Level": … }`. */
export function unwrapped<T>(reader: Reader<T>): Reader<T> {
  return (value, place, refuse) => reader(isMap(value) && 'Value' in value ? value.Value : value, place, refuse);
}

/** A blank is a box that was left empty in somebody's form. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumbered(value: unknown): value is Record<string, unknown> {
  return isMap(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
}

/** A pushed value as a refusal repeats it: as JSON, and not at length. */
function quoted(value: unknown): string {
  return clipped(JSON.stringify(value) ?? '');
}

/** A place inside a place: "rules #2" and "terms" make "rules #2 › terms". */
export function within(place: string, name: string): string {
  return place ? `${place} › ${clipped(name)}` : clipped(name);
}

function clipped(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): [Problem, string] {
  if (issue.code === 'invalid_value') return ['choice', issue.values.join(', ')];
  if (issue.code === 'too_big') return ['tooLong', String(issue.maximum)];
  if (issue.code === 'custom') return ['term', quoted(value)];
  if (issue.code === 'invalid_format' && issue.format === 'url') return ['https', quoted(value)];
  if (issue.code === 'invalid_format' && issue.format === 'email') return ['email', quoted(value)];
  if (issue.code === 'invalid_format' && issue.format === 'date') return ['date', quoted(value)];
  if (issue.code === 'invalid_format') return ['name', quoted(value)];
  return ['text', quoted(value)];
}
