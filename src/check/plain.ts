/** A text as the rules read it, and the way back: `at(i)` is the place in the original of the plain text's unit `i`. */
export type Plain = { text: string; at: (index: number) => number };

const CURLY = /[\u2018\u2019\u02bc]/g;
const ODD_SPACE = /[\u00a0\u2007\u202f]/g;
/** What editors slip in: zero-width space, byte order mark, word joiner, soft hyphen. The joiner of emoji stays. */
const INVISIBLE = /[\u200b\ufeff\u2060\u00ad]/g;
const ANY_INVISIBLE = /[\u200b\ufeff\u2060\u00ad]/;

/** Apostrophes straight, spaces plain, invisible characters gone. */
export function plain(original: string): Plain {
  const text = original.replace(CURLY, "'").replace(ODD_SPACE, ' ');
  return ANY_INVISIBLE.test(text) ? withoutInvisible(text) : { text, at: (index) => index };
}

function withoutInvisible(text: string): Plain {
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) if (!ANY_INVISIBLE.test(text.charAt(index))) places.push(index);
  return { text: text.replace(INVISIBLE, ''), at: (index) => places[index] ?? text.length };
}
