import type { Inputs } from './inputs.ts';
import { SIZES } from './inputs.ts';
import { LABELS } from './labels.ts';
import { NETWORKS, type Weights, WORDS } from './weights-data.ts';

/** What the networks say of each token, in the mean: scores of being outside, at the beginning and inside of a name; each label's probability. */
export type Scores = { names: Float64Array; marks: Float64Array };

/** Scores of a token for a name's parts. */
const NAME_PARTS = 3;

type Matrix = { values: Float64Array; columns: number };
/** The gates of one way: by the input, of which the word's columns also stand `inFours`, and by the state, `inFours`. */
type Direction = { input: Matrix; word: Matrix; state: Matrix; inputBias: Float64Array; stateBias: Float64Array };

type Network = {
  vectors: Float64Array;
  small: Matrix[];
  directions: readonly [forth: Direction, back: Direction];
  name: Matrix;
  nameBias: Float64Array;
  /** Both `inFours`: what a label takes from a token's state, and from the highest of the line. */
  mark: Matrix;
  markOfMost: Matrix;
  markBias: Float64Array;
  /** What tokens and small inputs bring to the gates of both directions: most come again. */
  ofTokens: Map<string, Float64Array>;
  ofSmall: Float64Array[][];
  steps: Float64Array;
};

const WORD = NETWORKS[0].vectorScales.length;
const SMALL = Object.keys(SIZES) as (keyof typeof SIZES)[];
/** Below this probability in every token there is nothing of a kind in a line. */
export const HARDLY = 0.05;
/** By so much the score of being outside of names leads where a token is surely in none. */
const SURELY = 3;
/** Tokens remembered for each network; one costs about 3 kB. */
const REMEMBERED = 2000;

/** Decoded on first use, since most pages never need them. */
let learnt: { words: Map<string, number>; networks: Network[]; steps: Float64Array } | undefined;

function decoded() {
  if (learnt === undefined) {
    const networks = NETWORKS.map(decode);
    const words = new Map(WORDS.split('\n').map((word, index) => [word, index + 1]));
    learnt = { words, networks, steps: meanOf(networks.map(({ steps }) => steps)) };
  }
  return learnt;
}

/** From label to label of a name's parts, row by row. */
export function nameSteps(): Float64Array {
  return decoded().steps;
}

/**
 * Reads the tokens of a line with each network, and takes the mean: networks that began from other chances make other mistakes
 * (Hansen and Salamon 1990). In most lines the first sees nothing at all, and there its word is enough.
 */
export function scoresOf(inputs: readonly Inputs[]): Scores {
  const words = inputs.map(({ word }) => numberOf(word));
  const [first, ...others] = decoded().networks as [Network, ...Network[]];
  const seen = scoresBy(first, inputs, words);
  if (seesNothing(seen)) return seen;
  const each = [seen, ...others.map((network) => scoresBy(network, inputs, words))];
  return { names: meanOf(each.map(({ names }) => names)), marks: meanOf(each.map(({ marks }) => marks)) };
}

function seesNothing({ names, marks }: Scores): boolean {
  for (let index = 0; index < marks.length; index++) if ((marks[index] as number) >= HARDLY) return false;
  for (let index = 0; index < names.length; index += NAME_PARTS)
    if ((names[index + 1] as number) > (names[index] as number) - SURELY) return false;
  return true;
}

function meanOf(lists: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(lists[0]?.length ?? 0);
  for (const list of lists)
    for (let index = 0; index < mean.length; index++) (mean[index] as number) += (list[index] as number) / lists.length;
  return mean;
}

/**
 * Reads forth and back with a gated recurrent unit each way (Cho et al. 2014, in the form of PyTorch's GRU), and scores each
 * token by both states, for labels also by the highest of each state's value in the line.
 */
function scoresBy(network: Network, inputs: readonly Inputs[], words: readonly number[]): Scores {
  const { directions, name, nameBias, mark, markOfMost, markBias } = network;
  const count = inputs.length;
  const hidden = directions[0].state.columns;
  const width = 2 * hidden;
  const brought = inputs.map((input, index) => broughtBy(input, words[index] ?? 0, network));
  const states = new Float64Array(count * width);
  directions.forEach((direction, back) => {
    run(direction, brought, states, back * hidden, width, back === 1);
  });
  const most = new Float64Array(width).fill(-1);
  for (let index = 0; index < states.length; index++) {
    const place = index % width;
    if ((states[index] as number) > (most[place] as number)) most[place] = states[index] as number;
  }
  const ofMost = new Float64Array(markBias.length);
  multiply(markOfMost, markBias, most, ofMost);
  const scores = new Float64Array(markBias.length);
  const names = new Float64Array(count * NAME_PARTS);
  const marks = new Float64Array(count * LABELS.length);
  for (let token = 0; token < count; token++) {
    const from = token * width;
    for (let part = 0; part < NAME_PARTS; part++)
      names[token * NAME_PARTS + part] = (nameBias[part] as number) + dot(name, part, states, from, width);
    multiply(mark, ofMost, states.subarray(from, from + width), scores);
    for (let label = 0; label < LABELS.length; label++)
      marks[token * LABELS.length + label] = logistic(scores[label] as number);
  }
  return { names, marks };
}

/** Of a matrix `inFours`: four rows at a time, so that one sum need not wait for another. */
function multiply({ values, columns }: Matrix, bias: Float64Array, by: Float64Array, out: Float64Array) {
  let at = 0;
  for (let row = 0; row < bias.length; row += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let place = 0; place < columns; place++) {
      const value = by[place] as number;
      a += (values[at] as number) * value;
      b += (values[at + 1] as number) * value;
      c += (values[at + 2] as number) * value;
      d += (values[at + 3] as number) * value;
      at += 4;
    }
    out[row] = (bias[row] as number) + a;
    out[row + 1] = (bias[row + 1] as number) + b;
    out[row + 2] = (bias[row + 2] as number) + c;
    out[row + 3] = (bias[row + 3] as number) + d;
  }
}

/**
 * Some columns of a matrix, their values in the order in which `multiply` asks for them, which more than halves its time;
 * its rows are filled up with noughts to a multiple of four.
 */
function inFours({ values, columns }: Matrix, from = 0, to = columns): Matrix {
  const wide = to - from;
  const rows = fours(values.length / columns);
  const ordered = new Float64Array(rows * wide);
  for (let at = 0; at < ordered.length; at++) {
    const row = 4 * Math.floor(at / (4 * wide)) + (at % 4);
    ordered[at] = values[row * columns + from + (Math.floor(at / 4) % wide)] ?? 0;
  }
  return { values: ordered, columns: wide };
}

function fours(count: number): number {
  return 4 * Math.ceil(count / 4);
}

function dot({ values, columns }: Matrix, row: number, other: Float64Array, from: number, length: number): number {
  let sum = 0;
  const start = row * columns;
  for (let place = 0; place < length; place++)
    sum += (values[start + place] as number) * (other[from + place] as number);
  return sum;
}

function run(
  { state, stateBias }: Direction,
  brought: readonly Float64Array[],
  states: Float64Array,
  offset: number,
  width: number,
  backwards: boolean,
) {
  const hidden = state.columns;
  const own = new Float64Array(3 * hidden);
  const now = new Float64Array(hidden);
  const gatesFrom = offset === 0 ? 0 : 3 * hidden;
  for (let turn = 0; turn < brought.length; turn++) {
    const token = backwards ? brought.length - 1 - turn : turn;
    const gates = brought[token] as Float64Array;
    multiply(state, stateBias, now, own);
    for (let place = 0; place < hidden; place++) {
      const reset = logistic((gates[gatesFrom + place] as number) + (own[place] as number));
      const keep = logistic((gates[gatesFrom + hidden + place] as number) + (own[hidden + place] as number));
      const sum = (gates[gatesFrom + 2 * hidden + place] as number) + reset * (own[2 * hidden + place] as number);
      // the hyperbolic tangent
      const fresh = 2 * logistic(2 * sum) - 1;
      now[place] = (1 - keep) * fresh + keep * (now[place] as number);
      states[token * width + offset + place] = now[place] as number;
    }
  }
}

/** The logistic function from -8 to 8 in steps of 1/256, which is finer than the weights. */
const LOGISTIC = Float64Array.from({ length: 4096 }, (_, place) => 1 / (1 + Math.exp(8 - (place + 0.5) / 256)));

function logistic(value: number): number {
  const place = (value + 8) * 256;
  if (place < 0) return 0;
  return place >= 4096 ? 1 : (LOGISTIC[place | 0] as number);
}

/** The input half of all gates, forth and then back: what the word brings, and what each small input brings. */
function broughtBy(input: Inputs, word: number, network: Network): Float64Array {
  const key = keyOf(input);
  const known = network.ofTokens.get(key);
  if (known !== undefined) return known;
  const gates = ofWord(network, network.vectors.subarray(word * WORD, (word + 1) * WORD));
  for (let place = 0; place < SMALL.length; place++) {
    const brought = ofSmall(place, input[SMALL[place] as keyof typeof SIZES], network);
    for (let gate = 0; gate < gates.length; gate++) (gates[gate] as number) += brought[gate] as number;
  }
  if (network.ofTokens.size >= REMEMBERED) network.ofTokens.clear();
  network.ofTokens.set(key, gates);
  return gates;
}

/** Which of the words with a vector a word is, or its last part; 0 where it is none. */
function numberOf(word: string): number {
  const { words } = decoded();
  return words.get(word) ?? words.get(word.slice(word.lastIndexOf('-') + 1)) ?? 0;
}

/** Whether a word, or its last part, is one that the networks have learnt for itself. */
export function isLearnt({ word }: Inputs): boolean {
  return numberOf(word) > 0;
}

/** Of inputs that are alike, the same: the word and one number of the rest. */
function keyOf(input: Inputs): string {
  let number = 0;
  for (const name of SMALL) number = number * SIZES[name] + input[name];
  return `${number} ${input.word}`;
}

function ofWord({ directions }: Network, vector: Float64Array): Float64Array {
  const rows = directions[0].inputBias.length;
  const gates = new Float64Array(2 * rows);
  directions.forEach(({ word, inputBias }, direction) => {
    multiply(word, inputBias, vector, gates.subarray(direction * rows, (direction + 1) * rows));
  });
  return gates;
}

function ofSmall(place: number, value: number, network: Network): Float64Array {
  const shares = network.ofSmall[place] as Float64Array[];
  const known = shares[value];
  if (known !== undefined) return known;
  const { values, columns } = network.small[place] as Matrix;
  const before = network.small.slice(0, place).reduce((sum, table) => sum + table.columns, WORD);
  const gates = share(network, values.subarray(value * columns, (value + 1) * columns), before);
  shares[value] = gates;
  return gates;
}

/** What some of the input's values, from `column` on, add to the gates. */
function share({ directions }: Network, values: Float64Array, column: number): Float64Array {
  const rows = directions[0].inputBias.length;
  const gates = new Float64Array(2 * rows);
  directions.forEach(({ input }, direction) => {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      const start = row * input.columns + column;
      for (let place = 0; place < values.length; place++)
        sum += (input.values[start + place] as number) * (values[place] as number);
      gates[direction * rows + row] = sum;
    }
  });
  return gates;
}

function decode({ vectors, vectorScales, parts }: Weights): Network {
  const matrix = (name: string) => matrixOf(parts[name] ?? ['', []]);
  const direction = (name: string): Direction => {
    const input = matrix(`${name}.weight_ih_l0`);
    return {
      input,
      word: inFours(input, 0, WORD),
      state: inFours(matrix(`${name}.weight_hh_l0`)),
      inputBias: matrix(`${name}.bias_ih_l0`).values,
      stateBias: matrix(`${name}.bias_hh_l0`).values,
    };
  };
  const mark = matrix('mark.weight');
  const bias = matrix('mark.bias').values;
  const markBias = new Float64Array(fours(bias.length));
  markBias.set(bias);
  return {
    vectors: decodedVectors(vectors, vectorScales),
    small: SMALL.map((_, place) => matrix(`small.${place}.weight`)),
    directions: [direction('forth'), direction('back')],
    name: matrix('name.weight'),
    nameBias: matrix('name.bias').values,
    mark: inFours(mark, 0, mark.columns / 2),
    markOfMost: inFours(mark, mark.columns / 2),
    markBias,
    steps: matrix('steps').values,
    ofTokens: new Map(),
    ofSmall: SMALL.map(() => []),
  };
}

/** One letter of base 64 a value, 31 for nought. */
function decodedVectors(written: string, scales: readonly number[]): Float64Array {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const steps = new Float64Array(128);
  [...letters].forEach((letter, place) => {
    steps[letter.charCodeAt(0)] = place - 31;
  });
  const vectors = new Float64Array(written.length);
  for (let index = 0; index < written.length; index++)
    vectors[index] = (steps[written.charCodeAt(index)] as number) * (scales[index % WORD] as number);
  return vectors;
}

/** One byte a value, 128 for nought, in steps of the row's scale. */
function matrixOf([rows, scales]: Weights['parts'][string]): Matrix {
  const bytes = atob(rows);
  const columns = bytes.length / scales.length;
  const values = new Float64Array(bytes.length);
  for (let index = 0; index < bytes.length; index++)
    values[index] = (bytes.charCodeAt(index) - 128) * (scales[Math.floor(index / columns)] as number);
  return { values, columns };
}
