/** A stretch of text in UTF-16 units, half-open. */
export type Span = { start: number; end: number };

/** One word as the language model sees it; `tags` are compromise's ('Noun', 'FirstName', 'Adjective', …). */
export type Term = Span & { text: string; tags: ReadonlySet<string> };

/** The language model's view of the text, worked out on first use because it is dear (about 1 ms a post). */
export type Language = { terms: () => readonly Term[] };

/**
 * A place a recogniser points at. `confidence` runs from 0 to 1. `parts` are the pieces that a rule may put into the
 * words it offers: `{ first: 'Amy', initial: 'S' }` for the suggestion "{first} {initial}."
 */
export type Sighting = Span & { confidence: number; parts?: Readonly<Record<string, string>> };

/** Finds every span of one entity type. Pure and linear: no DOM, no clock, no pattern that can backtrack far. */
export type Recogniser = {
  id: string;
  find: (text: string, language: Language) => Sighting[];
};
