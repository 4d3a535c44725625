import type { Term } from '../recogniser.ts';
import { fold, hash } from './fold.ts';
import { wordClass } from './lexicon.ts';
import type { Shape, Token } from './tokens.ts';

/** Features are numbers below this; two may share one, which costs little. A power of two. */
export const FEATURE_SPACE = 1 << 15;

/** The language model's kinds of word that tell most, the most telling first. */
const KINDS =
  'FirstName LastName Person Place Organization Honorific Pronoun Possessive Determiner Preposition Conjunction Verb Adjective Adverb Value Date ProperNoun Plural Noun'.split(
    ' ',
  );

const SHAPES: readonly Shape[] = ['lower', 'capital', 'upper', 'mixed', 'initial', 'number', 'mark', 'tag', 'stop'];

/** What is asked of a token, its neighbours included, in small numbers. */
type Look = {
  shape: number;
  coarse: number;
  names: number;
  kind: number;
  word: number;
  ending: number;
  beginning: number;
};

const OUTSIDE: Look = { shape: 15, coarse: 0, names: 0, kind: 0, word: 1, ending: 0, beginning: 0 };

/**
 * The features of every token: its own and its neighbours' lists, shapes, words and kinds in the language model's view,
 * alone and together. What `forget` names is seen as if no list had it.
 */
export function featuresOf(
  terms: readonly Term[],
  tokens: readonly Token[],
  forget: (index: number) => boolean = () => false,
): Uint16Array[] {
  const looks = tokens.map((token, index) => lookOf(token, forget(index)));
  const style = styleOf(tokens);
  const byStart = new Map(terms.map((term) => [term.start, term]));
  const kinds = tokens.map(({ start }) => kindOf(byStart.get(start)));
  return tokens.map((token, index) => {
    const kindAt = (offset: number) => kinds[index + offset] ?? KINDS.length + 1;
    const at = (offset: number) => looks[index + offset] ?? OUTSIDE;
    const [before2, before, here, after, after2] = [at(-2), at(-1), at(0), at(1), at(2)];
    const joinedAfter = Number(tokens[index + 1]?.joined ?? false);
    const joined = Number(token.joined);
    const inner = innerOf(token.text);
    let template = 0;
    const feature = (...values: readonly number[]) => {
      let mixed = ++template;
      for (const value of values) mixed = Math.imul(mixed ^ (value + 0x9e37), 0x5bd1e995) ^ (mixed >>> 13);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      return (mixed ^ (mixed >>> 12)) & (FEATURE_SPACE - 1);
    };
    return Uint16Array.of(
      feature(0),
      feature(here.shape, style),
      feature(here.names, here.shape),
      feature(here.names, here.kind),
      feature(here.names, here.kind, here.shape, style),
      feature(here.word),
      feature(here.word, here.shape),
      feature(here.ending, here.shape),
      feature(here.beginning, here.shape),
      feature(inner, here.shape),
      feature(before.word),
      feature(before.word, here.shape),
      feature(after.word),
      feature(after.word, here.shape),
      feature(before2.word, before.word === 0 ? 0 : 1),
      feature(after2.word),
      feature(before.shape, here.shape, joined),
      feature(here.shape, after.shape, joinedAfter),
      feature(before.shape, here.shape, after.shape),
      feature(here.shape, after.shape, after2.shape, joinedAfter),
      feature(before2.shape, before.shape, here.shape, joined),
      feature(before.names, before.kind, before.shape),
      feature(after.names, after.kind, after.shape),
      feature(before2.names, before2.shape),
      feature(after2.names, after2.shape),
      feature(here.names, after.names, joinedAfter),
      feature(before.names, here.names, joined),
      feature(here.names, after.names, here.kind, after.kind, style),
      feature(before.names, here.names, before.kind, here.kind, style),
      feature(here.names, here.shape, after.names, after.shape, joinedAfter),
      feature(before.names, before.shape, here.names, here.shape, joined),
      feature(here.names, after.names, after2.names, after2.shape),
      feature(before2.names, before.names, here.names, before2.shape),
      feature(before.names, here.names, after.names, style),
      feature(before.word, here.names, here.kind),
      feature(after.word, here.names, here.kind),
      feature(before.word, after.word),
      feature(here.shape, after.word, joinedAfter, after2.word),
      feature(index === 0 ? 1 : 0, here.shape, here.names),
      feature(before.shape, before.kind, here.kind, after.kind),
      feature(here.word, after.names, after.shape),
      feature(here.word, before.names, before.shape),
      feature(here.ending, here.names, style),
      feature(joined, joinedAfter, here.names, style),
      feature(here.coarse),
      feature(kindAt(0), here.shape),
      feature(kindAt(0), here.coarse),
      feature(kindAt(-1), kindAt(0)),
      feature(kindAt(0), kindAt(1)),
      feature(kindAt(-1), kindAt(0), kindAt(1)),
      feature(kindAt(-1), here.coarse),
      feature(kindAt(1), here.coarse),
      feature(kindAt(1), here.coarse, after.coarse),
      feature(kindAt(-1), here.coarse, before.coarse),
      feature(kindAt(2), here.coarse, after.coarse),
      feature(kindAt(-2), here.coarse, before.coarse),
      feature(here.coarse, after.coarse, joinedAfter),
      feature(before.coarse, here.coarse, joined),
      feature(before.coarse, here.coarse, after.coarse, joined * 2 + joinedAfter),
      feature(here.coarse, after.coarse, after2.coarse, joinedAfter),
      feature(before2.coarse, before.coarse, here.coarse, joined),
      feature(here.coarse, after.coarse, style),
      feature(before.coarse, here.coarse, style),
      feature(before.word, here.coarse, after.coarse),
      feature(here.coarse, after.coarse, after2.word),
      feature(before2.word, before.coarse, here.coarse),
      feature(before.coarse, here.coarse, after.word),
    );
  });
}

const kindOf = (term: Term | undefined) =>
  term === undefined ? 0 : 1 + KINDS.findIndex((kind) => term.tags.has(kind));

function lookOf(token: Token, forget: boolean): Look {
  const folded = fold(token.text);
  const known = wordClass(token.text);
  const { first, last, frequency, capital, place } = forget ? { ...known, first: 0, last: 0 } : known;
  const isWord = /^\p{L}/u.test(token.text);
  return {
    shape: SHAPES.indexOf(token.shape),
    coarse: coarseOf(token.shape, first, last, frequency, capital, place),
    names: first * 3 + last,
    kind: frequency * 4 + Number(capital) * 2 + Number(place),
    // a name is not remembered by its letters, only common words and marks are
    word:
      !isWord || (frequency >= 2 && first + last < 2) || frequency >= 4 || TELLING.has(folded)
        ? 2 + (token.shape === 'tag' ? folded.charCodeAt(0) : token.shape === 'number' ? folded.length : hash(folded))
        : 0,
    ending: isWord && !forget ? 2 + hash(folded.slice(-3)) : 0,
    beginning: isWord && !forget ? 2 + hash(folded.slice(0, 2)) : 0,
  };
}

/** In one small number: could this be a first name, a surname, and is it written like one. */
function coarseOf(
  shape: Shape,
  first: number,
  last: number,
  frequency: number,
  capital: boolean,
  place: boolean,
): number {
  if (shape === 'mark' || shape === 'tag' || shape === 'stop' || shape === 'number') return 1;
  const role = first > last ? 1 : last > first ? 2 : first > 0 ? 3 : frequency >= 2 && !capital ? 4 : 5;
  const common = frequency >= 4 || (frequency >= 2 && !capital) ? 1 : 0;
  const look = shape === 'lower' ? 0 : shape === 'initial' ? 1 : 2;
  return 2 + role + 6 * common + 12 * look + 36 * Number(place);
}

/** Rare words that say what their neighbour is. */
const TELLING = new Set(
  'mr mrs ms miss dr prof professor sir lord lady dame rev revd councillor cllr captain sergeant coach headteacher founder ceo chair trustee volunteer nan st saint road street avenue lane close court primary academy school nursery infants juniors college high trust foundation award awards cup trophy memorial theatre hospital church park house centre hall library museum stadium arena festival united city rovers town fc novel author film exhibition singer presenter actor mp congrats congratulations thanks thx rip rt via by featuring feat ft aged introducing welcoming von van de la di el al bin ibn ben mac o nic ap ferch junior jr sr duchess duke prince princess king queen president senator'.split(
    ' ',
  ),
);

/** Of the words' letters: 0 mixed case as usual, 1 all lower, 2 nearly all words begin with capitals or are in them. */
function styleOf(tokens: readonly Token[]): number {
  const words = tokens.filter(
    ({ shape }) => shape === 'lower' || shape === 'capital' || shape === 'upper' || shape === 'mixed',
  );
  const lower = words.filter(({ shape }) => shape === 'lower').length;
  if (lower === words.length) return 1;
  const upper = words.filter(({ shape }) => shape === 'upper').length;
  if (upper > words.length * 0.6) return 2;
  return lower < words.length * 0.3 && words.length > 3 ? 3 : 0;
}

/** A hyphen, an apostrophe, an accent or an inner capital inside a word, and how long it is. */
const innerOf = (word: string) =>
  (/-/.test(word) ? 1 : 0) +
  (/['’]/.test(word) ? 2 : 0) +
  (/[^\p{ASCII}]/u.test(word) ? 4 : 0) +
  (/\p{Ll}\p{Lu}/u.test(word) ? 8 : 0) +
  16 * Math.min(word.length, 10);
