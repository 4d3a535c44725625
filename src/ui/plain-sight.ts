/** Less opaque than this, and a person may not see what they press. */
const OPAQUE = 0.7;

/**
 * Whether a person can see the control they pressed: in the page, opaque and not covered. A page can fade our host or lay
 * something over it, and let a press fall through to us that was meant for something else.
 */
export function isInPlainSight(control: HTMLElement, host: HTMLElement): boolean {
  if (!host.isConnected) return false;
  const { left, top, width, height } = control.getBoundingClientRect();
  const onTop = host.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return onTop === host && [host, host.ownerDocument.documentElement].every(isOpaque);
}

function isOpaque(element: HTMLElement) {
  const { opacity, visibility, filter, clipPath } = getComputedStyle(element);
  return Number(opacity) >= OPAQUE && visibility === 'visible' && !/opacity/.test(filter) && clipPath === 'none';
}
