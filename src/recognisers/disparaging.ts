import { readingOf } from './people/reading';
import { remarksIn } from './people/remarks';
import { DISPARAGING } from './people/shapes';
import type { Recogniser } from './recogniser';

/** Running down the organisation or people at work: who is spoken of, what is said of them, and not denied or reported. */
export default {
  id: 'disparaging',
  find: (text) => remarksIn(readingOf(text), DISPARAGING),
} satisfies Recogniser;
