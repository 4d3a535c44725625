import type { Recogniser } from './recogniser';

const FILES = import.meta.glob<Recogniser | undefined>(
  ['./*.ts', '!./*.test.ts', '!./recogniser.ts', '!./recognisers.ts'],
  { eager: true, import: 'default' },
);

const BY_ID = new Map(Object.values(FILES).map((recogniser) => [recogniser?.id, recogniser]));

/** The recogniser a rule names; `undefined` if no file of this folder has that id. */
export function recogniserOf(id: string): Recogniser | undefined {
  return BY_ID.get(id);
}
