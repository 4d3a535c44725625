import type { Recogniser } from './recogniser';

/** Where someone writing for themselves says they work, or speaks for the place. */
export default {
  id: 'employer-reference',
  find: (_, { marked }) => marked('employer-reference'),
} satisfies Recogniser;
