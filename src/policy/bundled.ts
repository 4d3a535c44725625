import { PACKS } from '../check/packs';
import { platforms } from '../platforms/platforms';
import { effective } from './effective';
import { unlocked } from './own-settings';
import type { EffectivePolicy, Policy, StoredPolicy } from './policy';

const FILES = import.meta.glob<Policy>('../../rules/policies/*.json', { eager: true, import: 'default' });

/** For an organisation that has not chosen. */
const UNCHOSEN = 'default';

/** The policies that ship, by name: every file of the folder; a test holds them to the managers' own schema. */
export const POLICY_PACKS: Readonly<Record<string, Policy>> = Object.fromEntries(
  Object.entries(FILES).map(([path, pack]) => [path.replace(/^.*\/|\.json$/g, ''), pack]),
);

const EVERY_SITE: Policy = { sites: platforms.map(({ id }) => id) };

/** The policy in force: what a manager decided, over the pack that they chose, and what they leave to the person. */
export function effectivePolicy({ managed, own = {} }: StoredPolicy): EffectivePolicy {
  const { policyPack: chosen = UNCHOSEN } = managed;
  // a pack that was chosen may be gone from a later version
  const policyPack = chosen in POLICY_PACKS ? chosen : UNCHOSEN;
  const policy = effective(PACKS, EVERY_SITE, { ...POLICY_PACKS[policyPack] }, { ...managed, policyPack });
  return { ...policy, own: unlocked(own, policy) };
}
