import { type Rule, type RulePack, SEVERITIES, type Severity } from '../check/rule';
import { laidOver, laidWords } from './laid-lists';
import { type Clause, type EffectivePolicy, type Enforcement, LOCKABLE, type Policy } from './policy';
import { watching } from './watched';

/** The gravest severity that a finding may have under each ceiling. */
const GRAVEST: Readonly<Record<Enforcement, Severity>> = {
  // nothing is shown or held, but what would have been is to be logged
  audit: 'error',
  hint: 'hint',
  acknowledge: 'warning',
  reason: 'error',
  block: 'error',
};

/**
 * The policy in force when `policies` are laid over one another and over the rules that ship, the later over the
 * earlier: a key that a later one gives replaces the earlier's, save for the organisation's own rules, which add up, and
 * for lists with signs. A severity for a rule wins over one for its category in the same policy.
 */
export function effective(packs: readonly RulePack[], ...policies: readonly Policy[]): EffectivePolicy {
  const laid: Policy = Object.assign({}, ...policies);
  const { summary = [], enforcement = 'reason' } = laid;
  const words = (key: 'allow' | 'names' | 'schools' | 'rulesOff' | 'sites' | 'locked') =>
    laidWords(policies.map((policy) => policy[key]));
  const shipped = packs.flatMap(({ rules }) => rules.map((rule) => decided(rule, policies)));
  const watched = watching({ names: words('names'), schools: words('schools') });
  const own = policies.flatMap(({ rules = [] }, index) =>
    rules.map((rule) => decided(rule, policies.slice(index + 1))),
  );
  const off = new Set(words('rulesOff'));
  const rules = [...shipped, ...watched.map((rule) => decided(rule, policies)), ...own]
    .filter(({ id, category, severity }) => severity !== 'off' && !off.has(id) && !off.has(category))
    .map((rule) => quoting({ ...rule, severity: capped(rule.severity, enforcement) }, summary));
  return {
    policyPack: laid.policyPack ?? '',
    organisation: laid.organisation ?? '',
    contacts: laidOver(
      policies.map(({ contacts }) => contacts),
      'role',
    ),
    summary,
    ...given(laid, 'policyUrl'),
    policyVersion: laid.policyVersion ?? '',
    ...given(laid, 'reviewDate'),
    reminders: laidOver(
      policies.map(({ reminders }) => reminders),
      'id',
    ),
    routes: laid.routes ?? [],
    rules,
    allow: words('allow'),
    accounts: laid.accounts ?? {},
    ...given(laid, 'officeHours'),
    sites: words('sites'),
    enforcement,
    locked: LOCKABLE.filter((key) => words('locked').includes(key)),
    ...given(laid, 'retentionMonths'),
    own: {},
  };
}

/** The key with its value, where it has one. */
function given<K extends keyof Policy>(policy: Policy, key: K): Pick<Policy, K> | Record<never, never> {
  return policy[key] === undefined ? {} : { [key]: policy[key] };
}

/** A rule that ships off speaks only where a policy calls it by its own name. */
function decided<R extends Rule>(rule: R, policies: readonly Policy[]): R {
  const severity = policies.reduce(
    (below, { severities = {} }) =>
      severities[rule.id] ?? (below === 'off' && rule.severity === 'off' ? below : severities[rule.category]) ?? below,
    rule.severity,
  );
  return { ...rule, severity };
}

function capped(severity: Severity, enforcement: Enforcement): Severity {
  const gravest = GRAVEST[enforcement];
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(gravest) ? gravest : severity;
}

/**
 * The rule with the clause it enforces, and where that does not hold. A line that names the rule says it best; then what
 * the rule says itself; then the line for its category.
 */
function quoting<R extends Rule>(rule: R, summary: readonly Clause[]): R {
  const lineOn = (name: string) => summary.find(({ enforces = [] }) => enforces.includes(name));
  const line = lineOn(rule.id) ?? (rule.clause === undefined ? lineOn(rule.category) : undefined);
  if (!line) return rule;
  return { ...rule, clause: line.clause, ...(line.except && { except: line.except }) };
}
