import type { Surface } from '../check/rule';

/** The keys that send what is written; `Mod` is Cmd on a Mac and Ctrl elsewhere. Where Enter sends, Mod+Enter does too. */
export type SubmitKey = 'Enter' | 'Mod+Enter';

/**
 * A place on a platform where one writes. All selectors are matched inside one document or shadow root. A box that fits
 * several composers is of the one whose scope is nearest to it, and of the first where two are as near.
 */
export type Composer = {
  /** Unique within the platform. */
  id: string;
  surface: Surface;
  /** The element typed in. */
  box: string;
  /** Matches the ancestor that holds both the box and the control that sends; the nearest that does is taken. */
  scope: string;
  /** The control that sends, inside the scope; without it, only the key does. */
  submit?: string;
  /** Which of several matches sends; without it, any does. */
  submitAt?: 'first' | 'last';
  submitKey?: SubmitKey;
  /** What the page's address has in its path, where nothing in the page tells this composer from another. */
  path?: string;
};

/** One site: where one writes on it and what sends. Literals only; whoever reads it has the behaviour. */
export type Platform = {
  id: string;
  /** As the site calls itself. */
  name: string;
  /** Its hosts, each with all the hosts below it. */
  hosts: readonly string[];
  composers: readonly Composer[];
};
