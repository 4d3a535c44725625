import type { RulePack } from './rule';

const FILES = import.meta.glob<RulePack>('../../rules/*.json', { eager: true, import: 'default' });

/** The packs that ship: every file of the folder `rules`. */
export const PACKS: readonly RulePack[] = Object.values(FILES);
