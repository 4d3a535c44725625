import type { Finding, RuleSet } from '../../src/check/rule';

type Check = (text: string, rules: RuleSet) => Finding[];

/**
 * How long checking takes, in milliseconds: a post of 280 characters once warm (median), 10,000 characters never seen,
 * and the same again after one keystroke in their middle.
 */
export function speedOf(check: Check, rules: RuleSet, texts: readonly string[]) {
  const posts = texts.filter((text) => text.length >= 280).map((text) => text.slice(0, 280));
  for (const post of posts) check(post, rules);
  // a changed character makes each post new to the memory
  const times = posts.map((post) => timed(() => check(`${post}!`, rules))).sort((a, b) => a - b);
  const long = texts.toReversed().join('\n').slice(0, 10_000);
  return {
    post: times[Math.floor(times.length / 2)] ?? 0,
    long: timed(() => check(`${long}?`, { ...rules })),
    keystroke: keystroke(check, rules, long),
  };
}

function keystroke(check: Check, rules: RuleSet, text: string): number {
  check(text, rules);
  return timed(() => check(`${text.slice(0, 5000)}k${text.slice(5000)}`, rules));
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
