import type { NameTokens } from '../recogniser.ts';

/** A token is outside of a name, begins one, or goes on with one. */
const PARTS = [0, 1, 2] as const;
const [OUTSIDE, BEGIN, INSIDE] = PARTS;
/** Added to the score of being outside, so that about as many names are missed as invented. */
const BIAS = 0.3;

/** The best sequence of parts by a linear chain, and each name in it with its probability. */
export function namesAmong(names: Float64Array, steps: Float64Array): NameTokens[] {
  const scores = Array.from({ length: names.length / PARTS.length }, (_, token) =>
    PARTS.map((part) => (names[token * PARTS.length + part] as number) + (part === OUTSIDE ? BIAS : 0)),
  );
  const step = (from: number, to: number) =>
    from === OUTSIDE && to === INSIDE ? Number.NEGATIVE_INFINITY : (steps[from * PARTS.length + to] as number);
  const parts = bestParts(scores, step);
  if (!parts.includes(BEGIN)) return [];
  const shares = sharesOf(scores, step);
  const found: NameTokens[] = [];
  parts.forEach((part, token) => {
    const share = shares[token]?.[part] ?? 0;
    const name = found.at(-1);
    if (part === BEGIN) found.push({ from: token, to: token + 1, confidence: share });
    else if (part === INSIDE && name?.to === token)
      found.splice(-1, 1, { from: name.from, to: token + 1, confidence: Math.min(name.confidence, share) });
  });
  return found;
}

type Step = (from: number, to: number) => number;

function bestParts(scores: readonly (readonly number[])[], step: Step): number[] {
  const from: number[][] = [];
  let best = start(scores[0] ?? []);
  for (const score of scores.slice(1)) {
    const choices = PARTS.map((to) => {
      const values = best.map((value, part) => value + step(part, to));
      const part = values.indexOf(Math.max(...values));
      return { part, value: (values[part] as number) + (score[to] as number) };
    });
    from.push(choices.map(({ part }) => part));
    best = choices.map(({ value }) => value);
  }
  let part = best.indexOf(Math.max(...best));
  const parts = [part];
  for (const choices of from.toReversed()) {
    part = choices[part] ?? OUTSIDE;
    parts.push(part);
  }
  return parts.toReversed();
}

/** No text begins in the middle of a name. */
const start = (scores: readonly number[]) =>
  scores.map((score, part) => (part === INSIDE ? Number.NEGATIVE_INFINITY : score));

/** The probability of each part at each token, by the forward-backward sums. */
function sharesOf(scores: readonly (readonly number[])[], step: Step): number[][] {
  const forth = sums(scores, start(scores[0] ?? []), step);
  const back = sums(scores.toReversed(), scores.at(-1) ?? [], (from, to) => step(to, from)).toReversed();
  return scores.map((score, token) => {
    const values = score.map((own, part) => (forth[token]?.[part] ?? 0) + (back[token]?.[part] ?? 0) - own);
    const total = logSum(values);
    return values.map((value) => Math.exp(value - total));
  });
}

function sums(scores: readonly (readonly number[])[], first: readonly number[], step: Step): number[][] {
  const all = [[...first]];
  for (const score of scores.slice(1)) {
    const before = all.at(-1) ?? [];
    all.push(score.map((own, to) => own + logSum(before.map((value, from) => value + step(from, to)))));
  }
  return all;
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
