/** What was really posted, from the editor's own model: what the tests compare with what was typed. */
type Posted = { text: string; trusted: boolean; by: 'click' | 'key' };

/** A page's editor, whichever it is. */
export type Editor = { read: () => string; focus: () => void; clear: () => void };

declare global {
  interface Window {
    posted: Posted[];
    editorText: () => string;
    focusEditor: () => void;
    /** A closed shadow root, for the tests to look into. */
    closedRoot?: ShadowRoot;
  }
}

/** With `?refuse-untrusted` a page takes no press that a script made. */
const refusesUntrusted = new URLSearchParams(location.search).has('refuse-untrusted');

/**
 * Wires a page's editor to its record. What it gives posts what is written, shows it in the feed, and then calls
 * `sent`; it answers true when something went out.
 */
export function record(editor: Editor, sent: () => void) {
  window.posted = [];
  window.editorText = editor.read;
  window.focusEditor = editor.focus;
  return (event: Event): boolean => {
    const text = editor.read();
    if (text.trim() === '' || (refusesUntrusted && !event.isTrusted)) return false;
    window.posted.push({ text, trusted: event.isTrusted, by: event instanceof KeyboardEvent ? 'key' : 'click' });
    showInFeed(text);
    sent();
    return true;
  };
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
