import type { Rule, RuleSet, Severity, When } from '../check/rule';

/** Someone to ask: "Designated safeguarding lead", with as much of the rest as the manager gave. */
export type Contact = { role: string; name?: string; email?: string; phone?: string };

/** One line of the policy as staff read it. `enforces` names the categories and rules that watch over it. */
export type Clause = { clause: string; kind: 'do' | 'dont'; text: string; enforces?: readonly string[] };

/** What a person does on a site: send what they wrote, take up with someone (friend, follow), delete something. */
export const ACTS = ['send', 'befriend', 'delete'] as const;
type Act = (typeof ACTS)[number];

/** What the policy says about an act that no text shows, told once, at the act. */
type Reminder = { id: string; act: Act; when?: When; message: string; clause?: string };

/**
 * What a policy pack or a manager may decide; all of it optional, so that policies can be laid over one another.
 * The same flat keys are in the browser's managed storage.
 */
export type Policy = {
  organisation?: string;
  contacts?: readonly Contact[];
  summary?: readonly Clause[];
  policyUrl?: string;
  policyVersion?: string;
  /** By category or by rule id; a rule's own entry wins over its category's. */
  severities?: Readonly<Record<string, Severity>>;
  /** The organisation's own terms. */
  rules?: readonly Rule[];
  reminders?: readonly Reminder[];
  /** Words, names, numbers and addresses that no rule is to find. */
  allow?: readonly string[];
};

/** The policy in force: every question has an answer. */
export type EffectivePolicy = RuleSet & {
  organisation: string;
  contacts: readonly Contact[];
  summary: readonly Clause[];
  policyUrl?: string;
  policyVersion: string;
  reminders: readonly Reminder[];
};

/** What can be wrong with a pushed value; the sentence for each is `refusal.<problem>` in the locale. */
export const PROBLEMS = [
  'choice',
  'email',
  'https',
  'json',
  'list',
  'map',
  'missing',
  'more',
  'name',
  'pattern',
  'taken',
  'term',
  'text',
  'tooLong',
  'tooMany',
  'tooMuch',
  'unknownKey',
  'unknownRule',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/**
 * A pushed value that was not applied: which key ("rules #2 › terms"), what is wrong with it, and the one thing that its
 * sentence names, such as the values that would be taken.
 */
export type Refusal = { key: string; problem: Problem; detail: string };

/** What the background keeps in `storage.local` for content scripts and popup to watch. */
export type StoredPolicy = {
  /** The sound parts of the last managed policy that was read. */
  managed: Policy;
  refusals: readonly Refusal[];
  /** Whether a manager's policy was ever read; without one the bundled defaults apply. */
  source: 'bundled' | 'managed';
};
