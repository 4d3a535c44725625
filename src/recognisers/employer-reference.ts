import type { Token } from './reading/tokens';
import type { Recogniser, Sighting } from './recogniser';

/** Where someone writing for themselves says they work, or speaks for the place. */
export default {
  id: 'employer-reference',
  find: (_, { tokens, marked }) => marked('employer-reference').map((mark) => withWholeName(tokens, mark)),
} satisfies Recogniser;

/** From the first word of a name in capitals, unless that word begins the sentence and may be no part of it. */
function withWholeName(tokens: readonly Token[], mark: Sighting): Sighting {
  let first = tokens.findIndex(({ end }) => end > mark.start);
  while (
    first > 1 &&
    tokens[first]?.shape === 'capital' &&
    tokens[first]?.joined === true &&
    tokens[first - 1]?.shape === 'capital' &&
    tokens[first - 2]?.shape !== 'stop'
  )
    first--;
  return { ...mark, start: Math.min(mark.start, tokens[first]?.start ?? mark.start) };
}
