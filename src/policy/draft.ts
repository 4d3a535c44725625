import schema from '../../assets/public/managed-schema.json';
import { within } from './piecewise';
import type { Refusal } from './policy';

/** What a manager is working on: a policy as it would be pushed, blanks and mistakes included. */
export type Draft = Readonly<Record<string, unknown>>;

/** The way to a value: `['contacts', 0, 'email']`. */
export type Path = readonly (string | number)[];

const TYPES: Readonly<Record<string, { type: string }>> = schema.properties;

export function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isInner(inner) ? Reflect.get(inner, step) : undefined), draft);
}

/**
 * The draft with a value in place; `undefined` takes it out, and what stood behind it in a list moves up. An object that is left
 * empty goes too, unless it is an entry of a list, which somebody may be about to fill.
 */
export function withValue(draft: Draft, path: Path, value: unknown): Draft {
  return (replaced(draft, path, value) ?? {}) as Draft;
}

/** The draft with an entry put into a list, at the end where `index` is left out. */
export function withEntry(draft: Draft, list: Path, entry: unknown, index?: number): Draft {
  const present = valueAt(draft, list);
  const entries = Array.isArray(present) ? present : [];
  return withValue(draft, list, entries.toSpliced(index ?? entries.length, 0, entry));
}

/** The draft without what was left empty in the form. An empty list stays: it empties the one below it. */
export function withoutBlanks(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]) => {
      const solid = solidOf(value, key);
      return solid === undefined ? [] : [[key, solid]];
    }),
  );
}

/** The refusals without those against entries that were only just added and have nothing written in them yet. */
export function refusalsOfWritten(draft: Draft, refusals: readonly Refusal[]): Refusal[] {
  return refusals.filter(({ key, problem }) => {
    const [, list = '', number] = /^(\w+) #(\d+)$/.exec(key) ?? [];
    return problem !== 'missing' || !isUntouched(valueAt(draft, [list, Number(number) - 1]));
  });
}

/** What is said against the value at `path`, or inside it: that an entry has no role is said of the role. */
export function refusalsAt(refusals: readonly Refusal[], path: Path): Refusal[] {
  const place = placeOf(path);
  const around = placeOf(path.slice(0, -1));
  return refusals.filter(
    ({ key, problem, detail }) =>
      key === place ||
      key.startsWith(`${place} #`) ||
      key.startsWith(`${place} ›`) ||
      (key === around && problem === 'missing' && detail === path.at(-1)),
  );
}

/**
 * The policy in the text of a file: as keys and values, or in one of the files that a policy is rolled out with as JSON.
 * Nothing where no key of a policy is found.
 */
export function draftIn(text: string): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const candidates = [
    valueAt(value, ['data']),
    ...inside(valueAt(value, ['3rdparty', 'extensions'])),
    ...inside(valueAt(value, ['policies', '3rdparty', 'Extensions'])),
    value,
  ];
  return candidates.map(draftOf).find((draft) => Object.keys(draft).some((key) => key in TYPES));
}

/** A pushed policy as a draft: `policyJson` laid open, wrappers taken off, lists that came as text or by number made lists. */
export function draftOf(pushed: unknown): Draft {
  if (!isMap(pushed)) return {};
  const { policyJson, ...flat } = pushed;
  const whole = readJson(unwrapped(policyJson));
  const entries = Object.entries({ ...(isMap(whole) ? whole : {}), ...flat });
  return Object.fromEntries(entries.map(([key, value]) => [key, formed(unwrapped(value), TYPES[key]?.type)]));
}

function placeOf(path: Path): string {
  return path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place} #${step + 1}` : within(place, step)),
    '',
  );
}

function replaced(inner: unknown, [step, ...rest]: Path, value: unknown, isEntry = false): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(inner) ? inner : [];
    const next = replaced(list[step], rest, value, true);
    return next === undefined ? list.toSpliced(step, 1) : list.with(Math.min(step, list.length - 1), next);
  }
  const { [step]: old, ...others } = isMap(inner) ? inner : {};
  const next = replaced(old, rest, value);
  if (next === undefined) return isEntry || Object.keys(others).length > 0 ? others : undefined;
  return isMap(inner) && step in inner ? { ...inner, [step]: next } : { ...others, [step]: next };
}

function solidOf(value: unknown, key: string): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value))
    return value.flatMap((one) => {
      // the empty suggestion is meant: it takes the words out
      if (key === 'suggestions' && one === '') return [one];
      const solid = solidOf(one, '');
      return solid === undefined || isUntouched(solid) ? [] : [solid];
    });
  if (!isMap(value)) return value ?? undefined;
  const solid = withoutBlanks(value);
  return Object.keys(solid).length > 0 ? solid : undefined;
}

/** Whether an entry says nothing but what the form wrote into it by itself. */
function isUntouched(entry: unknown): boolean {
  return isMap(entry) && Object.keys(withoutBlanks(entry)).every((key) => key === 'kind' || key === 'act');
}

function formed(value: unknown, type?: string): unknown {
  if (type !== 'array' && type !== 'object') return value;
  const read = typeof value === 'string' ? (readJson(value) ?? value) : value;
  const isNumbered = isMap(read) && Object.keys(read).length > 0 && Object.keys(read).every((key) => /^\d+$/.test(key));
  return type === 'array' && isNumbered ? Object.values(read) : read;
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function unwrapped(value: unknown): unknown {
  return isMap(value) && 'Value' in value ? value.Value : value;
}

function inside(value: unknown): unknown[] {
  return isMap(value) ? Object.values(value) : [];
}

function isInner(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return isInner(value) && !Array.isArray(value);
}
