import type { Severity } from '../check/rule';

/** Why a post of severity `error` went out all the same: a choice from a list, so that no text slips in. */
export const REASONS = ['consent', 'public-figure', 'not-a-child', 'published', 'approved'] as const;
export type Reason = (typeof REASONS)[number];

/** `edited`: held, changed and then clean; `posted`: acknowledged and sent. */
const OUTCOMES = ['edited', 'posted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One line of the log. There is no field for what was written, on purpose. */
export type Entry = {
  /** `<time in base 36>:<random>`, so that ids sort by time. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  platform: string;
  surface: string;
  rules: readonly string[];
  severity: Exclude<Severity, 'off'>;
  outcome: Outcome;
  reason?: Reason;
  policyVersion: string;
};

const ID = /^[0-9a-z]{1,12}:[0-9a-z]{1,12}$/;

/** Room for a long version or rule id, and none for a post. */
const LONGEST_NAME = 80;
const MOST_RULES = 50;

/** An entry of these facts at `now`; `random` is from 0 up to 1, as `Math.random()` gives it. */
export function newEntry(facts: Omit<Entry, 'id' | 'at'>, now: Date, random: number): Entry {
  const id = `${now.getTime().toString(36)}:${Math.floor(random * 36 ** 6).toString(36)}`;
  return { ...facts, id, at: now.toISOString() };
}

/**
 * The entry that `value` is, or nothing. By hand, because the content script loads this file and zod is dear; only the
 * known fields are taken over, so that nothing else travels.
 */
export function entryOf(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at, platform, surface, rules, severity, outcome, reason, policyVersion } = value as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string' || !ID.test(id)) return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  if (!isName(platform) || !isName(surface) || !isName(policyVersion)) return undefined;
  if (!Array.isArray(rules) || !rules.every(isName)) return undefined;
  const gravity = oneOf(['hint', 'warning', 'error'] as const, severity);
  const end = oneOf(OUTCOMES, outcome);
  if (!gravity || !end) return undefined;
  const why = oneOf(REASONS, reason);
  return {
    id,
    at: new Date(at).toISOString(),
    platform,
    surface,
    rules: rules.slice(0, MOST_RULES),
    severity: gravity,
    outcome: end,
    ...(why ? { reason: why } : {}),
    policyVersion,
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
