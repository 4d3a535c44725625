import { setTimeout as pause } from 'node:timers/promises';

/** How `expect.poll` asks: often, for its own pauses grow to a second, and there are hundreds of them. */
export const OFTEN = { intervals: [50] };

/** Asks again and again until there is an answer. @throws when there is none in `patience` milliseconds. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    await pause(50);
  }
  throw new Error(`Waited ${patience / 1000} s for this, and it did not happen: ${what}`);
}
