import type { BrowserName } from '../../scripts/browsers.ts';

/** The element that the extension's own closed shadow root is in. */
export const OURS = 'second-look';

/** A node of the extension's own closed shadow root, as DevTools sees it. */
export type OurNode = {
  tag: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly OurNode[];
  /** Where it is on screen, in CSS pixels; asked when needed. */
  rect: () => Promise<{ x: number; y: number; width: number; height: number }>;
};

/** A tab with a page in it, driven by real keys and a real pointer. */
export type Tab = {
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page's own world. */
  evaluate: <T, A = undefined>(script: (argument: A) => T | Promise<T>, argument?: A) => Promise<T>;
  /** Types as a person does, key by key. */
  type: (text: string) => Promise<void>;
  /** Presses a key or a chord: 'Enter', 'Control+Enter'. */
  press: (chord: string) => Promise<void>;
  click: (point: { x: number; y: number }) => Promise<void>;
  /** Touches, as with a finger. */
  tap: (point: { x: number; y: number }) => Promise<void>;
  /** Presses with a pen. */
  pen: (point: { x: number; y: number }) => Promise<void>;
  hover: (point: { x: number; y: number }) => Promise<void>;
  toFront: () => Promise<void>;
  reload: () => Promise<void>;
  screenshot: (path: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** The children of the extension's closed shadow root; empty while there is none. */
  ours: () => Promise<readonly OurNode[]>;
  /** Addresses that were asked for and that no page of the tests serves. */
  strayRequests: readonly string[];
  close: () => Promise<void>;
};

/** A browser with the built extension in it, on a profile that is thrown away. */
export type Session = {
  browser: BrowserName;
  newTab: () => Promise<Tab>;
  /** One of the extension's own pages, opened when first asked for, to look into its stores from. */
  inside: () => Promise<Tab>;
  /** The address of one of the extension's own pages. */
  extensionUrl: (path: string) => string;
  /** Stops the extension's background, as the browser does when it has been idle; absent where a test cannot. */
  stopBackground?: () => Promise<void>;
  /** Ends the browser at once, as a power cut would, and leaves the profile; absent where a test cannot. */
  kill?: () => Promise<void>;
  /** Resolves when a person has closed the browser. */
  closed: Promise<void>;
  close: () => Promise<void>;
};

/** What a session serves at the sites' true addresses. */
export type Served = ReadonlyMap<string, { contentType: string; headers: Record<string, string>; body: string }>;

/** Opens the extension's popup page as a tab when it is first asked for, and keeps it. */
export function insideOf({ newTab, extensionUrl }: Pick<Session, 'newTab' | 'extensionUrl'>): Session['inside'] {
  let opening: Promise<Tab> | undefined;
  const open = async () => {
    const tab = await newTab();
    await tab.goto(extensionUrl('popup.html'));
    return tab;
  };
  return () => {
    opening ??= open();
    return opening;
  };
}
