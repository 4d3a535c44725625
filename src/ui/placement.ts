/** Pixels between the words and the card, and between the card and the edge of the window. */
const GAP = 6;
const MARGIN = 8;

type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };
type Place = { left: number; top: number; maxHeight: number };

/**
 * Where a card goes that belongs to the words in `words`: below them, or above where there is more room, never over them
 * while either side has any; nothing when the words are out of sight. CSS pixels, relative to the window.
 */
export function placeBeside(words: Box, card: Size, view: Size): Place | undefined {
  if (words.bottom <= 0 || words.top >= view.height || words.right <= 0 || words.left >= view.width) return undefined;
  const below = view.height - words.bottom - GAP - MARGIN;
  const above = words.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(MARGIN, Math.min(words.left, view.width - card.width - MARGIN)),
    top: isBelow ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
  };
}
