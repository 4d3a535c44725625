/** What a finding can be about. Policies act on a category or on a single rule. */
export const CATEGORIES = [
  'full-name',
  'school',
  'address',
  'phone',
  'email',
  'birth-or-age',
  'id-number',
  'sensitive-detail',
  'confidential',
  'slang',
  'kiss',
  'profanity',
  'disparaging',
  'abuse',
  'discrimination',
  'unsafe-contact',
  'employer-reference',
  'partisan',
  'self-promotion',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** From silence to a dialog that wants a reason; ordered, so that the graver is the later. */
export const SEVERITIES = ['off', 'hint', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How a rule meets a text. `terms` are plain words and phrases, case ignored, `*` for the rest of a word and `#` for a
 * digit; `pattern` is a regular expression that only shipped packs may carry, flags `g` and `u` are always added.
 */
type Match = { recogniser: string } | { terms: readonly string[] } | { pattern: string; flags?: string };

export const ACCOUNTS = ['organisation', 'personal'] as const;

/** What kind of writing a text is. */
export const SURFACES = ['post', 'comment', 'message', 'bio', 'alt-text'] as const;
export type Surface = (typeof SURFACES)[number];

/** What can be known of where and when a text is being written. */
export type Facts = {
  account: (typeof ACCOUNTS)[number];
  surface: Surface;
  /** Whether a photo or a video goes with it. */
  media: boolean;
  /** Whether it is within the organisation's hours. */
  officeHours: boolean;
};

/** Under which facts something applies; of a list of values any will do. A fact that is not known meets no condition. */
export type When = { readonly [K in keyof Facts]?: Facts[K] | readonly Facts[K][] };

export type Rule = {
  /** `pack/rule`, permanent. */
  id: string;
  category: Category;
  severity: Severity;
  /** Below this confidence (0 to 1) a finding only hints, whatever the severity: what holds a post has to be sure. */
  hintBelow?: number;
  match: Match;
  /** What was seen and why it matters, in one plain sentence. */
  message: string;
  /** The message where the sighting knows its `{parts}`: it says which two things together identify somebody. */
  messageWithParts?: string;
  /** Words to put in place; `{part}` stands for a part of the sighting. The empty string takes the words out. */
  suggestions?: readonly string[];
  /** Where and when the rule applies. */
  when?: When;
  /** Where and when it does not, even so; what is not known excepts nothing. */
  except?: When;
  /** A recogniser that takes this rule's findings away when it sees something anywhere in the text. */
  unless?: string;
  /** Where the policy says so, for the reader: "4.2". */
  clause?: string;
};

/** A rule as it ships: it brings its own proof. */
export type ShippedRule = Rule & {
  /** `[[…]]` marks what must be found; the clean ones are the near misses. */
  examples: { flagged: readonly string[]; clean: readonly string[] };
};

/** A file of rules; its name is the first half of the rules' ids. */
export type RulePack = { rules: readonly ShippedRule[] };

/** What `check` needs: rules with their severities decided, and the words that silence every rule. */
export type RuleSet = { rules: readonly Rule[]; allow: readonly string[] };

/** A rule met at a span of the text (UTF-16 units, half-open). */
export type Finding = {
  rule: string;
  category: Category;
  severity: Exclude<Severity, 'off'>;
  start: number;
  end: number;
  /** 0 to 1. */
  confidence: number;
  message: string;
  clause?: string;
  suggestions: readonly string[];
};
