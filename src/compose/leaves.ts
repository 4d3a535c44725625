import { type Draft, draftIn, isEmpty } from './draft';
import { isTextField } from './nodes';

/** How long a site may take to take a post in, in milliseconds. */
const PATIENCE = 3000;

/** Whether the draft leaves its boxes: they are emptied, hidden or gone before the patience ends. */
export function leaves({ boxes }: Draft, signal: AbortSignal): Promise<boolean> {
  return until(() => boxes.every((box) => !box.checkVisibility()) || isEmpty(draftIn(boxes)), boxes, signal);
}

/**
 * Whether something comes to be so before the patience ends, looking whenever the page changes; where a box is a text
 * field, which a site can empty without a trace, at every frame.
 */
export function until(isSo: () => boolean, boxes: readonly Element[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const ending = new AbortController();
    const finish = () => {
      ending.abort();
      cancelAnimationFrame(frame);
      observer.disconnect();
      clearTimeout(timer);
      resolve(isSo());
    };
    const look = () => {
      if (isSo()) finish();
    };
    const lookAhead = () => {
      frame = requestAnimationFrame(lookAhead);
      look();
    };
    let frame = boxes.some(isTextField) ? requestAnimationFrame(lookAhead) : 0;
    const observer = new MutationObserver(look);
    const timer = setTimeout(finish, PATIENCE);
    signal.addEventListener('abort', finish, { once: true, signal: ending.signal });
    for (const root of new Set([document, ...boxes.map((box) => box.getRootNode())]))
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
