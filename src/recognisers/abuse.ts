import { ABUSE } from './people/insults';
import { readingOf } from './people/reading';
import { remarksIn } from './people/remarks';
import type { Recogniser } from './recogniser';

/** Insults, threats and ill-wishing aimed at someone; figures of speech have no one they are aimed at. */
export default {
  id: 'abuse',
  find: (text) => remarksIn(readingOf(text), ABUSE),
} satisfies Recogniser;
