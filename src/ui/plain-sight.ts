/** Less opaque than this, and a person may not see what they press. */
const OPAQUE = 0.7;
/** Lower than this, and nobody can read what is on it; CSS pixels. */
const READABLE = 12;

const IN_TOP_LAYER = ':modal, :popover-open';

/** The shadow root of an element, open or closed; what is in our own is none of the page's. */
export type RootOf = (element: Element) => ShadowRoot | undefined;

/** What the page has in the top layer, in shadow roots too; whatever comes there later lies above. */
export function topLayer(inside: Document | ShadowRoot, rootOf: RootOf): ReadonlySet<Element> {
  const roots = [...inside.querySelectorAll('*')].flatMap((element) => rootOf(element) ?? []);
  return new Set([...inside.querySelectorAll(IN_TOP_LAYER), ...roots.flatMap((root) => [...topLayer(root, rootOf)])]);
}

/**
 * Whether a person can see the control they pressed: in the page, opaque, large enough and not covered. A page can fade our
 * host, shrink it or lay something over it, and let a press fall through to us that was meant for something else; `below`
 * is what it had in the top layer before us. What the page does to its own root says nothing, but for a zoom: the dialog
 * is in the top layer, which no ancestor fades.
 */
export function isInPlainSight(
  control: HTMLElement,
  host: HTMLElement,
  below: ReadonlySet<Element>,
  rootOf: RootOf,
): boolean {
  if (!host.isConnected) return false;
  const rect = control.getBoundingClientRect();
  const { ownerDocument: doc } = host;
  const onTop = doc.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  const { opacity, visibility } = getComputedStyle(host);
  // a press goes through what takes no pointer, and so does the question what is on top
  const isVeiled = [...topLayer(doc, rootOf)].some((other) => !below.has(other) && overlaps(other, rect));
  const isOpaque = visibility === 'visible' && Number(opacity) >= OPAQUE;
  return onTop === host && isOpaque && !isVeiled && rect.height >= READABLE;
}

function overlaps(other: Element, { left, right, top, bottom }: DOMRect) {
  const rect = other.getBoundingClientRect();
  return rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top;
}
