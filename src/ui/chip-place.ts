/** So close together are the points that are looked at under a chip; pixels. */
const STEP = 16;
/** Pixels between a box and its chip, and between the chip and the edge of the window. */
const GAP = 4;
const MARGIN = 4;

type Size = { width: number; height: number };
type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Where the chip of a compose box goes: outside the box, at one of its corners, where nothing `isTaken` and inside the
 * window; else, if it `mustShow`, in a corner of the
 * window; nothing where no such place is left. CSS pixels, relative to the window.
 */
export function chipPlace(
  box: Box,
  { width, height }: Size,
  view: Size,
  isTaken: (x: number, y: number) => boolean,
  mustShow = false,
): { left: number; top: number } | undefined {
  const atEnd = box.right - width;
  const above = box.top - GAP - height;
  const below = box.bottom + GAP;
  const places = [
    { left: atEnd, top: above },
    { left: atEnd, top: below },
    { left: box.left, top: below },
    { left: box.left, top: above },
    { left: box.right + GAP, top: box.top },
    { left: box.right + GAP, top: box.bottom - height },
    { left: box.left - GAP - width, top: box.top },
  ];
  const ends = { left: [MARGIN, view.width - MARGIN - width], top: [view.height - MARGIN - height, MARGIN] };
  const corners = mustShow ? ends.top.flatMap((top) => ends.left.map((left) => ({ left, top }))) : [];
  return [...places, ...corners].find(
    ({ left, top }) =>
      left >= MARGIN &&
      top >= MARGIN &&
      left + width <= view.width - MARGIN &&
      top + height <= view.height - MARGIN &&
      !along(left, width).some((x) => along(top, height).some((y) => isTaken(x, y))),
  );
}

/** Points along a length, its two ends among them. */
function along(start: number, length: number) {
  const steps = Math.ceil(length / STEP);
  return Array.from({ length: steps + 1 }, (_, step) => start + (length * step) / steps);
}
