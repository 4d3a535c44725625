import type { SubmitKey } from '../platforms/platform';
import { isNamed, isShadowRoot } from './nodes';

/**
 * Whether the key sends. Shift+Enter never does, nor an Enter that only ends a word in an input method, which browsers
 * mark by `isComposing` or, some of them, by the key code 229 (UI Events, 5.3.3).
 */
export function isSubmitKey(event: KeyboardEvent, submitKey: SubmitKey | undefined): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey)
    return false;
  return submitKey === 'Enter' || (submitKey === 'Mod+Enter' && (event.ctrlKey || event.metaKey));
}

/**
 * Whether the box has a list of mentions or tags open, which is what an Enter is then for. Boxes tell screen readers of
 * it: they name the option that is chosen (so does Lexical's own list), or say that they are expanded.
 */
export function hasPickerOpen(box: Element): boolean {
  const combobox = box.closest('[role="combobox"]') ?? box;
  const inside = box.getRootNode();
  const root = isShadowRoot(inside) ? inside : document;
  return [box, combobox].some((element) => {
    const chosen = element.getAttribute('aria-activedescendant');
    const list = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
    const isExpanded = element.getAttribute('aria-expanded') === 'true';
    return isShown(chosen && root.getElementById(chosen)) || (isExpanded && isShown(list && root.getElementById(list)));
  });
}

function isShown(element: Element | '' | null) {
  return element ? element.checkVisibility() : false;
}

/** Whether an event is of the keyboard. */
export function isKey(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}

/** Whether the key presses the control it is on. */
export function isPressKey({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** Whether a click comes of the key by itself, as from a real button; any other control is pressed by the site. */
export function bringsClick(event: Event): boolean {
  const [target] = event.composedPath();
  return isKey(event) && isNamed(target, 'button');
}
