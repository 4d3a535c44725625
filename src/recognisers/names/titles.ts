import { fold } from './fold.ts';

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir lord lady dame rev revd reverend fr father sister brother cllr councillor coach nurse judge captain sergeant auntie aunt uncle nan nana nanny gran granny grandad grandma grandpa baby boy girl godson goddaughter'.split(
    ' ',
  ),
);

/** Whether a word stands before names: "Mrs", "Rev.", "auntie". */
export const isTitle = (word: string) => TITLES.has(fold(word).replace('.', ''));
