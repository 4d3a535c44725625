import shipped from '../../rules/policies/default.json';
import { PACKS } from '../check/packs';
import { effective } from './effective';
import type { EffectivePolicy, Policy, StoredPolicy } from './policy';

/** For an organisation that has not chosen; a test holds it to the managers' own schema. */
const DEFAULT = shipped as Policy;

/** The policy in force: what a manager decided, over the defaults that ship. */
export function effectivePolicy({ managed }: StoredPolicy): EffectivePolicy {
  return effective(PACKS, DEFAULT, managed);
}
