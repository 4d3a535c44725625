/** The longest quotation shown whole, in UTF-16 units: some four lines of the dialog on a telephone. */
const LONGEST = 160;

/** The very words, on one line; long ones lose their middle, since what they are shows at the ends. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const half = LONGEST / 2;
  return `${whole(line.slice(0, half))} … ${whole(line.slice(-half))}`;
}

/** Without the halves of surrogate pairs that a cut leaves. */
function whole(piece: string) {
  return piece.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').trim();
}
