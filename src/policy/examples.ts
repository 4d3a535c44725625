import type { RulePack, ShippedRule } from '../check/rule';

/** As text, because the build takes the examples out of what is read as JSON. */
const FILES = import.meta.glob<string>('../../rules/*.json', { eager: true, import: 'default', query: '?raw' });

/** What each shipped rule must and must not find. */
export const EXAMPLES: ReadonlyMap<string, ShippedRule['examples']> = new Map(
  Object.values(FILES).flatMap((text) =>
    (JSON.parse(text) as RulePack).rules.map(({ id, examples }) => [id, examples] as const),
  ),
);
