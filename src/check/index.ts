import { compile } from './compile';
import type { Finding, RuleSet } from './rule';
import { unitsOf } from './units';

/** Units of text remembered for one rule set; a post of 50,000 characters has some 1,000. */
const REMEMBERED = 4000;

type Checker = { judge: (unit: string) => Finding[]; memory: Map<string, readonly Finding[]> };

const checkers = new WeakMap<RuleSet, Checker>();

/**
 * What `rules` find in `text`, in order of place, in UTF-16 offsets. What was checked before under the same rule set
 * (the same object) is remembered line by line, so that after a keystroke one line is read anew.
 */
export function check(text: string, rules: RuleSet): Finding[] {
  const steps = checkInSteps(text, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, with a rest after every unit of text that was not remembered: a caller with a long text may stop for breath
 * between steps, and one that is no longer interested may simply not go on. Nothing is lost: what was read is remembered.
 */
export function* checkInSteps(text: string, rules: RuleSet): Generator<void, Finding[]> {
  const { judge, memory } = checkerOf(rules);
  const findings: Finding[] = [];
  for (const { start, end } of unitsOf(text)) {
    const unit = text.slice(start, end);
    let found = memory.get(unit);
    if (found) memory.delete(unit);
    else {
      found = judge(unit);
      yield;
    }
    memory.set(unit, found);
    if (memory.size > REMEMBERED) forgetOldest(memory);
    for (const finding of found) findings.push({ ...finding, start: finding.start + start, end: finding.end + start });
  }
  return findings;
}

function checkerOf(rules: RuleSet): Checker {
  const known = checkers.get(rules);
  if (known) return known;
  const checker: Checker = { judge: compile(rules), memory: new Map() };
  checkers.set(rules, checker);
  return checker;
}

/** A map hands out its keys in the order they were set, and what is used is set anew. */
function forgetOldest(memory: Map<string, unknown>): void {
  const [oldest] = memory.keys();
  if (oldest !== undefined) memory.delete(oldest);
}
