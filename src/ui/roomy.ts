/** What the dialog needs to be read without scrolling to and fro; CSS pixels. */
const ROOM = { width: 340, height: 400 };

/**
 * The nearest document outwards in which a dialog can be read: the page itself, or for a frame that is small or half out of
 * sight a page around it, as far as it is of the same site.
 */
export function roomyDocument(view: Window): Document {
  const { frameElement: frame } = view;
  if (!frame) return view.document;
  const { top, left, right, bottom } = frame.getBoundingClientRect();
  const isSmall = view.innerWidth < ROOM.width || view.innerHeight < ROOM.height;
  const isCut = top < 0 || left < 0 || right > view.parent.innerWidth || bottom > view.parent.innerHeight;
  return isSmall || isCut ? roomyDocument(view.parent) : view.document;
}
