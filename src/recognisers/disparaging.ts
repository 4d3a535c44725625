import { codedOf } from './people/coded';
import { isSaid, remarksIn, wordsOf } from './people/remarks';
import { DISPARAGING } from './people/shapes';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { sift } from './words/sieve';

const shapesIn = sift(DISPARAGING, wordsOf);

/** Running down the organisation or people at work: who is spoken of, what is said of them, and not denied or reported. */
export default {
  id: 'disparaging',
  find(text, { marked, mayHold }) {
    if (!mayHold('disparaging')) return [];
    const coded = codedOf(text);
    const marks = marked('disparaging').filter((mark) => isSaid(coded, mark));
    return besides(remarksIn(coded, shapesIn(text)), marks);
  },
} satisfies Recogniser;
