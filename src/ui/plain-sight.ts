/** Less opaque than this, and a person may not see what they press. */
const OPAQUE = 0.7;

/**
 * Whether a person can see the control they pressed: in the page, opaque and not covered. A page can fade our host or lay
 * something over it, and let a press fall through to us that was meant for something else. What the page does to its own
 * root says nothing: the dialog is in the top layer, which no ancestor fades.
 */
export function isInPlainSight(control: HTMLElement, host: HTMLElement): boolean {
  if (!host.isConnected) return false;
  const { left, top, width, height } = control.getBoundingClientRect();
  const onTop = host.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  const { opacity, visibility } = getComputedStyle(host);
  return onTop === host && visibility === 'visible' && Number(opacity) >= OPAQUE;
}
