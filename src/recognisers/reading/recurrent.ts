/**
 * The arithmetic of the reading networks. The pages of the five sites forbid WebAssembly, in Chromium to the scripts of extensions too, so
 * it has to be quick as it stands: weights are whole numbers of a byte, states are rounded to whole numbers, and one
 * multiplication does for two rows, of which one stands in the lower and one in the upper half of a number's 53 bits. The sums are exact.
 */

/** A row of a matrix: its values, and what 1 of them is worth. */
export type Row = { values: Int8Array; worth: number };

/** Where the pairs of rows of a matrix stand, four pairs at a time. */
export type Packed = { from: number; worthsFrom: number; fours: number; columns: number };

/** A gated recurrent unit that reads one way (Cho et al. 2014, in the form of PyTorch's GRU), and what its states say. */
export type Unit = {
  hidden: number;
  /** By which a state, from -1 to 1, is multiplied before it is rounded. */
  fineness: number;
  /** The gates by the state: reset, keep, and twice what is fresh, of which only the last has a bias that is not the input's. */
  state: Packed;
  freshBias: Float64Array;
  /** What a token's state adds to its scores, and what the highest of the line add to all. */
  scores: Packed;
  ofMost: Packed;
};

/** So many columns a matrix may have. */
export const WIDEST = 2 ** 9;
/** The same arrays for all, 2 MB at most: of those Node's compiler knows where they are and where they end, which nearly halves the time. */
const PAIRS = new Float64Array(2 ** 18);
const WORTHS = new Float64Array(2 ** 13);
const BY = new Float64Array(WIDEST);
const SUMS = new Float64Array(2 ** 10);
const STATE = new Float64Array(WIDEST);
const MOST = new Int32Array(WIDEST);
let pairsTaken = 0;
let worthsTaken = 0;

/** What 1 in the upper row is worth, and the bound that keeps the sums of both rows out of each other's bits. */
const UPPER = 2 ** 27;
const BOUND = UPPER / 2;
/** Added and taken away, they leave multiples of `UPPER`, and whole numbers. */
const TO_UPPER = 1.5 * 2 ** 52 * UPPER;
const TO_WHOLE = 1.5 * 2 ** 52;

/** The power of two by which values up to `highest`, column by column, may be multiplied at most so that no sum reaches `BOUND`. */
export function finenessFor(rows: readonly Row[], highest: readonly number[]): number {
  let finest = Number.POSITIVE_INFINITY;
  for (const { values } of rows) {
    let most = 0;
    let rounding = 0;
    for (let column = 0; column < values.length; column++) {
      const size = Math.abs(values[column] as number);
      most += size * (highest[column] as number);
      rounding += size;
    }
    finest = Math.min(finest, (BOUND - rounding) / most);
  }
  return 2 ** Math.floor(Math.log2(finest));
}

/** @throws when there is no room left. */
export function pack(rows: readonly Row[], fineness: number): Packed {
  const columns = rows[0]?.values.length ?? 0;
  const packed = { from: pairsTaken, worthsFrom: worthsTaken, fours: Math.ceil(rows.length / 8), columns };
  const pairs = 4 * packed.fours * columns;
  const worths = 8 * packed.fours;
  if (
    pairsTaken + pairs > PAIRS.length ||
    worthsTaken + worths > WORTHS.length ||
    worths > SUMS.length ||
    columns > WIDEST
  )
    throw new Error('The weights are more than src/recognisers/reading/recurrent.ts has room for.');
  pairsTaken += pairs;
  worthsTaken += worths;
  for (const [row, { values, worth }] of rows.entries()) {
    const part = row % 2 === 0 ? 1 : UPPER;
    WORTHS[packed.worthsFrom + row] = worth / fineness / part;
    let at = packed.from + 4 * columns * Math.floor(row / 8) + (Math.floor(row / 2) % 4);
    for (let column = 0; column < columns; column++) {
      (PAIRS[at] as number) += (values[column] as number) * part;
      at += 4;
    }
  }
  return packed;
}

/** The matrix times `values`, which `fineness` makes whole, and the bias. */
export function product(matrix: Packed, values: Float64Array, fineness: number, bias: Float64Array): Float32Array {
  for (let column = 0; column < matrix.columns; column++) BY[column] = whole((values[column] as number) * fineness);
  multiply(matrix);
  const gates = new Float32Array(bias.length);
  for (let row = 0; row < gates.length; row++) gates[row] = (bias[row] as number) + (SUMS[row] as number);
  return gates;
}

/**
 * Reads the tokens, of which the gates by the input are given, in their order or `backwards`. Adds to the `scores` of each what its
 * state says, and to `ofAll` what the highest values of all states say.
 */
export function read(
  unit: Unit,
  gates: readonly Float32Array[],
  backwards: boolean,
  scores: Float64Array,
  ofAll: Float64Array,
): void {
  const { hidden, state } = unit;
  const width = scores.length / gates.length;
  STATE.fill(0, 0, hidden);
  BY.fill(0, 0, hidden);
  MOST.fill(-BOUND, 0, hidden);
  for (let turn = 0; turn < gates.length; turn++) {
    const token = backwards ? gates.length - 1 - turn : turn;
    multiply(state);
    step(unit, gates[token] as Float32Array);
    multiply(unit.scores);
    for (let row = 0; row < width; row++) (scores[token * width + row] as number) += SUMS[row] as number;
  }
  for (let place = 0; place < hidden; place++) BY[place] = MOST[place] as number;
  multiply(unit.ofMost);
  for (let row = 0; row < ofAll.length; row++) (ofAll[row] as number) += SUMS[row] as number;
}

function step({ hidden, fineness, freshBias }: Unit, gates: Float32Array): void {
  for (let place = 0; place < hidden; place++) {
    const reset = logistic((gates[place] as number) + (SUMS[place] as number));
    const keep = logistic((gates[hidden + place] as number) + (SUMS[hidden + place] as number));
    const own = (SUMS[2 * hidden + place] as number) + (freshBias[place] as number);
    // the hyperbolic tangent
    const fresh = 2 * logistic((gates[2 * hidden + place] as number) + reset * own) - 1;
    const next = fresh + keep * ((STATE[place] as number) - fresh);
    const rounded = whole(next * fineness);
    STATE[place] = next;
    BY[place] = rounded;
    // the higher of the two without a branch: a processor guesses wrong too often which it will be
    const more = rounded - (MOST[place] as number);
    (MOST[place] as number) += more & ~(more >> 31);
  }
}

/** Of a matrix and what is in `BY`, into `SUMS`; four sums at a time, so that one need not wait for another. */
function multiply({ from, worthsFrom, fours, columns }: Packed): void {
  let at = from;
  for (let row = 0; row < 8 * fours; row += 8) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let column = 0; column < columns; column++) {
      const value = BY[column] as number;
      a += (PAIRS[at] as number) * value;
      b += (PAIRS[at + 1] as number) * value;
      c += (PAIRS[at + 2] as number) * value;
      d += (PAIRS[at + 3] as number) * value;
      // said to be of 32 bits, so that Chromium need not make sure of it
      at = (at + 4) | 0;
    }
    part(a, row, worthsFrom);
    part(b, row + 2, worthsFrom);
    part(c, row + 4, worthsFrom);
    part(d, row + 6, worthsFrom);
  }
}

function part(sums: number, row: number, worthsFrom: number): void {
  const upper = sums + TO_UPPER - TO_UPPER;
  SUMS[row] = (sums - upper) * (WORTHS[worthsFrom + row] as number);
  SUMS[row + 1] = upper * (WORTHS[worthsFrom + row + 1] as number);
}

function whole(value: number): number {
  return value + TO_WHOLE - TO_WHOLE;
}

/** The logistic function from -12 to 12 in steps of 1/32; the line between two is at most 1.2e-5 away from it, and so are its ends. */
const LOGISTIC = Float64Array.from({ length: 769 }, (_, place) => 1 / (1 + Math.exp(12 - place / 32)));
/** By so much it rises to the next; to subtract each time takes Firefox twice as long. */
const RISES = LOGISTIC.map((value, place) => (LOGISTIC[place + 1] ?? value) - value);

export function logistic(value: number): number {
  const place = value * 32 + 384;
  if (place < 0) return 0;
  if (place >= 768) return 1;
  const left = place | 0;
  return (LOGISTIC[left] as number) + (place - left) * (RISES[left] as number);
}
