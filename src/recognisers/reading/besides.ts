import type { Sighting } from '../recogniser.ts';

/** What rules point at, and what the network marks besides: where both point, the rule's span is the more exact. */
export function besides(known: readonly Sighting[], marked: readonly Sighting[]): Sighting[] {
  return [...known, ...marked.filter((mark) => !known.some(({ start, end }) => mark.start < end && start < mark.end))];
}
