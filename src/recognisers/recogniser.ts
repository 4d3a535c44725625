import type { Label } from './reading/labels.ts';
import type { Token } from './reading/tokens.ts';

/** A stretch of text in UTF-16 units, half-open. */
export type Span = { start: number; end: number };

/** The tokens of a name, `to` not included, and how probable it is. */
export type NameTokens = { from: number; to: number; confidence: number };

/** What the network says of a text, worked out on first use because it is dear. */
export type Reading = {
  tokens: readonly Token[];
  /** What may be the name of a person. */
  names: () => readonly NameTokens[];
  /** The stretches that are of a kind, with at least this probability (0 to 1) or the kind's own. */
  marked: (label: Label, least?: number) => Sighting[];
  /** Whether anything in it may be of a kind at all, to spare the dearer look. */
  mayHold: (label: Label) => boolean;
};

/**
 * A place a recogniser points at. `confidence` runs from 0 to 1. `parts` are the pieces that a rule may put into the
 * words it offers: `{ first: 'Amy', initial: 'S' }` for the suggestion "{first} {initial}."
 */
export type Sighting = Span & { confidence: number; parts?: Readonly<Record<string, string>> };

/** Finds every span of one entity type. Pure and linear: no DOM, no clock, no pattern that can backtrack far. */
export type Recogniser = {
  id: string;
  find: (text: string, reading: Reading) => Sighting[];
};
