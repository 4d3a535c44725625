import type { Finding, RuleSet } from '../../src/check/rule';

type Check = (text: string, rules: RuleSet) => Finding[];

/** Where keys are pressed: the length of a line, and what it may be about, differ. */
const PLACES = 20;

/**
 * How long checking takes, in milliseconds: a post of 280 characters once warm (median), 10,000 characters never seen,
 * and the same again after one keystroke (median of keystrokes in twenty places).
 */
export function speedOf(check: Check, rules: RuleSet, texts: readonly string[]) {
  const posts = texts.filter((text) => text.length >= 280).map((text) => text.slice(0, 280));
  for (const post of posts) check(post, rules);
  // a changed character makes each post new to the memory
  const times = posts.map((post) => timed(() => check(`${post}!`, rules)));
  const long = texts.toReversed().join('\n').slice(0, 10_000);
  return {
    post: median(times),
    long: timed(() => check(`${long}?`, { ...rules })),
    keystroke: keystroke(check, rules, long),
  };
}

function keystroke(check: Check, rules: RuleSet, text: string): number {
  check(text, rules);
  const places = Array.from({ length: PLACES }, (_, place) => Math.floor(((place + 0.5) * text.length) / PLACES));
  return median(places.map((place) => timed(() => check(`${text.slice(0, place)}k${text.slice(place)}`, rules))));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
