import { BEGIN, BIAS, INSIDE, SCALE, STEPS } from './weights-data.ts';

/** What the name model learnt: a score a feature for beginning a name and for going on with one. */
export type Weights = {
  begin: ArrayLike<number>;
  inside: ArrayLike<number>;
  /** From label to label. */
  steps: readonly (readonly number[])[];
  /** The score of being outside of a name: the higher, the fewer names. */
  bias: number;
};

/** What a letter stands for is its place here. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decoded on first use. */
let learnt: Weights | undefined;

export function weights(): Weights {
  learnt ??= { begin: decode(BEGIN), inside: decode(INSIDE), steps: STEPS, bias: BIAS };
  return learnt;
}

/** One letter of base 64 a weight, 31 for nought. */
function decode(code: string): Float32Array {
  const values = new Float32Array(128);
  [...LETTERS].forEach((letter, place) => {
    values[letter.charCodeAt(0)] = (place - 31) / SCALE;
  });
  const learntWeights = new Float32Array(code.length);
  for (let index = 0; index < code.length; index++) learntWeights[index] = values[code.charCodeAt(index)] ?? 0;
  return learntWeights;
}
