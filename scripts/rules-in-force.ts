import type { RuleSet } from '../src/check/rule';
import { effectivePolicy } from '../src/policy/bundled';
import type { Refusal } from '../src/policy/policy';
import { prove } from '../src/policy/schema';

export { check } from '../src/check/index';

/** The rules as shipped, or as a manager's policy would have them, with what of it does not apply. */
export function rulesInForce(pushed: unknown = {}): { rules: RuleSet; refusals: readonly Refusal[] } {
  const { policy, refusals } = prove(pushed);
  return { rules: effectivePolicy({ managed: policy, refusals, source: 'managed' }), refusals };
}
