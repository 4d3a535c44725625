import { codedOf } from './people/coded';
import { isSaid, remarksIn } from './people/remarks';
import { DISPARAGING } from './people/shapes';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';

/** Running down the organisation or people at work: who is spoken of, what is said of them, and not denied or reported. */
export default {
  id: 'disparaging',
  find(text, { marked, mayHold }) {
    if (!mayHold('disparaging')) return [];
    const coded = codedOf(text);
    const marks = marked('disparaging').filter((mark) => isSaid(coded, mark));
    return besides(remarksIn(coded, DISPARAGING), marks);
  },
} satisfies Recogniser;
