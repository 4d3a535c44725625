import type { Term } from '../recogniser.ts';
import { featuresOf } from './features.ts';
import type { Token } from './tokens.ts';
import type { Weights } from './weights.ts';

/** A token begins a name, goes on with one, or is outside of one. */
export const LABELS = ['outside', 'begin', 'inside'] as const;
const [OUTSIDE, BEGIN, INSIDE] = [0, 1, 2];

export type NameTokens = { from: number; to: number; confidence: number };

/** The names among the tokens (`to` not included) by a linear-chain model: the best labels, each name with its probability. */
export function namesAmong(terms: readonly Term[], tokens: readonly Token[], weights: Weights): NameTokens[] {
  if (tokens.length === 0) return [];
  const scores = scoresOf(terms, tokens, weights);
  const labels = bestLabels(scores, weights.steps);
  const share = beginAndInsideShares(scores, weights.steps);
  const names: NameTokens[] = [];
  labels.forEach((label, index) => {
    const probability = share[index]?.[label] ?? 0;
    const name = names.at(-1);
    if (label === BEGIN) names.push({ from: index, to: index + 1, confidence: probability });
    else if (label === INSIDE && name !== undefined)
      names.splice(-1, 1, { from: name.from, to: index + 1, confidence: Math.min(name.confidence, probability) });
  });
  return names;
}

/** For each token the score of each label; outside is the yardstick, shifted by the bias. */
function scoresOf(terms: readonly Term[], tokens: readonly Token[], { begin, inside, bias }: Weights): number[][] {
  return featuresOf(terms, tokens).map((features) => {
    let [b, i] = [0, 0];
    for (const feature of features) {
      b += begin[feature] ?? 0;
      i += inside[feature] ?? 0;
    }
    return [bias, b, i];
  });
}

function bestLabels(scores: readonly number[][], steps: Weights['steps']): number[] {
  const from: number[][] = [];
  let best = (scores[0] ?? []).map((score, label) => (label === INSIDE ? Number.NEGATIVE_INFINITY : score));
  for (const score of scores.slice(1)) {
    const choices = LABELS.map((_, to) => {
      const values = best.map((value, label) => value + (steps[label]?.[to] ?? 0));
      const label = values.indexOf(Math.max(...values));
      return { label, value: (values[label] ?? 0) + (score[to] ?? 0) };
    });
    from.push(choices.map(({ label }) => label));
    best = choices.map(({ value }) => value);
  }
  let label = best.indexOf(Math.max(...best));
  const labels = [label];
  for (const choices of from.toReversed()) {
    label = choices[label] ?? OUTSIDE;
    labels.push(label);
  }
  return labels.toReversed();
}

/** The probability of each label at each token, by the forward-backward sums. */
export function beginAndInsideShares(scores: readonly number[][], steps: Weights['steps']): number[][] {
  const forward = sums(scores, steps, false);
  const backward = sums(scores.toReversed(), steps, true).toReversed();
  return scores.map((score, index) => {
    const values = score.map((own, label) => (forward[index]?.[label] ?? 0) + (backward[index]?.[label] ?? 0) - own);
    const total = logSum(values);
    return values.map((value) => Math.exp(value - total));
  });
}

function sums(scores: readonly number[][], steps: Weights['steps'], reversed: boolean): number[][] {
  const all: number[][] = [];
  scores.forEach((score, index) => {
    const previous = all.at(-1);
    all.push(
      score.map((own, label) => {
        if (previous === undefined)
          return !reversed && index === 0 && label === INSIDE ? Number.NEGATIVE_INFINITY : own;
        return (
          own +
          logSum(
            previous.map((value, other) => value + ((reversed ? steps[label]?.[other] : steps[other]?.[label]) ?? 0)),
          )
        );
      }),
    );
  });
  return all;
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
