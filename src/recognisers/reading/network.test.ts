import { expect, test } from 'vitest';
import { type Inputs, inputsOf, SIZES } from './inputs';
import { isLearnt, type Scores, scoresOf } from './network';
import { tokensOf } from './tokens';
import { NETWORKS, type Weights, WORDS } from './weights-data';

const LINES = [
  'Lovely morning at the allotment, thank you everyone',
  'Well done Amina Warsame and Tom, our trustees are clueless',
  'DM me on Snap and keep this between us, the nursery is closing and nobody has been told xx',
  'Use my code PRIYA10 for 10% off!!! 😘 https://example.org/a?b #AmySmith @club',
  'WE LOST AGAIN, ref is a muppet. Vote them out on Thursday, 12 Mill Road, 07700 900123',
  'Mae pawb yn edrych ymlaen',
  'zxqvw well-known',
  `${'the minibus is late and '.repeat(40)}so is Sam Okafor`,
];

test.each(LINES)('the networks say what their weights say, worked out the long way: %s', (line) => {
  const inputs = inputsOf(tokensOf(line));
  const scores = scoresOf(inputs);
  const each = NETWORKS.map((weights) => plainly(weights, inputs));
  const [first = { names: [], marks: [] }] = each;
  const mean = { names: means(each.map(({ names }) => names)), marks: means(each.map(({ marks }) => marks)) };
  // where the first sees nothing the others are not asked
  expect(Math.min(distance(scores, first), distance(scores, mean))).toBeLessThan(1e-3);
});

type Plain = { names: number[]; marks: number[] };

function plainly({ vectors, vectorScales, parts }: Weights, inputs: readonly Inputs[]): Plain {
  const matrix = (name: string) => {
    const [bytes, scales] = parts[name] ?? ['', []];
    const values = [...atob(bytes)].map((letter) => letter.charCodeAt(0) - 128);
    const columns = values.length / scales.length;
    return scales.map((scale, row) => values.slice(row * columns, (row + 1) * columns).map((value) => value * scale));
  };
  const bias = (name: string) => matrix(name).flat();
  const small = Object.keys(SIZES).map((_, place) => matrix(`small.${place}.weight`));
  const words = WORDS.split('\n');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = inputs.map((input) => {
    const learnt = isLearnt(input) && !words.includes(input.word) ? input.word.replace(/^.*-/, '') : input.word;
    const number = words.indexOf(learnt) + 1;
    const vector = vectorScales.map(
      (scale, place) => scale * (letters.indexOf(vectors[number * vectorScales.length + place] ?? '') - 31),
    );
    const names = Object.keys(SIZES) as (keyof typeof SIZES)[];
    return [...vector, ...names.flatMap((name, place) => small[place]?.[input[name]] ?? [])];
  });
  const along = (way: string, order: readonly number[][]) => {
    const [byInput, inputBias] = [matrix(`${way}.weight_ih_l0`), bias(`${way}.bias_ih_l0`)];
    const [byState, stateBias] = [matrix(`${way}.weight_hh_l0`), bias(`${way}.bias_hh_l0`)];
    const hidden = byState.length / 3;
    let state: number[] = Array(hidden).fill(0);
    return order.map((input) => {
      const [ofInput, ofState] = [times(byInput, input, inputBias), times(byState, state, stateBias)];
      const gate = (number: number) =>
        [ofInput, ofState].map((all) => all.slice(number * hidden, (number + 1) * hidden));
      const [reset, keep] = [0, 1].map((number) => {
        const [a = [], b = []] = gate(number);
        return a.map((value, place) => 1 / (1 + Math.exp(-value - (b[place] ?? 0))));
      });
      const [a = [], b = []] = gate(2);
      state = a.map((value, place) => {
        const fresh = Math.tanh(value + (reset?.[place] ?? 0) * (b[place] ?? 0));
        return fresh + (keep?.[place] ?? 0) * ((state[place] ?? 0) - fresh);
      });
      return state;
    });
  };
  const [forth, back] = [along('forth', values), along('back', values.toReversed()).toReversed()];
  const states = forth.map((state, token) => [...state, ...(back[token] ?? [])]);
  const most = (states[0] ?? []).map((_, place) => Math.max(...states.map((state) => state[place] ?? 0)));
  return {
    names: states.flatMap((state) => times(matrix('name.weight'), state, bias('name.bias'))),
    marks: states.flatMap((state) =>
      times(matrix('mark.weight'), [...state, ...most], bias('mark.bias')).map((score) => 1 / (1 + Math.exp(-score))),
    ),
  };
}

function times(rows: readonly number[][], by: readonly number[], bias: readonly number[]): number[] {
  return rows.map((row, place) =>
    row.reduce((sum, value, column) => sum + value * (by[column] ?? 0), bias[place] ?? 0),
  );
}

function means(lists: readonly number[][]): number[] {
  return (lists[0] ?? []).map((_, place) => lists.reduce((sum, list) => sum + (list[place] ?? 0), 0) / lists.length);
}

/** The furthest that a probability is from another, or a tenth of that between scores of names, which run to some tens. */
function distance({ names, marks }: Scores, plain: Plain): number {
  if (names.length !== plain.names.length || marks.length !== plain.marks.length) return Number.POSITIVE_INFINITY;
  const apart = (scores: Float64Array, others: readonly number[]) =>
    Math.max(...scores.map((score, place) => Math.abs(score - (others[place] ?? 0))));
  return Math.max(apart(marks, plain.marks), apart(names, plain.names) / 10);
}
