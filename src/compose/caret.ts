import { nextTask } from './next-task';
import { isHtml, isShadowRoot } from './nodes';

/** The selection inside a box, as two positions; it knows shadow roots, whose selection the document hides. */
export type Caret = { anchorNode: Node; anchorOffset: number; focusNode: Node; focusOffset: number };

/** Where the caret is in the box, or nothing when the selection is elsewhere. */
export function caretIn(box: Element): Caret | undefined {
  const selection = document.getSelection();
  const root = box.getRootNode();
  if (!selection) return undefined;
  if (isShadowRoot(root)) {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!range || !box.contains(range.startContainer)) return undefined;
    return {
      anchorNode: range.startContainer,
      anchorOffset: range.startOffset,
      focusNode: range.endContainer,
      focusOffset: range.endOffset,
    };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !box.contains(anchorNode)) return undefined;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

/** Gives the box the focus and the caret it had. */
export function restore(box: Element, caret: Caret | undefined) {
  if (!isHtml(box) || !box.isConnected) return;
  box.focus({ preventScroll: true });
  if (!caret?.anchorNode.isConnected || !caret.focusNode.isConnected) return;
  document.getSelection()?.setBaseAndExtent(caret.anchorNode, caret.anchorOffset, caret.focusNode, caret.focusOffset);
}

/** The same, also from an editor that answers the focus by putting the caret where it believes it to be. */
export async function giveBack(box: Element, caret: Caret | undefined) {
  restore(box, caret);
  await nextTask();
  // a person may have gone elsewhere meanwhile
  if (caret && box.matches(':focus, :focus-within') && !isAt(caret, caretIn(box))) restore(box, caret);
}

function isAt(caret: Caret, now: Caret | undefined) {
  const ends = now && [`${now.anchorOffset}`, `${now.focusOffset}`].sort().join();
  const nodes = now && new Set([now.anchorNode, now.focusNode]);
  return (
    ends === [`${caret.anchorOffset}`, `${caret.focusOffset}`].sort().join() &&
    nodes?.has(caret.anchorNode) === true &&
    nodes.has(caret.focusNode)
  );
}
