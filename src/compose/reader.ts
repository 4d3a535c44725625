import type { Facts, Finding } from '../check/rule';
import { nextTask } from './next-task';

/** How long reading may keep the page waiting at a stretch, and how long a press of Post may wait; milliseconds. */
const SLICE = 8;
const GLANCE = 40;

/** A check that rests between units of text, so that it can be spread over time. */
export type Steps = (text: string, facts: Partial<Facts>) => Generator<void, Finding[]>;

/** Reads with regard to the page: a glance answers within moments or not at all, a read goes slice by slice. */
export function createReader(steps: Steps) {
  return {
    glance(text: string, facts: Partial<Facts>): Finding[] | undefined {
      return runFor(GLANCE, steps(text, facts));
    },
    async read(text: string, facts: Partial<Facts>, signal: AbortSignal): Promise<Finding[]> {
      const reading = steps(text, facts);
      let findings = runFor(SLICE, reading);
      while (findings === undefined && !signal.aborted) {
        await nextTask();
        findings = runFor(SLICE, reading);
      }
      return findings ?? [];
    },
  };
}

function runFor(milliseconds: number, reading: Generator<void, Finding[]>): Finding[] | undefined {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const step = reading.next();
    if (step.done) return step.value;
  }
  return undefined;
}
