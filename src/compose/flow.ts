import type { Composer } from '../platforms/platform';
import { type Draft, draftIn } from './draft';
import type { Submission } from './find';

/**
 * A draft on its way through a flow in steps, remembered until the last of them, since its box may be gone by then. It is
 * kept in memory only. `key` tells under what verdict it was let on.
 */
export type Flow = { composer: Composer; draft: Draft; key: string | undefined };

/** What a press began, where more steps may follow. */
export function flowOf(
  { composer }: Submission,
  draft: Draft,
  verdict: { facts: NonNullable<Draft['facts']>; key: string } | undefined,
): Flow | undefined {
  if (!composer.last) return undefined;
  const facts = verdict?.facts ?? draft.boxes.map(() => ({ surface: composer.surface }));
  return { composer, draft: { ...draft, facts }, key: verdict?.key };
}

/** The draft as it is now: as its boxes have it where they are still in the page, else as they last had it. */
export function now(draft: Draft): Draft {
  return draft.boxes.every(({ isConnected }) => isConnected) ? { ...draft, ...draftIn(draft.boxes) } : draft;
}
