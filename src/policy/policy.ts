import type { Rule, RuleSet, Severity, When } from '../check/rule';

/** Someone to ask: "Designated safeguarding lead", with as much of the rest as the manager gave. */
export type Contact = { role: string; name?: string; email?: string; phone?: string };

/** One line of the policy as staff read it. */
export type Clause = {
  clause: string;
  kind: 'do' | 'dont';
  text: string;
  /** The categories and rules that watch over it. */
  enforces?: readonly string[];
  /** Where the line does not hold, as party politics on an account of one's own. */
  except?: When;
};

/** What a person does on a site: send what they wrote, take up with someone (friend, follow), delete something. */
export const ACTS = ['send', 'befriend', 'delete'] as const;
type Act = (typeof ACTS)[number];

/** What the policy says about an act that no text shows, told once, at the act. */
type Reminder = { id: string; act: Act; when?: When; message: string; clause?: string };

/** What to do when something has happened, step by step: "When you are worried about a child". */
export type Route = { when: string; steps: readonly string[]; clause?: string };

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The same hours on each of the days, "HH:MM" by the computer's clock; where `to` is not after `from` they run into the next day. */
export type OfficeHours = { days: readonly (typeof DAYS)[number][]; from: string; to: string };

/**
 * The most that a finding can do: be logged and nothing else (`audit`), underline, hold for an acknowledgement, ask for a
 * reason, not be posted at all where it is an error (`block`). Ordered, so that the stricter is the later.
 */
export const ENFORCEMENTS = ['audit', 'hint', 'acknowledge', 'reason', 'block'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/** What staff may decide for themselves unless a policy locks it: to pause a site (`sites`), to hide hints (`severities`), to delete entries (`log`). */
export const LOCKABLE = ['sites', 'severities', 'log'] as const;
type Lockable = (typeof LOCKABLE)[number];

/**
 * What a policy pack or a manager may decide; all of it optional, so that policies can be laid over one another.
 * The same flat keys are in the browser's managed storage. In `contacts` (by role), `reminders` (by id), `rulesOff`, `allow`,
 * `names`, `schools`, `sites` and `locked` an entry with `+` before it adds to the list below and one with `-` takes from it; a list with an
 * entry without either replaces what is below.
 */
export type Policy = {
  /** The shipped policy laid under this one. */
  policyPack?: string;
  organisation?: string;
  contacts?: readonly Contact[];
  summary?: readonly Clause[];
  policyUrl?: string;
  policyVersion?: string;
  /** The day by which the policy is to be looked at again: "2027-03-31". */
  reviewDate?: string;
  /** By category or by rule id; a rule's own entry wins over its category's. */
  severities?: Readonly<Record<string, Severity>>;
  /** The organisation's own terms. */
  rules?: readonly Rule[];
  /** Rules and categories that are not to speak at all. */
  rulesOff?: readonly string[];
  reminders?: readonly Reminder[];
  routes?: readonly Route[];
  /** Words, names, numbers and addresses that no rule is to find. */
  allow?: readonly string[];
  /** People whose names are always pointed out. */
  names?: readonly string[];
  /** Schools that are always pointed out. */
  schools?: readonly string[];
  /** The organisation's own handles or page names, by platform. */
  accounts?: Accounts;
  officeHours?: OfficeHours;
  /** The platforms that are checked. */
  sites?: readonly string[];
  enforcement?: Enforcement;
  locked?: readonly string[];
  /** How long the log is kept. */
  retentionMonths?: number;
};

export type Accounts = Readonly<Record<string, readonly string[]>>;

/** The policy in force: every question has an answer. */
export type EffectivePolicy = RuleSet & {
  policyPack: string;
  organisation: string;
  contacts: readonly Contact[];
  summary: readonly Clause[];
  policyUrl?: string;
  policyVersion: string;
  reviewDate?: string;
  reminders: readonly Reminder[];
  routes: readonly Route[];
  accounts: Accounts;
  officeHours?: OfficeHours;
  sites: readonly string[];
  /** Severities are capped accordingly, save for `audit`: what would have been is still to be seen. */
  enforcement: Enforcement;
  locked: readonly Lockable[];
  retentionMonths?: number;
  /** What the person has decided for themselves, as far as it is not locked. */
  own: OwnSettings;
};

/** What staff may decide for themselves. */
export type OwnSettings = {
  /** Until when a platform is not checked, by its id; ISO 8601. */
  pausedUntil?: Readonly<Record<string, string>>;
  /** Whether what is only a suggestion stays hidden. */
  hidesHints?: boolean;
};

/** What can be wrong with a pushed value; the sentence for each is `refusal.<problem>` in the locale. */
export const PROBLEMS = [
  'choice',
  'date',
  'email',
  'flag',
  'https',
  'json',
  'list',
  'map',
  'missing',
  'more',
  'name',
  'number',
  'pack',
  'pattern',
  'taken',
  'term',
  'text',
  'time',
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
  own?: OwnSettings;
  /** The version that the person has said to have read. */
  readVersion?: string;
};
