import { codedOf } from './people/coded';
import { ABOUT_A_GROUP, SLURS, UNNAMED } from './people/prejudice';
import { isSaid, remarksIn, wordsOf } from './people/remarks';
import { isRespectful } from './people/respect';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { sift } from './words/sieve';

const slursIn = sift([{ words: SLURS, confidence: 0.93, granted: true }], wordsOf);
const aboutAGroup = sift(ABOUT_A_GROUP, wordsOf);
const unnamed = sift(UNNAMED, wordsOf);

const NAMES_A_GROUP = /G|H[TQ]/;

/** Slurs and demeaning generalisations about a protected group; a group that is only named is left alone. */
export default {
  id: 'discrimination',
  find(text, { marked, mayHold }) {
    const coded = codedOf(text);
    const slurs = remarksIn(coded, slursIn(text));
    if (!mayHold('discrimination')) return slurs;
    const shapes = [...(NAMES_A_GROUP.test(coded.codes) ? aboutAGroup(text) : []), ...unnamed(text)];
    const marks = marked('discrimination').filter((mark) => isSaid(coded, mark));
    return besides(
      [...remarksIn(coded, shapes).filter((remark) => !isRespectful(text, remark)), ...slurs],
      marks.filter((mark) => !isRespectful(text, mark)),
    );
  },
} satisfies Recogniser;
