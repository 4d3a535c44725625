/** What kind of writing a composer takes. */
export type Surface = 'post' | 'comment' | 'message' | 'bio' | 'alt-text';

/** The keys that send what is written; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
export type SubmitKey = 'Enter' | 'Mod+Enter';

/** A place on a platform where one writes. All selectors are matched inside one document or shadow root. */
export type Composer = {
  /** Unique within the platform. */
  id: string;
  surface: Surface;
  /** The element typed in. */
  box: string;
  /** Matches the ancestor that holds both the box and the control that sends; the nearest that does is taken. */
  scope: string;
  /** The control that sends, inside the scope. */
  submit: string;
  /** Which of several matches sends; without it, any does. */
  submitAt?: 'first' | 'last';
  submitKey?: SubmitKey;
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
