import { isHtml } from './nodes';

/** What a press is made of, for sites that wait for something other than its click. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** Presses a control as a person would. */
export function press(control: Element) {
  const around = { bubbles: true, cancelable: true, composed: true };
  for (const type of PRESS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    control.dispatchEvent(new Kind(type, around));
  }
  if (isHtml(control)) control.click();
  // an icon has no `click()` of its own
  else control.dispatchEvent(new MouseEvent('click', around));
}
