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

/** Decoded on first use. */
let learnt: Weights | undefined;

export function weights(): Weights {
  learnt ??= { begin: decode(BEGIN), inside: decode(INSIDE), steps: STEPS, bias: BIAS };
  return learnt;
}

const decode = (base64: string) =>
  Float32Array.from(atob(base64), (byte) => ((byte.charCodeAt(0) << 24) >> 24) / SCALE);
