import { type Draft, draftIn, isEmpty } from './draft';

/** How long a site may take to take a post in, in milliseconds. */
const PATIENCE = 3000;

/** Whether the draft leaves its boxes: they are emptied, hidden or gone before the patience ends. */
export function leaves({ boxes }: Draft, signal: AbortSignal): Promise<boolean> {
  const hasLeft = () => boxes.every((box) => !box.checkVisibility()) || isEmpty(draftIn(boxes));
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(hasLeft());
    };
    const observer = new MutationObserver(() => hasLeft() && finish());
    const timer = setTimeout(finish, PATIENCE);
    signal.addEventListener('abort', finish, { once: true });
    const roots = new Set([document, ...boxes.map((box) => box.getRootNode())]);
    for (const root of roots)
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
