/** What was really posted, from the editor's own model: what the tests compare with what was typed. */
export type Posted = { text: string; trusted: boolean; by: 'click' | 'key' };

declare global {
  interface Window {
    posted: Posted[];
    editorText: () => string;
    focusEditor: () => void;
  }
}

/** With `?refuse-untrusted` a page takes no press that a script made. */
const refusesUntrusted = new URLSearchParams(location.search).has('refuse-untrusted');

/** Wires a page's editor to its record. The answer posts what is written; it is true when something went out. */
export function record(editor: { read: () => string; focus: () => void }, sent: (text: string) => void) {
  window.posted = [];
  window.editorText = editor.read;
  window.focusEditor = editor.focus;
  return (event: Event): boolean => {
    const text = editor.read();
    if (text.trim() === '' || (refusesUntrusted && !event.isTrusted)) return false;
    window.posted.push({
      text,
      trusted: event.isTrusted,
      by: event.type === 'keydown' && !(event.target as Element).matches('[role="button"]') ? 'key' : 'click',
    });
    const post = document.createElement('article');
    post.textContent = text;
    document.querySelector('[data-feed]')?.prepend(post);
    sent(text);
    return true;
  };
}

/** A `div role="button"` of Meta's or TikTok's: the page itself gives it its keys. */
export function act(control: Element, post: (event: Event) => void) {
  const run = (event: Event) => {
    if (control.getAttribute('aria-disabled') !== 'true') post(event);
  };
  // as React does it, from the root of the page
  document.addEventListener('click', (event) => event.composedPath().includes(control) && run(event));
  document.addEventListener('keydown', (event) => {
    if (event.composedPath()[0] === control && (event.key === 'Enter' || event.key === ' ')) run(event);
  });
}

/** The part of the page that a selector names. @throws when the page has no such part. */
export function part<E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`This page has no ${selector}.`);
  return found;
}
