import type { Editor } from './record';

/** Everything about a compose box that whoever only reads it must leave as it was. */
export type State = {
  text: string;
  model: string;
  /** Every node and attribute of it. */
  markup: string;
  /** Where the selection begins and ends: a way down from the box, and the offset there. */
  selection: string;
  hasFocus: boolean;
  /** How far the box and all that it is in are scrolled, from the inside out. */
  scroll: number[];
  undo: number;
  redo: number;
};

/** The state of an editor's box at this instant. */
export function stateOf(editor: Editor): State {
  const box = editor.box();
  const { undo, redo } = editor.steps?.() ?? { undo: 0, redo: 0 };
  return {
    text: editor.read(),
    model: editor.model?.() ?? editor.read(),
    markup: box.outerHTML,
    selection: selectionIn(box),
    hasFocus: (box.getRootNode() as Document | ShadowRoot).activeElement === box,
    scroll: [...ancestorsOf(box).map(({ scrollTop }) => scrollTop), scrollY],
    undo,
    redo,
  };
}

/** Every string that is underlined for the length of a frame or more, from now on. */
export function watchUnderlines(): Set<string> {
  const seen = new Set<string>();
  const look = () => {
    for (const [name, ranges] of CSS.highlights) {
      if (name.startsWith('second-look')) for (const range of ranges) seen.add(range.toString());
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return seen;
}

function selectionIn(box: HTMLElement): string {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
    return `${box.selectionStart}–${box.selectionEnd} ${box.selectionDirection}`;
  // a page may have put another in its place
  const selection = Document.prototype.getSelection.call(document);
  const root = box.getRootNode();
  const [range] = root instanceof ShadowRoot ? (selection?.getComposedRanges({ shadowRoots: [root] }) ?? []) : [];
  if (range)
    return `${wayTo(range.startContainer, box)}:${range.startOffset}–${wayTo(range.endContainer, box)}:${range.endOffset}`;
  if (!selection?.anchorNode || !selection.focusNode) return 'none';
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return `${wayTo(anchorNode, box)}:${anchorOffset}–${wayTo(focusNode, box)}:${focusOffset}`;
}

/** Which child to take, step by step, from the box down to a node. */
function wayTo(node: Node, box: Node): string {
  const { parentNode } = node;
  if (node === box) return 'box';
  if (!parentNode) return 'elsewhere';
  return `${wayTo(parentNode, box)}/${[...parentNode.childNodes].indexOf(node as ChildNode)}`;
}

function ancestorsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const above = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  return [element, ...(above ? ancestorsOf(above) : [])];
}
