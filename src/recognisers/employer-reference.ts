import type { Recogniser } from './recogniser';

/** The least probability at which the network's word is taken. */
const LEAST = 0.6;

/** Where someone writing for themselves says they work, or speaks for the place. */
export default {
  id: 'employer-reference',
  find: (_, { marked }) => marked('employer-reference', LEAST),
} satisfies Recogniser;
