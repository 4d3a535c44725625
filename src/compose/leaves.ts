import { type Draft, draftIn, isEmpty } from './draft';

/** How long a site may take to take a post in, in milliseconds. */
const PATIENCE = 3000;

/** What tells that a text field has another value than before, by whoever set it. */
const CHANGES = ['input', 'selectionchange'] as const;

/** Whether the draft leaves its boxes: they are emptied, hidden or gone before the patience ends. */
export function leaves({ boxes }: Draft, signal: AbortSignal): Promise<boolean> {
  return until(() => boxes.every((box) => !box.checkVisibility()) || isEmpty(draftIn(boxes)), boxes, signal);
}

/** Whether something comes to be so, looking whenever the page or one of the boxes changes, before the patience ends. */
export function until(isSo: () => boolean, boxes: readonly Element[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const finish = () => {
      ending.abort();
      observer.disconnect();
      clearTimeout(timer);
      resolve(isSo());
    };
    const look = () => {
      if (isSo()) finish();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(finish, PATIENCE);
    signal.addEventListener('abort', finish, { once: true, signal: ending.signal });
    for (const root of new Set([document, ...boxes.map((box) => box.getRootNode())])) {
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      for (const type of CHANGES)
        root.addEventListener(type, look, { capture: true, passive: true, signal: ending.signal });
    }
  });
}
