import { CATEGORIES, type Category, type Severity } from '../check/rule';

/** Why a post of severity `error` went out all the same; `other` is said in a few words of the person's own. */
export const REASONS = [
  'consent',
  'public-figure',
  'not-a-child',
  'published',
  'approved',
  'mistaken',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * How it ended. `edited`: held, changed and then clean; `cancelled`: held, and the person went back; `posted`: acknowledged
 * and sent; `wrong-warning`: the person says that the finding is mistaken; `policy-read` and `reminder-seen`: shown and
 * acknowledged; `audited`: would have been held, had the policy not asked to only note it.
 */
export const OUTCOMES = [
  'edited',
  'cancelled',
  'posted',
  'wrong-warning',
  'policy-read',
  'reminder-seen',
  'audited',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One line of the log. There is no field for what was written, on purpose. */
export type Entry = {
  /** `<time in base 36>:<random>`, so that ids sort by time. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Where it was written; a policy is read nowhere in particular. */
  platform?: string;
  surface?: string;
  /** The rules that were met, or the reminder that was seen. */
  rules: readonly string[];
  categories: readonly Category[];
  /** The gravest that was found, where something was. */
  severity?: Exclude<Severity, 'off'>;
  outcome: Outcome;
  reason?: Reason;
  /** Goes with the reason `other`: what the checker had nothing against, in at most `LONGEST_REASON` characters. */
  reasonText?: string;
  policyVersion: string;
  /** Empty in entries from before it was noted. */
  extensionVersion: string;
};

/** What an entry says, but for when. */
export type EntryFacts = Omit<Entry, 'id' | 'at'>;

/** The most that a person's own reason may say, in UTF-16 units. */
export const LONGEST_REASON = 80;

const ID = /^[0-9a-z]{1,12}:[0-9a-z]{1,12}$/;

/** Room for a long version or rule id, and none for a post. */
const LONGEST_NAME = 80;
const MOST_RULES = 50;

/** What this version writes and reads; one that means something else by a field writes a higher `form` with it. */
const FORM = 1;

/** An entry of these facts at `now`; `random` is from 0 up to 1, as `Math.random()` gives it. */
export function newEntry(facts: EntryFacts, now: Date, random: number): Entry {
  const id = `${now.getTime().toString(36)}:${Math.floor(random * 36 ** 6).toString(36)}`;
  return { ...facts, id, at: now.toISOString() };
}

/** Whether a newer version of the extension wrote it: this one cannot read it and leaves it as it is. */
export function isNewer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'form' in value && Number(value.form) > FORM;
}

/**
 * The entry that `value` is, or nothing. By hand, because the content script loads this file and zod is dear; only the
 * known fields are taken over, so that nothing else travels.
 */
export function entryOf(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null || isNewer(value)) return undefined;
  const { id, at, platform, surface, rules, categories, severity, outcome, ...more } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !ID.test(id)) return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  if (!isName(more.policyVersion) || !Array.isArray(rules) || !rules.every(isName)) return undefined;
  const end = oneOf(OUTCOMES, outcome);
  if (!end || [platform, surface].some((name) => name !== undefined && !isName(name))) return undefined;
  const gravity = oneOf(['hint', 'warning', 'error'] as const, severity);
  if (severity !== undefined && !gravity) return undefined;
  const reason = oneOf(REASONS, more.reason);
  return {
    id,
    at: new Date(at).toISOString(),
    ...(isName(platform) ? { platform } : {}),
    ...(isName(surface) ? { surface } : {}),
    rules: rules.slice(0, MOST_RULES),
    categories: Array.isArray(categories) ? CATEGORIES.filter((category) => categories.includes(category)) : [],
    ...(gravity ? { severity: gravity } : {}),
    outcome: end,
    ...(reason ? { reason } : {}),
    ...(reason === 'other' && isReasonText(more.reasonText) ? { reasonText: more.reasonText } : {}),
    policyVersion: more.policyVersion,
    extensionVersion: isName(more.extensionVersion) ? more.extensionVersion : '',
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

function isReasonText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_REASON;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
