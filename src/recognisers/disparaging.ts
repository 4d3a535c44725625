import { codedOf } from './people/coded';
import { isSaid, remarksIn } from './people/remarks';
import { DISPARAGING } from './people/shapes';
import { besides } from './reading/besides';
import type { Recogniser } from './recogniser';

/** The least probability at which the network's word is taken. */
const LEAST = 0.5;

/** Running down the organisation or people at work: who is spoken of, what is said of them, and not denied or reported. */
export default {
  id: 'disparaging',
  find(text, { marked, mayHold }) {
    if (!mayHold('disparaging')) return [];
    const coded = codedOf(text);
    const marks = marked('disparaging', LEAST).filter((mark) => isSaid(coded, mark));
    return besides(remarksIn(coded, DISPARAGING), marks);
  },
} satisfies Recogniser;
