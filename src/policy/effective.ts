import type { Rule, RulePack } from '../check/rule';
import type { Clause, EffectivePolicy, Policy } from './policy';

/**
 * The policy in force when `policies` are laid over one another and over the rules that ship, the later over the
 * earlier: a key that a later one gives replaces the earlier's, save the organisation's own rules and allowed words, which
 * add up. A severity for a rule wins over one for its category in the same policy.
 */
export function effective(packs: readonly RulePack[], ...policies: readonly Policy[]): EffectivePolicy {
  const {
    organisation = '',
    contacts = [],
    summary = [],
    policyUrl,
    policyVersion = '',
    reminders = [],
  } = laid(policies);
  const shipped = packs.flatMap(({ rules }) => rules.map((rule) => decided(rule, policies)));
  const own = policies.flatMap(({ rules = [] }, index) =>
    rules.map((rule) => decided(rule, policies.slice(index + 1))),
  );
  return {
    organisation,
    contacts,
    summary,
    ...(policyUrl === undefined ? {} : { policyUrl }),
    policyVersion,
    reminders,
    rules: [...shipped, ...own].filter(({ severity }) => severity !== 'off').map((rule) => quoting(rule, summary)),
    allow: policies.flatMap(({ allow = [] }) => allow),
  };
}

function laid(policies: readonly Policy[]): Policy {
  return Object.assign({}, ...policies);
}

function decided<R extends Rule>(rule: R, policies: readonly Policy[]): R {
  const severity = policies.reduce(
    (below, { severities = {} }) => severities[rule.id] ?? severities[rule.category] ?? below,
    rule.severity,
  );
  return { ...rule, severity };
}

/** A line that names the rule says it best; then what the rule says itself; then the line for its category. */
function quoting<R extends Rule>(rule: R, summary: readonly Clause[]): R {
  const clauseOn = (name: string) => summary.find(({ enforces = [] }) => enforces.includes(name))?.clause;
  const clause = clauseOn(rule.id) ?? rule.clause ?? clauseOn(rule.category);
  return clause === undefined ? rule : { ...rule, clause };
}
