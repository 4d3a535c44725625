import { checkInSteps } from '../check/index';
import type { Facts, Finding, RuleSet } from '../check/rule';

/** What would have become of a post: nothing said, only underlined, or held. */
export type Fate = 'clean' | 'underlined' | 'held';

/** A post of the past as the policy would have met it; `number` counts from 1. */
export type Tried = { number: number; text: string; fate: Fate; findings: readonly Finding[] };

/**
 * Reads posts as if they were being written now, with a rest after every line of text, so that the caller can stop for
 * breath, and whenever a post has been read, the post. `holds` says whether the policy holds anything at all.
 */
export function* tryInSteps(
  posts: readonly string[],
  rules: RuleSet,
  facts: Partial<Facts>,
  holds: boolean,
): Generator<Tried | undefined, void> {
  for (const [index, text] of posts.entries()) {
    const steps = checkInSteps(text, rules, facts);
    let step = steps.next();
    while (!step.done) {
      yield undefined;
      step = steps.next();
    }
    yield { number: index + 1, text, fate: fateOf(step.value, holds), findings: step.value };
  }
}

function fateOf(findings: readonly Finding[], holds: boolean): Fate {
  if (findings.length === 0) return 'clean';
  return holds && findings.some(({ severity }) => severity !== 'hint') ? 'held' : 'underlined';
}
