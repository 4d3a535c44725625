import type { Platform } from '../platforms/platform';
import { showsMedia } from './facts';
import { composerOf, scopeOf } from './find';

/** How long a site is given to draw what is attached, in milliseconds; it draws many other things meanwhile. */
const PAUSE = 200;

/**
 * Calls back when a photo or video comes to what is written in a box, or goes. Asked to `follow`, it takes what is there
 * now for known, and looks at what is around the box now: sites draw that anew, and often with the first letter only.
 */
export function onMediaChange(box: Element, platform: Platform, changed: () => void, signal: AbortSignal) {
  let known: boolean | undefined;
  let around: Element | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const shown = () => {
    const composer = composerOf(box, platform);
    return composer && showsMedia({ composer, box });
  };
  const look = () => {
    pause = undefined;
    if (shown() !== known) changed();
  };
  const observer = new MutationObserver(() => {
    pause ??= setTimeout(look, PAUSE);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pause);
  });
  return {
    follow() {
      known = shown();
      const next = formOf(box, platform);
      if (next === around) return;
      around = next;
      observer.disconnect();
      if (around) observer.observe(around, { subtree: true, childList: true, attributeFilter: ['src'] });
    },
  };
}

/** What a box and what goes with it are drawn in; nothing where the page does not show what is attached. */
function formOf(box: Element, platform: Platform): Element | undefined {
  const composer = composerOf(box, platform);
  if (typeof composer?.media !== 'string') return undefined;
  const known = scopeOf(box, composer);
  if (known) return known;
  // before its control is there, it may be any
  let outer = box.parentElement?.closest(composer.scope) ?? undefined;
  for (let next = outer; next; next = next.parentElement?.closest(composer.scope) ?? undefined) outer = next;
  return outer;
}
