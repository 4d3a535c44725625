import type { Severity } from '../check/rule';

/** Why a post of severity `error` went out all the same: a choice from a list, so that no text slips in. */
export const REASONS = ['consent', 'public-figure', 'not-a-child', 'published', 'approved'] as const;
export type Reason = (typeof REASONS)[number];

/** `edited`: held, changed and then clean; `posted`: acknowledged and sent. */
export type Outcome = 'edited' | 'posted';

/** One line of the log. There is no field for what was written, on purpose. */
export type Entry = {
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
