import { fold, hash } from './fold.ts';
import { CLASSES, LISTS } from './lexicon-data.ts';

/** What is known of a word: how usual it is as a first name and as a surname, and as a word of its own. */
export type WordClass = {
  /** 0 not known, 1 known, 2 common. */
  first: number;
  last: number;
  /** 0 rare to 4 very common. */
  frequency: number;
  /** Mostly written with a capital. */
  capital: boolean;
  /** Part of the name of a place, a people, a firm. */
  place: boolean;
};

const UNKNOWN: WordClass = { first: 0, last: 0, frequency: 0, capital: false, place: false };
const SLOTS = 1 << 18;

/**
 * The class of a word, of "Carter-Boyd" that of its first half that is known, of "O'Neill" that of its letters; about one
 * unknown word in a thousand gets that of another, the price of a small table.
 */
export function wordClass(word: string): WordClass {
  const own = lookUp(fold(word));
  if (own !== UNKNOWN || !/['’-]/.test(word)) return own;
  const letters = lookUp(fold(word).replaceAll("'", ''));
  if (letters !== UNKNOWN) return letters;
  return (
    word
      .split('-')
      .map((half) => lookUp(fold(half)))
      .find((half) => half !== UNKNOWN) ?? UNKNOWN
  );
}

function lookUp(word: string): WordClass {
  tables ??= decode();
  const wanted = hash(word) + 1;
  for (let slot = wanted % SLOTS; ; slot = (slot + 1) % SLOTS) {
    const found = tables.hashes[slot];
    if (found === wanted) return tables.classes[tables.classAt[slot] ?? 0] ?? UNKNOWN;
    if (found === 0 || found === undefined) return UNKNOWN;
  }
}

/** Decoded on first use (some milliseconds), since most pages never need it. */
let tables: { hashes: Uint32Array; classAt: Uint8Array; classes: WordClass[] } | undefined;

function decode() {
  const hashes = new Uint32Array(SLOTS);
  const classAt = new Uint8Array(SLOTS);
  const classes = CLASSES.map(unpack);
  LISTS.forEach(([shift, count, text], list) => {
    const bits = bitReader(text);
    let value = 0;
    for (let read = 0; read < count; read++) {
      value += bits.rice(shift);
      let slot = (value + 1) % SLOTS;
      while (hashes[slot] !== 0) slot = (slot + 1) % SLOTS;
      hashes[slot] = value + 1;
      classAt[slot] = list;
    }
  });
  return { hashes, classAt, classes };
}

const unpack = (packed: number): WordClass => ({
  first: packed % 3,
  last: Math.floor(packed / 3) % 3,
  frequency: Math.floor(packed / 9) % 5,
  capital: Math.floor(packed / 45) % 2 === 1,
  place: packed >= 90,
});

/** Reads Rice codes: a run of ones for the high part, a zero, then `shift` low bits. */
function bitReader(base64: string) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length + 4);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  let position = 0;
  return {
    rice(shift: number): number {
      let value = 0;
      while ((((bytes[position >> 3] ?? 0) >> (7 - (position & 7))) & 1) === 1) {
        value++;
        position++;
      }
      position++;
      for (let left = shift; left > 0; ) {
        const open = 8 - (position & 7);
        const taken = Math.min(open, left);
        const bits = ((bytes[position >> 3] ?? 0) >> (open - taken)) & ((1 << taken) - 1);
        value = (value << taken) | bits;
        position += taken;
        left -= taken;
      }
      return value;
    },
  };
}
