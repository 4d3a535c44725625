import { PACKS } from '../src/check/packs';
import type { RuleSet } from '../src/check/rule';

export { check } from '../src/check/index';

/** The rules as shipped. */
export function rulesInForce(): RuleSet {
  return { rules: PACKS.flatMap(({ rules }) => rules), allow: [] };
}
