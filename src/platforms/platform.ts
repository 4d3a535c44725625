import type { Surface } from '../check/rule';

/** A picture that the page shows from the person's own machine is one that is about to go out. */
export const FROM_THE_MACHINE = 'img[src^="blob:"], video[src^="blob:"]';

/** The keys that send what is written; `Mod` is Cmd on a Mac and Ctrl elsewhere. Where Enter sends, Mod+Enter does too. */
export type SubmitKey = 'Enter' | 'Mod+Enter';

/**
 * Where a page tells whose account acts. What it says is compared with the accounts that the policy names; `loosely` marks
 * what has other words around the name, or may be of another kind than the policy's entries: it can show that the account
 * is the organisation's, and never that it is not.
 */
export type AccountHook =
  | {
      /** The elements that say it: in the composer's scope where `near`, anywhere in the document otherwise. */
      at: string;
      near?: true;
      /** The attribute that says it; without one, the first text in it does. */
      attribute?: string;
      /** What stands before the account there. */
      after?: string;
      loosely?: true;
    }
  /** The page's address, in which `*` stands for the account: '/company/*'. */
  | { path: string }
  /** A cookie with the account's number. Where `switchedBy` names another, the person acts unless that one differs. */
  | { cookie: string; switchedBy?: string };

/** What a person does on a platform besides writing, and the controls that do it. */
export type ActHooks = { befriend?: string; delete?: string };

/** What sends. */
export type Controls = {
  submit: string;
  /** Which of several matches sends; without it, any does. */
  submitAt?: 'first' | 'last';
};

/**
 * A place on a platform where one writes. All selectors are matched inside one document or shadow root. A box that fits
 * several composers is of the one whose scope is nearest to it, and of the first where two are as near.
 */
export type Composer = Partial<Controls> & {
  /** Unique within the platform. */
  id: string;
  surface: Surface;
  /** The element typed in. */
  box: string;
  /** Matches the ancestor that holds both the box and `submit`, the control that sends; the nearest that does is taken. */
  scope: string;
  /** Where `submit` only leads on: what sends at the last step, in an element that no longer has the box in it. */
  last?: Controls & { scope: string };
  submitKey?: SubmitKey;
  /** Takes boxes whose composer is not known yet: if it still does when something is written, the control was not found. */
  isGuess?: true;
  /** What in the scope shows a photo or video that goes with the text; `true` where one always does. */
  media?: string | true;
  /** Where the page tells whose account acts, in place of the platform's own hooks. */
  account?: readonly AccountHook[];
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
  /** Where a page tells whose account acts. */
  account: readonly AccountHook[];
  /** Only by what no translation changes: an act that no such hook shows is left out. */
  acts: ActHooks;
};
