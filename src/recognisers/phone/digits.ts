import type { Span } from '../recogniser.ts';

/** A run of digits without a gap; `digits` has letters written for digits set right, and a leading `+` kept. */
export type DigitGroup = Span & { digits: string };

/** Digits, with "o" and "O" for nought where digits are their neighbours, and keycap emoji. */
const GROUP = /(?<![\p{L}\p{N}]|(?<!\d)_)\+?(?:[oO](?=\d|[oO]\d))*\d(?:[\doO]|\uFE0F?\u20E3(?=\d))*/gu;

/** What may stand between the groups of one number: spaces, dots, dashes, stars, brackets, never a line's end. */
const GAP = /^[\p{Zs}.()*_\u2010-\u2015-]{1,3}$|^\/$|^\uFE0F?\u20E3\p{Zs}?$/u;
const BRACKET_BEFORE = /\(\+?$/;

/** The groups of digits in a text, those that could belong to one number together. Gives runs of at most 24 groups. */
export function digitGroups(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let end = -1;
  for (const { 0: match, index } of text.matchAll(GROUP)) {
    const group = {
      start: startOf(text, index),
      end: index + match.length,
      digits: match.replace(/[oO]/g, '0').replace(/[^\d+]/g, ''),
    };
    const run = runs.at(-1);
    if (run !== undefined && run.length < 24 && GAP.test(text.slice(end, index)) && !match.startsWith('+'))
      run.push(group);
    else runs.push([group]);
    end = group.end;
  }
  return runs;
}

/** "(01632) 960155" begins at its bracket. */
const startOf = (text: string, index: number) =>
  BRACKET_BEFORE.test(text.slice(Math.max(0, index - 2), index)) ? index - 1 : index;
