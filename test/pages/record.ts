import { reach } from './reach';
import { type State, stateOf, watchUnderlines } from './state';

/** What was really posted, from the editor's own model: what the tests compare with what was typed. */
type Posted = { text: string; trusted: boolean; by: 'click' | 'key' };

/** A page's editor, whichever it is. */
export type Editor = {
  /** What is written, as its model has it. */
  read: () => string;
  /** The element typed in. */
  box: () => HTMLElement;
  focus: () => void;
  clear: () => void;
  /** The whole model, in words that can be compared; without it, the box is all there is. */
  model?: () => string;
  /** How many steps can be undone and done again, where the editor keeps a history of its own. */
  steps?: () => { undo: number; redo: number };
  /**
   * Puts in at the caret, the way the site would, what is more than plain letters: a mention, a link, a picture of an
   * emoji.
   */
  enrich?: () => void;
};

declare global {
  interface Window {
    posted: Posted[];
    editor: Editor;
    /** What a person and the site would both call the state of the box. */
    boxState: () => State;
    /** Every string that was underlined for the length of a frame or more. */
    seenUnderlined: Set<string>;
    /** Whether the page takes no press that a script made. */
    refusesUntrusted: boolean;
    /** Whether the editor takes no change at all. */
    refusesEdits: boolean;
    /** The state when the key came up that a test was waiting for. */
    stateAfterKey: State | undefined;
    /** Any element of the page, in frames and shadow roots too. */
    reach: typeof reach;
    /** A closed shadow root, for the tests to look into. */
    closedRoot?: ShadowRoot;
  }
}

/** What a test asks of a page by its names on `window`; a frame hands them out. */
export const HANDED_OUT = [
  'posted',
  'editor',
  'boxState',
  'seenUnderlined',
  'refusesUntrusted',
  'refusesEdits',
] as const;

/**
 * Wires a page's editor to its record. What it gives posts what is written, shows it in the feed, and then calls
 * `sent`; it answers true when something went out.
 */
export function record(editor: Editor, sent: () => void) {
  window.posted = [];
  window.editor = editor;
  window.reach = reach;
  window.boxState = () => stateOf(editor);
  window.refusesUntrusted = new URLSearchParams(location.search).has('refuse-untrusted');
  window.refusesEdits = false;
  for (const type of PRESS) window.addEventListener(type, refuseUntrusted, { capture: true });
  for (const type of ['beforeinput', 'input']) window.addEventListener(type, refuseEdit, { capture: true });
  window.seenUnderlined = watchUnderlines();
  return (event: Event): boolean => {
    const text = editor.read();
    if (text.trim() === '') return false;
    window.posted.push({ text, trusted: event.isTrusted, by: event instanceof KeyboardEvent ? 'key' : 'click' });
    showInFeed(text);
    sent();
    return true;
  };
}

/** A press comes as all of these. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Keeps from the page what a script pressed, while it is to take none. */
function refuseUntrusted(event: Event) {
  if (!window.refusesUntrusted || event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

let isUndoing = false;

/**
 * Takes a change back a moment after it was made, and lets the editor hear of neither. Firefox asks before it makes a
 * change, Chromium does not where a script makes it.
 */
function refuseEdit(event: Event) {
  if (!window.refusesEdits) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (isUndoing || event.type === 'beforeinput') return;
  isUndoing = true;
  setTimeout(() => {
    document.execCommand('undo');
    isUndoing = false;
  });
}

/** The part of the page that a selector names. @throws when the page has no such part. */
export function part<E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`This page has no ${selector}.`);
  return found;
}

/** A post looks like the one the page has in its template. */
function showInFeed(text: string) {
  const template = part<HTMLTemplateElement>('template[data-post]');
  const post = template.content.cloneNode(true) as DocumentFragment;
  part('[data-text]', post).textContent = text;
  template.after(post);
}
