import { neededBy } from './needed.ts';

/** The patterns of one list: which of them the text at hand holds a literal of. */
type Sifted = { turn: number; hits: number[]; seen: Uint32Array };
type Sown = { literal: string; sifted: Sifted; place: number };

/** Literals by their first letters, as many as four; an array's place stands in the table at the hash of the letters. */
const WIDTHS = [4, 3, 2] as const;
const TABLE = 1 << 14;
const tables = WIDTHS.map(() => new Uint16Array(TABLE));
const sown: Sown[][] = [[]];

/** One look at a text serves all lists that are asked about it in a row. */
let last: string | undefined;
let turn = 0;

/**
 * Makes a function that gives those of `items` whose pattern may be met in a text, in their order: the text holds one of the
 * literals the pattern needs, or the pattern needs none. The others need not be searched for, nor ever be compiled.
 */
export function sift<Item>(
  items: readonly Item[],
  patternOf: (item: Item) => RegExp | undefined,
): (text: string) => readonly Item[] {
  const sifted: Sifted = { turn: 0, hits: [], seen: new Uint32Array(items.length) };
  let always: number[] | undefined;
  return (text) => {
    if (always === undefined) {
      always = [];
      for (const [place, item] of items.entries()) {
        const literals = neededBy(patternOf(item)?.source ?? '');
        if (literals === undefined) always.push(place);
        else for (const literal of literals) sow({ literal, sifted, place });
      }
      last = undefined;
    }
    if (text !== last) scan(text);
    const places = sifted.turn === turn ? [...always, ...sifted.hits].sort((a, b) => a - b) : always;
    return places.flatMap((place) => items[place] ?? []);
  };
}

/** Makes a function that gives every match of a pattern, searching only texts that hold a literal it needs. */
export function matching(pattern: RegExp): (text: string) => readonly RegExpExecArray[] {
  const among = sift([pattern], (one) => one);
  return (text) => among(text).flatMap((one) => [...text.matchAll(one)]);
}

function sow(entry: Sown): void {
  const width = WIDTHS.findIndex((letters) => letters <= entry.literal.length);
  const hash = hashOf(entry.literal, 0, WIDTHS[width] ?? 2);
  const table = tables[width];
  if (table === undefined) return;
  const place = table[hash] || sown.push([]) - 1;
  table[hash] = place;
  sown[place]?.push(entry);
}

function scan(text: string): void {
  // the long s is one by its folding, and not by its lower case
  const folded = text.toLowerCase().replaceAll('ſ', 's');
  last = text;
  turn++;
  for (const [index, width] of WIDTHS.entries()) {
    const table = tables[index] as Uint16Array;
    for (let start = 0; start + width <= folded.length; start++) {
      const place = table[hashOf(folded, start, width)] as number;
      if (place !== 0) note(folded, start, sown[place] as Sown[]);
    }
  }
}

function note(folded: string, start: number, entries: readonly Sown[]): void {
  for (const { literal, sifted, place } of entries) {
    if (sifted.seen[place] === turn || !folded.startsWith(literal, start)) continue;
    if (sifted.turn !== turn) {
      sifted.turn = turn;
      sifted.hits.length = 0;
    }
    sifted.seen[place] = turn;
    sifted.hits.push(place);
  }
}

function hashOf(text: string, start: number, width: number): number {
  let hash = 0;
  for (let index = start; index < start + width; index++) hash = Math.imul(hash, 37) + text.charCodeAt(index);
  return (hash ^ (hash >>> 14)) & (TABLE - 1);
}
