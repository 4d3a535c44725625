import { ABOUT_A_GROUP, SLURS, UNNAMED } from './people/prejudice';
import { readingOf } from './people/reading';
import { remarksIn } from './people/remarks';
import type { Recogniser } from './recogniser';

const NAMES_A_GROUP = /G|H[TQ]/;

/** Slurs and demeaning generalisations about a protected group; a group that is only named is left alone. */
export default {
  id: 'discrimination',
  find(text) {
    const reading = readingOf(text);
    const shapes = NAMES_A_GROUP.test(reading.codes) ? [...ABOUT_A_GROUP, ...UNNAMED] : UNNAMED;
    return remarksIn(reading, [...shapes, { words: SLURS, confidence: 0.93, granted: true }]);
  },
} satisfies Recogniser;
