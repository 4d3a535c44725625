import { applies } from './applies';
import { compile, type Judged } from './compile';
import { settle } from './overlaps';
import type { Facts, Finding, Rule, RuleSet } from './rule';
import { unitsOf } from './units';

/** Units of text remembered for one rule set; a post of 50,000 characters has some 1,000. */
const REMEMBERED = 4000;

type Checker = { judge: ReturnType<typeof compile>; memory: Map<string, Judged> };

const checkers = new WeakMap<RuleSet, Checker>();

/**
 * What `rules` find in `text`, in order of place, in UTF-16 offsets. What was checked before under the same rule set
 * (the same object) is remembered line by line, so that after a keystroke one line is read anew.
 */
export function check(text: string, rules: RuleSet, facts: Partial<Facts> = {}): Finding[] {
  const steps = checkInSteps(text, rules, facts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same, with rests in every unit of text that was not remembered, and after it: a caller with a long text may stop for breath
 * between steps, and one that is no longer interested may simply not go on. Nothing is lost: what was read is remembered.
 */
export function* checkInSteps(text: string, rules: RuleSet, facts: Partial<Facts> = {}): Generator<void, Finding[]> {
  const { judge, memory } = checkerOf(rules);
  const units: (Judged & { start: number })[] = [];
  for (const { start, end } of unitsOf(text)) {
    const unit = text.slice(start, end);
    let judged = memory.get(unit);
    if (judged) memory.delete(unit);
    else {
      judged = yield* judge(unit);
      yield;
    }
    memory.set(unit, judged);
    if (memory.size > REMEMBERED) forgetOldest(memory);
    units.push({ ...judged, start });
  }
  const excuses = new Set(units.flatMap((unit) => unit.excuses));
  const stands = ({ when, except, unless }: Rule) =>
    (unless === undefined || !excuses.has(unless)) &&
    applies(when, facts) &&
    !(except !== undefined && applies(except, facts));
  return units.flatMap(({ start, found }) =>
    settle(found.filter(({ rule }) => stands(rule)).map(({ finding }) => finding)).map((finding) => ({
      ...finding,
      start: finding.start + start,
      end: finding.end + start,
    })),
  );
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
