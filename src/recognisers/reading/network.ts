import { type Inputs, SIZES } from './inputs.ts';
import { LABELS } from './labels.ts';
import { finenessFor, logistic, type Packed, pack, product, type Row, read, type Unit, WIDEST } from './recurrent.ts';
import { numberOf } from './vocabulary.ts';
import { NETWORKS, type Weights } from './weights-data.ts';

/** What the networks say of each token, in the mean: scores of being outside, at the beginning and inside of a name; each label's probability. */
export type Scores = { names: Float64Array; marks: Float64Array };

/** Scores of a token for a name's parts. */
const NAME_PARTS = 3;

type Direction = { unit: Unit; input: Packed; inputBias: Float64Array };

type Network = {
  /** One letter of base 64 a value, 31 for nought, in steps of `vectorScales`; the first is the vector of words without one. */
  vectors: string;
  vectorScales: readonly number[];
  /** Of the small inputs in their order, a vector for each value. */
  small: readonly { name: keyof typeof SIZES; vectors: readonly Row[] }[];
  fineness: number;
  directions: readonly Direction[];
  nameBias: Float64Array;
  markBias: Float64Array;
  steps: Float64Array;
  /** What inputs bring to the gates, for as long as the inputs are remembered: most come again. */
  brought: WeakMap<Inputs, readonly Float32Array[]>;
};

/** The ways in which a network reads, as its weights call them. */
const WAYS = ['forth', 'back'];
const SMALL = Object.keys(SIZES) as (keyof typeof SIZES)[];
/** Below this probability in every token there is nothing of a kind in a line. */
export const HARDLY = 0.05;
/** By so much the score of being outside of names leads where a token is surely in none. */
const SURELY = 3;

/** Decoded on first use, since most pages never need them. */
let learnt: { networks: Network[]; steps: Float64Array } | undefined;

function decoded() {
  if (learnt === undefined) {
    const networks = NETWORKS.map(decode);
    learnt = { networks, steps: meanOf(networks.map(({ steps }) => steps)) };
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
  const [first, ...others] = decoded().networks as [Network, ...Network[]];
  const seen = scoresBy(first, inputs);
  if (seesNothing(seen)) return seen;
  const each = [seen, ...others.map((network) => scoresBy(network, inputs))];
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

/** Reads forth and back, and scores each token by both states, for labels also by the highest of each state's value in the line. */
function scoresBy(network: Network, inputs: readonly Inputs[]): Scores {
  const { directions, nameBias, markBias } = network;
  const width = NAME_PARTS + LABELS.length;
  const scores = new Float64Array(inputs.length * width);
  const ofAll = Float64Array.from(markBias);
  const brought = inputs.map((input) => broughtBy(input, network));
  for (const [way, { unit }] of directions.entries())
    read(
      unit,
      brought.map((gates) => gates[way] as Float32Array),
      way === 1,
      scores,
      ofAll,
    );
  const names = new Float64Array(inputs.length * NAME_PARTS);
  const marks = new Float64Array(inputs.length * LABELS.length);
  for (let token = 0; token < inputs.length; token++) {
    const from = token * width;
    for (let part = 0; part < NAME_PARTS; part++)
      names[token * NAME_PARTS + part] = (nameBias[part] as number) + (scores[from + part] as number);
    for (let label = 0; label < LABELS.length; label++)
      marks[token * LABELS.length + label] = logistic(
        (ofAll[label] as number) + (scores[from + NAME_PARTS + label] as number),
      );
  }
  return { names, marks };
}

/** The input half of all gates, forth and then back. */
function broughtBy(input: Inputs, network: Network): readonly Float32Array[] {
  const { fineness, directions, brought } = network;
  const known = brought.get(input);
  if (known !== undefined) return known;
  const values = valuesOf(input, network);
  const gates = directions.map((direction) => product(direction.input, values, fineness, direction.inputBias));
  brought.set(input, gates);
  return gates;
}

/** Which of the words with a vector a word is, or its last part; 0 where it is none. */
function learntNumber({ word }: Inputs): number {
  const last = word.lastIndexOf('-') + 1;
  return numberOf(word) || (last > 0 ? numberOf(word.slice(last)) : 0);
}

/** Whether a word, or its last part, is one that the networks have learnt for itself. */
export function isLearnt(input: Inputs): boolean {
  return learntNumber(input) > 0;
}

/** The word's vector and those of the small inputs, for one network after another in the same place. */
function valuesOf(input: Inputs, { vectors, vectorScales, small }: Network): Float64Array {
  const from = learntNumber(input) * vectorScales.length;
  let place = 0;
  for (const scale of vectorScales) {
    VALUES[place] = scale * (STEPS[vectors.charCodeAt(from + place)] as number);
    place++;
  }
  for (const { name, vectors } of small) {
    const { values, worth } = vectors[input[name]] as Row;
    for (let column = 0; column < values.length; column++) VALUES[place++] = (values[column] as number) * worth;
  }
  return VALUES;
}

const VALUES = new Float64Array(WIDEST);

/** By the code of a letter of base 64, the steps it stands for. */
const STEPS = new Int8Array(128);
for (let place = 0; place < 64; place++)
  STEPS['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(place)] = place - 31;

function decode({ vectors, vectorScales, parts }: Weights): Network {
  const matrix = (name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The weights of the network lack ${name}.`);
    return rowsOf(part);
  };
  const small = SMALL.map((name, place) => ({ name, vectors: matrix(`small.${place}.weight`) }));
  // of the letters of base 64 the last is 32 from nought
  const highest = [...vectorScales.map((scale) => 32 * scale), ...small.flatMap(({ vectors }) => highestOf(vectors))];
  const inputs = WAYS.map((way) => doubledFresh(matrix(`${way}.weight_ih_l0`)));
  const fineness = finenessFor(inputs.flat(), highest);
  const [name, mark] = [matrix('name.weight'), matrix('mark.weight')];
  const directions = WAYS.map((way, place): Direction => {
    const state = doubledFresh(matrix(`${way}.weight_hh_l0`));
    const hidden = state.length / 3;
    const scores = [...cut(name, place * hidden, hidden), ...cut(mark, place * hidden, hidden)];
    const ofMost = cut(mark, (WAYS.length + place) * hidden, hidden);
    const ofState = finenessFor([...state, ...scores, ...ofMost], Array(hidden).fill(1));
    const inputBias = biasOf(doubledFresh(matrix(`${way}.bias_ih_l0`)));
    const stateBias = biasOf(doubledFresh(matrix(`${way}.bias_hh_l0`)));
    return {
      unit: {
        hidden,
        fineness: ofState,
        state: pack(state, ofState),
        freshBias: stateBias.subarray(2 * hidden),
        scores: pack(scores, ofState),
        ofMost: pack(ofMost, ofState),
      },
      input: pack(inputs[place] ?? [], fineness),
      inputBias: inputBias.map((bias, row) => bias + (row < 2 * hidden ? (stateBias[row] ?? 0) : 0)),
    };
  });
  return {
    vectors,
    vectorScales,
    small,
    fineness,
    directions,
    nameBias: biasOf(matrix('name.bias')),
    markBias: biasOf(matrix('mark.bias')),
    steps: Float64Array.of(
      ...matrix('steps').flatMap(({ values, worth }) => [...values].map((value) => value * worth)),
    ),
    brought: new WeakMap(),
  };
}

/** Some columns of a matrix. */
function cut(rows: readonly Row[], from: number, wide: number): Row[] {
  return rows.map(({ values, worth }) => ({ values: values.subarray(from, from + wide), worth }));
}

/** Of the rows of three gates, those of the last worth twice as much: the tangent is had from the logistic function of that. */
function doubledFresh(rows: readonly Row[]): Row[] {
  return rows.map(({ values, worth }, row) => ({ values, worth: row < (2 * rows.length) / 3 ? worth : 2 * worth }));
}

function biasOf(rows: readonly Row[]): Float64Array {
  return Float64Array.from(rows, ({ values, worth }) => (values[0] ?? 0) * worth);
}

/** No column of these has values beyond. */
function highestOf(rows: readonly Row[]): number[] {
  return Array(rows[0]?.values.length ?? 0).fill(128 * Math.max(...rows.map(({ worth }) => worth)));
}

/** One byte a value, 128 for nought. */
function rowsOf([bytes, scales]: Weights['parts'][string]): Row[] {
  const letters = atob(bytes);
  const values = new Int8Array(letters.length);
  for (let index = 0; index < values.length; index++) values[index] = letters.charCodeAt(index) - 128;
  const columns = values.length / scales.length;
  return scales.map((worth, row) => ({ values: values.subarray(row * columns, (row + 1) * columns), worth }));
}
