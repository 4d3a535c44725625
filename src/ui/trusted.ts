let handedOn: Event | undefined;

/** Lets only what a person did through: a page can make events of its own, but never trusted ones. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted || event === handedOn) act(event);
  };
}

/** What a press in a shadow root is on, as it sets out; a key presses what has the focus, and is nowhere. */
export function pressedIn(root: ShadowRoot, { detail, clientX, clientY }: MouseEvent): Element | undefined {
  return (detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY)) ?? undefined;
}

/**
 * Presses once more what a person pressed, by an event that stays within the shadow root, where a page has stopped theirs
 * on its way; a box is ticked by the browser unless the page forbade that. What a script pressed it leaves alone.
 */
export function handOn(press: MouseEvent, target: Element | undefined) {
  if (!press.isTrusted) return;
  const pressed = target?.closest<HTMLElement>(press.defaultPrevented ? 'button, label, input' : 'button');
  const control = pressed && 'control' in pressed ? (pressed as HTMLLabelElement).control : pressed;
  handedOn = new MouseEvent('click', { bubbles: true, cancelable: true });
  control?.dispatchEvent(handedOn);
  handedOn = undefined;
}
