import * as z from 'zod/mini';
import { PACKS } from '../check/packs';
import { ACCOUNTS, CATEGORIES, type Rule, SEVERITIES, type Severity, SURFACES } from '../check/rule';
import { platforms } from '../platforms/platforms';
import { POLICY_PACKS } from './bundled';
import { signed } from './laid-lists';
import {
  flag,
  fromJson,
  leaf,
  listOf,
  mapOf,
  objectOf,
  type Reader,
  type Refuse,
  unwrapped,
  wholeNumber,
  within,
  withSign,
} from './piecewise';
import { ACTS, type Clause, DAYS, ENFORCEMENTS, LOCKABLE, type OfficeHours, type Policy, type Refusal } from './policy';
import { WATCHED_IDS } from './watched';

/** Bounds no honest policy meets; without them a slip of the pen could fill the store and slow every page. */
const MOST_ENTRIES = 500;
const MOST_WORDS = 5000;
const MOST_TERMS = 10_000;
const MOST_REFUSALS = 100;
const LONGEST_KEPT_MONTHS = 120;

/** One entry, or a list of them. */
function oneOrMany<T>(entry: Reader<T>, most: number): Reader<T[]> {
  const list = listOf(entry, most);
  return (value, place, refuse) => list(typeof value === 'string' && value.trim() ? [value] : value, place, refuse);
}

/** A term that is nothing but wildcards and space would find everything or nothing. */
const SOLID = /[^*\s]/;
const OWN_ID = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/;

const text = (longest: number) => leaf(z.string().check(z.trim(), z.maxLength(longest)));
const term = leaf(
  z.string().check(
    z.trim(),
    z.maxLength(100),
    z.refine((term) => SOLID.test(term)),
  ),
);
const severity = leaf(z.enum(SEVERITIES));
const phrase = text(100);
/** The empty one is meant: it takes the words out. */
const suggestion: Reader<string> = (value, ...rest) => (value === '' ? value : phrase(value, ...rest));

const contact = objectOf({ role: withSign(phrase), name: phrase, email: leaf(z.email()), phone: text(40) }, 'role');
const conditions = objectOf({
  account: leaf(z.enum(ACCOUNTS)),
  surface: oneOrMany(leaf(z.enum(SURFACES)), SURFACES.length),
  media: flag,
  officeHours: flag,
});
const clause = objectOf(
  {
    clause: text(20),
    kind: leaf(z.enum(['do', 'dont'])),
    text: text(500),
    enforces: listOf(phrase, MOST_ENTRIES),
    except: conditions,
  },
  ...(['clause', 'kind', 'text'] as const),
);
const ownRule = objectOf(
  {
    id: leaf(z.string().check(z.trim(), z.maxLength(60), z.regex(OWN_ID))),
    terms: listOf(term, MOST_TERMS),
    message: text(300),
    category: leaf(z.enum(CATEGORIES)),
    severity,
    clause: text(20),
    suggestions: listOf(suggestion, 10),
    when: conditions,
    // a manager's own notes; nothing reads them
    examples: () => undefined,
  },
  ...(['id', 'terms', 'message'] as const),
);
const reminder = objectOf(
  { id: withSign(phrase), act: leaf(z.enum(ACTS)), when: conditions, message: text(300), clause: text(20) },
  ...(['id', 'act', 'message'] as const),
);
const route = objectOf(
  { when: text(200), steps: listOf(text(300), 20), clause: text(20) },
  ...(['when', 'steps'] as const),
);

const site = leaf(z.enum(platforms.map(({ id }) => id)));
const accounts: Reader<Record<string, string[]>> = (value, place, refuse) => {
  const read = mapOf(oneOrMany(text(200), MOST_ENTRIES))(value, place, refuse);
  const known = Object.entries(read ?? {}).filter(([name]) => site(name, within(place, name), refuse));
  return known.length > 0 ? Object.fromEntries(known) : undefined;
};

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
/** A time of day as "09:00"; it may have been written "9.00". */
const time: Reader<string> = (value, place, refuse) => {
  const written = phrase(value, place, refuse);
  if (written === undefined) return undefined;
  const [, hours, minutes] = TIME.exec(written) ?? [];
  return hours === undefined ? refuse(place, 'time', written) : `${hours.padStart(2, '0')}:${minutes}`;
};
/** A day by its first three letters, however it is written: "Monday", "MON". */
const day: Reader<OfficeHours['days'][number]> = (value, place, refuse) =>
  leaf(z.enum(DAYS))(typeof value === 'string' ? value.trim().slice(0, 3).toLowerCase() : value, place, refuse);
const officeHours = objectOf(
  { days: oneOrMany(day, DAYS.length), from: time, to: time },
  ...(['days', 'from', 'to'] as const),
);

const policyPack: Reader<string> = (value, place, refuse) => {
  const name = phrase(value, place, refuse);
  if (name === undefined || Object.hasOwn(POLICY_PACKS, name)) return name;
  return refuse(place, 'pack', Object.keys(POLICY_PACKS).join(', '));
};

/** No site at all would switch everything off, and a list left empty in a form does not mean that. */
const sites: Reader<string[]> = (value, ...rest) => {
  const read = listOf(withSign(site), MOST_ENTRIES)(value, ...rest);
  return read?.length === 0 ? undefined : read;
};

const FIELDS = {
  policyPack: unwrapped(policyPack),
  organisation: unwrapped(phrase),
  contacts: unwrapped(fromJson(listOf(contact, MOST_ENTRIES))),
  summary: unwrapped(fromJson(listOf(clause, MOST_ENTRIES))),
  policyUrl: unwrapped(leaf(z.url({ protocol: /^https$/ }).check(z.maxLength(2000)))),
  policyVersion: unwrapped(text(40)),
  reviewDate: unwrapped(leaf(z.iso.date())),
  severities: unwrapped(fromJson(mapOf(severity))),
  rules: unwrapped(fromJson(listOf(ownRule, MOST_ENTRIES))),
  rulesOff: unwrapped(fromJson(listOf(withSign(phrase), MOST_ENTRIES))),
  reminders: unwrapped(fromJson(listOf(reminder, MOST_ENTRIES))),
  routes: unwrapped(fromJson(listOf(route, MOST_ENTRIES))),
  allow: unwrapped(fromJson(listOf(withSign(term), MOST_WORDS))),
  names: unwrapped(fromJson(listOf(withSign(term), MOST_WORDS))),
  schools: unwrapped(fromJson(listOf(withSign(term), MOST_WORDS))),
  accounts: unwrapped(fromJson(accounts)),
  officeHours: unwrapped(fromJson(officeHours)),
  sites: unwrapped(fromJson(sites)),
  enforcement: unwrapped(leaf(z.enum(ENFORCEMENTS))),
  locked: unwrapped(fromJson(listOf(withSign(leaf(z.enum(LOCKABLE))), MOST_ENTRIES))),
  retentionMonths: unwrapped(wholeNumber(1, LONGEST_KEPT_MONTHS)),
} satisfies { [K in keyof Policy]-?: Reader<unknown> };

const MANAGED_FIELDS = { ...FIELDS, policyJson: unwrapped(fromJson(objectOf(FIELDS))) };
const managedPolicy = objectOf(MANAGED_FIELDS);

/** Every key that a manager may push. */
export const MANAGED_KEYS: readonly string[] = Object.keys(MANAGED_FIELDS);

type OwnRule = NonNullable<ReturnType<typeof ownRule>>;

/**
 * A managed policy as it was pushed, whatever that is: its sound parts, and what was left out and why. Flat keys win over
 * the same keys inside `policyJson`.
 */
export function prove(managed: unknown): { policy: Policy; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  let more = 0;
  const refuse: Refuse = (place, problem, detail) => {
    if (refusals.length < MOST_REFUSALS) refusals.push({ key: place || 'policy', problem, detail });
    else more++;
    return undefined;
  };

  const { policyJson, ...flat } = managedPolicy(managed, '', refuse) ?? {};
  const { rules, severities, summary, rulesOff, ...plain } = { ...policyJson, ...flat };
  const own = rules && ownRules(rules, severities, refuse);
  const known = new Set([...CATEGORIES, ...SHIPPED_IDS, ...WATCHED_IDS, ...(own ?? []).map(({ id }) => id)]);
  const policy: Policy = {
    ...plain,
    ...(summary && { summary: summary.map((line) => knownOnly(line, known, refuse)) }),
    ...(severities && knownNames(severities, known, refuse)),
    ...(own && { rules: own }),
    ...(rulesOff && knownOff(rulesOff, known, refuse)),
  };
  if (more > 0) refusals.push({ key: 'policy', problem: 'more', detail: String(more) });
  return { policy, refusals };
}

const SHIPPED_IDS = PACKS.flatMap(({ rules }) => rules.map(({ id }) => id));

/** The organisation's own rules, whole: a pack for their ids, a severity, and no more terms than can be borne. */
function ownRules(rules: readonly OwnRule[], severities: Policy['severities'] = {}, refuse: Refuse): Rule[] {
  const decided = new Map(Object.entries(severities));
  const taken = new Set([...SHIPPED_IDS, ...WATCHED_IDS]);
  let room = MOST_TERMS;
  return rules.flatMap(({ id: name, terms, category = 'confidential', ...rule }) => {
    const id = name.includes('/') ? name : `own/${name}`;
    if (taken.has(id)) return refuse(within('rules', name), 'taken', id) ?? [];
    taken.add(id);
    if (terms.length > room) refuse(within('rules', name), 'tooMuch', String(MOST_TERMS));
    const match = { terms: terms.slice(0, room) };
    room -= match.terms.length;
    const severity = decided.get(id) ?? decided.get(name) ?? rule.severity ?? decided.get(category) ?? 'warning';
    return match.terms.length > 0 ? { ...rule, id, category, match, severity } : [];
  });
}

function knownNames(
  given: Record<string, Severity>,
  known: ReadonlySet<string>,
  refuse: Refuse,
): Pick<Policy, 'severities'> {
  const sound = Object.entries(given).flatMap(([name, value]) => {
    const id = knownName(name, known, 'severities', refuse);
    return id === undefined ? [] : [[id, value] as const];
  });
  // a map of nothing but mistakes must not empty the one below it
  return sound.length > 0 || Object.keys(given).length === 0 ? { severities: Object.fromEntries(sound) } : {};
}

function knownOnly({ enforces, ...line }: Clause, known: ReadonlySet<string>, refuse: Refuse): Clause {
  if (!enforces) return line;
  return { ...line, enforces: enforces.flatMap((name) => knownName(name, known, 'summary › enforces', refuse) ?? []) };
}

function knownOff(names: readonly string[], known: ReadonlySet<string>, refuse: Refuse): Pick<Policy, 'rulesOff'> {
  const rulesOff = names.flatMap((name) => {
    const { sign, bare } = signed(name);
    const id = knownName(bare, known, 'rulesOff', refuse);
    return id === undefined ? [] : [sign + id];
  });
  // a list of nothing but mistakes must not empty the one below it
  return rulesOff.length > 0 || names.length === 0 ? { rulesOff } : {};
}

/** The category or rule that is meant; an own rule may be named as its manager named it. */
function knownName(name: string, known: ReadonlySet<string>, place: string, refuse: Refuse): string | undefined {
  if (known.has(name)) return name;
  if (known.has(`own/${name}`)) return `own/${name}`;
  return refuse(within(place, name), 'unknownRule', CATEGORIES.join(', '));
}
