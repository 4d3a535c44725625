import type { Reading, Sighting } from '../recogniser.ts';
import { inputsOf } from './inputs.ts';
import { LABELS, type Label, LEAST } from './labels.ts';
import { namesAmong } from './name-parts.ts';
import { HARDLY, isLearnt, nameSteps, type Scores, scoresOf } from './network.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch goes on while its probability stays over this, one weak token allowed. */
const LOW = 0.3;

/** Reads `text` on the first question, and once. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  let scores: Scores | undefined;
  let isEnglish: boolean | undefined;
  const read = () => {
    scores ??= scoresOf(inputsOf(tokens));
    return scores;
  };
  const marked = (label: Label, least: number) => {
    const found = stretches(tokens, probabilities(read(), label), least);
    if (found.length === 0) return found;
    isEnglish ??= mayBeEnglish(tokens);
    return isEnglish ? found : [];
  };
  return {
    tokens,
    names: () => (tokens.length === 0 ? [] : namesAmong(read().names, nameSteps())),
    marked: (label, least = LEAST[label]) =>
      // one word, or the first letters of one, says nothing of what is meant
      tokens.filter(isWord).length < 2 ? [] : marked(label, least),
    mayHold: (label) => tokens.length > 0 && probabilities(read(), label).some((share) => share >= HARDLY),
  };
}

/** Whether the networks know at least half of the words, names and numbers aside; of other languages they have learnt nothing. */
function mayBeEnglish(tokens: readonly Token[]): boolean {
  const inputs = inputsOf(tokens).filter((_, index) => tokens[index]?.shape === 'lower');
  return inputs.length < 3 || 2 * inputs.filter(isLearnt).length >= inputs.length;
}

function probabilities({ marks }: Scores, label: Label): Float64Array {
  const share = new Float64Array(marks.length / LABELS.length);
  for (let token = 0, place = LABELS.indexOf(label); token < share.length; token++, place += LABELS.length)
    share[token] = marks[place] as number;
  return share;
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
