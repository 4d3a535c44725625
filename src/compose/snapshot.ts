import type { Span } from '../recognisers/recogniser';
import { isElement, isNamed, isText, isTextField } from './nodes';

/** A box's text at an instant; `rangeOf` gives the DOM range of a span of it, or nothing where a span has none. */
export type Snapshot = { text: string; rangeOf: (span: Span) => Range | undefined };

/** A stretch of the text that one node stands for: typed text, or a picture (an emoji) by its `alt`. */
type Piece = { start: number; end: number; node: Text | HTMLImageElement };

const BLOCK = 'address, article, blockquote, div, figure, h1, h2, h3, h4, li, ol, p, pre, section, ul';

/**
 * Reads a compose box as a person sees it: every paragraph on a line of its own, a picture of an emoji as the emoji.
 * A text field has a value instead of nodes, and so no ranges.
 */
export function snapshot(box: Element): Snapshot {
  if (isTextField(box)) return { text: box.value, rangeOf: () => undefined };
  const { text, pieces } = read(box);
  return { text, rangeOf: (span) => rangeOver(pieces, span) };
}

/** The words in a range, read like a box: by itself a range knows nothing of the pictures that stand for emoji. */
export function wordsIn(range: Range) {
  const { commonAncestorContainer: around, startContainer, startOffset, endContainer, endOffset } = range;
  if (!isElement(around) || around.querySelector('img') === null) return range.toString();
  const nodes = document.createTreeWalker(around, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = '';
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    if (!range.intersectsNode(node)) continue;
    if (isNamed(node, 'img')) words += node.alt;
    else if (isText(node))
      words += node.data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : undefined,
      );
  }
  return words;
}

function read(box: Element) {
  const pieces: Piece[] = [];
  let text = '';
  let paragraphs = 0;

  const add = (node: Piece['node'], value: string) => {
    pieces.push({ start: text.length, end: text.length + value.length, node });
    text += value;
  };
  const visit = (node: Node) => {
    if (isText(node)) add(node, node.data);
    else if (isNamed(node, 'img')) add(node, node.alt);
    else if (isNamed(node, 'br')) text += isLastOfItsLine(node) ? '' : '\n';
    else if (isElement(node)) {
      if (isParagraph(node)) {
        if (paragraphs > 0) text += '\n';
        paragraphs += 1;
      }
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of box.childNodes) visit(child);
  return { text, pieces };
}

/** A block without blocks in it is one line of what is written, an empty one too. */
function isParagraph(element: Element) {
  return element.matches(BLOCK) && element.querySelector(BLOCK) === null;
}

/** The break that editors put at the end of a line to keep an empty one open is no line end of its own. */
function isLastOfItsLine(br: HTMLBRElement) {
  let node: Node = br;
  while (node.nextSibling === null && isElement(node.parentNode) && !isParagraph(node.parentNode)) {
    node = node.parentNode;
  }
  return node.nextSibling === null;
}

function rangeOver(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined || !first.node.isConnected || !last.node.isConnected) return undefined;
  const range = document.createRange();
  if (isText(first.node)) range.setStart(first.node, Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (isText(last.node)) range.setEnd(last.node, Math.min(end, last.end) - last.start);
  else range.setEndAfter(last.node);
  return range;
}
