import type { RulePack, ShippedRule } from '../check/rule';

/** With the examples, which a page gets only when it asks for them by this query. */
const FILES = import.meta.glob<RulePack>('../../rules/*.json', { eager: true, import: 'default', query: '?examples' });

/** What each shipped rule must and must not find. */
export const EXAMPLES: ReadonlyMap<string, ShippedRule['examples']> = new Map(
  Object.values(FILES).flatMap(({ rules }) => rules.map(({ id, examples }) => [id, examples] as const)),
);
