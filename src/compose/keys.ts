import type { SubmitKey } from '../platforms/platform';

/**
 * Whether the key sends. Shift+Enter never does, nor an Enter that only ends a word in an input method, which browsers
 * mark by `isComposing` or, some of them, by the key code 229 (UI Events, 5.3.3).
 */
export function isSubmitKey(event: KeyboardEvent, submitKey: SubmitKey | undefined): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey)
    return false;
  const isModified = event.ctrlKey || event.metaKey;
  return submitKey === 'Mod+Enter' ? isModified : submitKey === 'Enter' && !isModified;
}

/**
 * Whether the key presses the control it is on in a way that only the site knows of. A real button is left out: its
 * click comes by itself, and is met there.
 */
export function pressesByScript(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (event.key === 'Enter' || event.key === ' ') && !(target instanceof HTMLButtonElement);
}
