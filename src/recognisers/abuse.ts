import { codedOf } from './people/coded';
import { ABUSE } from './people/insults';
import { isSaid, remarksIn, wordsOf } from './people/remarks';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';
import { sift } from './words/sieve';

const shapesIn = sift(ABUSE, wordsOf);

/** Insults, threats and ill-wishing aimed at someone; figures of speech have no one they are aimed at. */
export default {
  id: 'abuse',
  find(text, { marked, mayHold }) {
    if (!mayHold('abuse')) return [];
    const coded = codedOf(text);
    const marks = marked('abuse').filter((mark) => isSaid(coded, mark));
    return besides(remarksIn(coded, shapesIn(text)), marks);
  },
} satisfies Recogniser;
