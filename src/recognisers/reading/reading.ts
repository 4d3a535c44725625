import type { Reading, Sighting } from '../recogniser.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { LABELS, LEAST } from './labels.ts';
import { namesAmong } from './name-parts.ts';
import { HARDLY, isLearnt, nameSteps, type Scores, scoresOf } from './network.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch goes on while its probability stays over this, one weak token allowed. */
const LOW = 0.3;

/** Reads `text` on the first question, and once. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  // one word, or the first letters of one, says nothing of what is meant
  const isMeant = tokens.filter(isWord).length > 1;
  let known: Known | undefined;
  const read = () => {
    known ??= readWhole(tokens);
    return known;
  };
  return {
    tokens,
    names: () => (tokens.length === 0 ? [] : namesAmong(read().names, nameSteps())),
    marked(label, least = LEAST[label]) {
      if (!isMeant) return [];
      const { highest, marks, isEnglish } = read();
      const place = LABELS.indexOf(label);
      if ((highest[place] as number) < Math.max(LOW, least) || !isEnglish()) return [];
      return stretches(tokens, sharesOf(marks, place), least);
    },
    mayHold: (label) => tokens.length > 0 && (read().highest[LABELS.indexOf(label)] as number) >= HARDLY,
  };
}

type Known = Scores & {
  /** The highest probability of each label in the line. */
  highest: Float64Array;
  /** Whether the networks know at least two words in three, names and numbers aside; of other languages they have learnt nothing. */
  isEnglish: () => boolean;
};

function readWhole(tokens: readonly Token[]): Known {
  const inputs = inputsOf(tokens);
  const scores = scoresOf(inputs);
  const highest = new Float64Array(LABELS.length);
  for (let index = 0; index < scores.marks.length; index++) {
    const label = index % LABELS.length;
    highest[label] = Math.max(highest[label] as number, scores.marks[index] as number);
  }
  let isEnglish: boolean | undefined;
  return {
    ...scores,
    highest,
    isEnglish() {
      isEnglish ??= mayBeEnglish(inputs.filter((_, index) => tokens[index]?.shape === 'lower'));
      return isEnglish;
    },
  };
}

function mayBeEnglish(words: readonly Inputs[]): boolean {
  return words.length < 3 || 3 * words.filter(isLearnt).length >= 2 * words.length;
}

function sharesOf(marks: Float64Array, place: number): Float64Array {
  return marks.filter((_, index) => index % LABELS.length === place);
}

/** The stretches of tokens that stay probable and reach `least` somewhere, without the marks at their ends. */
function stretches(tokens: readonly Token[], share: Float64Array, least: number): Sighting[] {
  const found: Sighting[] = [];
  for (let from = 0; from < share.length; from++) {
    if ((share[from] as number) < LOW) continue;
    let to = from + 1;
    while ((share[to] ?? 0) >= LOW || (share[to + 1] ?? 0) >= LOW) to++;
    const confidence = Math.max(...share.subarray(from, to));
    if (confidence >= least) found.push(...trimmed(tokens.slice(from, to), confidence));
    from = to;
  }
  return found;
}

function isWord({ shape }: Token): boolean {
  return shape !== 'mark' && shape !== 'stop';
}

function trimmed(tokens: readonly Token[], confidence: number): Sighting[] {
  const [first, last] = [tokens.find(isWord), tokens.findLast(isWord)];
  // letters by themselves are too little to go by
  return first === undefined || last === undefined || !tokens.some((token) => isWord(token) && token.text.length > 1)
    ? []
    : [{ start: first.start, end: last.end, confidence }];
}
