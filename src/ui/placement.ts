/** Pixels between the words and the card, and between the card and the edge of the window. */
const GAP = 6;
const MARGIN = 8;

type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };
type Place = { left: number; top: number; maxHeight: number };

/**
 * Where a card goes that belongs to the words in `words`: below them, or above where there is more room, never over them
 * while either side has any, and clear of `control` where any side lets it; nothing when the words are out of sight. CSS
 * pixels, relative to the window.
 */
export function placeBeside(words: Box, card: Size, view: Size, control?: Box): Place | undefined {
  if (words.bottom <= 0 || words.top >= view.height || words.right <= 0 || words.left >= view.width) return undefined;
  const below = view.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  const under = words.bottom + GAP;
  const over = words.top - GAP - height;
  const left = within(words.left, view.width - card.width - MARGIN);
  const place: Place = { left, top: isBelow ? under : over, maxHeight };
  if (!control) return place;
  const elsewhere: Place[] = [
    { ...place, top: isBelow ? over : under },
    { ...place, left: control.left - GAP - card.width },
    { ...place, left: control.right + GAP },
    { ...place, top: control.bottom + GAP },
  ];
  const taken = { width: card.width, height };
  return [place, ...elsewhere].find((each) => isInView(each, taken, view) && !overlaps(each, taken, control)) ?? place;
}

function within(wanted: number, most: number) {
  return Math.max(MARGIN, Math.min(wanted, most));
}

function isInView({ left, top }: Place, { width, height }: Size, view: Size) {
  return left >= MARGIN && top >= MARGIN && left + width <= view.width - MARGIN && top + height <= view.height - MARGIN;
}

function overlaps({ left, top }: Place, { width, height }: Size, other: Box) {
  return left < other.right && left + width > other.left && top < other.bottom && top + height > other.top;
}
