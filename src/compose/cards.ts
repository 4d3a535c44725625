import { caretIn } from './caret';
import type { Desk } from './desk';
import { isTextField } from './nodes';
import { replace } from './replace';
import type { Mark, Underline } from './underline';

/** How long the pointer must rest on a finding to open its card, and be gone to close it; milliseconds. */
const REST = 250;

/**
 * Opens the card of the finding under the caret or the pointer. Alt+Enter puts its first suggestion in place, Escape
 * closes it; neither key reaches the site then, whose own Escape may throw the draft away.
 */
export function createCards(
  box: Element,
  controlOf: () => Element | undefined,
  desk: Desk,
  underline: Underline,
  signal: AbortSignal,
) {
  let open: Mark | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const show = (mark: Mark) => {
    if (open === mark) return;
    open = mark;
    let control: Element | undefined;
    const at = {
      anchor: () => rectOf(mark),
      control() {
        if (!control?.isConnected) control = controlOf();
        return control?.getBoundingClientRect();
      },
    };
    desk.showCard(mark.finding, at, { apply: (suggestion) => apply(mark, suggestion), close: hide });
  };
  const showUnder = (mark: Mark | undefined) => mark && show(mark);
  const hide = () => {
    clearTimeout(rest);
    if (!open) return;
    open = undefined;
    desk.hideCard();
  };
  const apply = async (mark: Mark, suggestion: string) => {
    hide();
    if (!(await replace(box, mark.finding, suggestion, signal))) desk.notify('not-replaced', suggestion);
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons !== 0 || desk.owns(event)) return clearTimeout(rest);
      const isInBox = event.composedPath().includes(box);
      // marks are measured only where they can be hit
      const markUnder = () => (isInBox ? innermost(underline.in(box), (mark) => isOver(mark, event)) : undefined);
      const under = markUnder();
      clearTimeout(rest);
      // by then the text may have been read anew
      if (under && under !== open) rest = setTimeout(() => showUnder(markUnder()), REST);
      // a pointer that leaves the box is on its way to something that the card may lie over
      if (!under && open && !(isInBox && holdsCaret(open, box))) rest = setTimeout(hide, REST);
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const [first] = open?.finding.suggestions ?? [];
      const applies = event.key === 'Enter' && event.altKey && first !== undefined;
      if (!open || !event.isTrusted || !(event.key === 'Escape' || applies)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (applies) apply(open, first);
      else hide();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', hide);

  return {
    /** The caret moved: the card follows it on to a finding and off again. */
    follow() {
      const mark = innermost(underline.in(box), (each) => holdsCaret(each, box));
      if (mark) show(mark);
      else hide();
    },
    hide,
  };
}

/** Of the marks that fit the shortest: a remark may be about someone whose name stands in it, and hide no word of theirs. */
function innermost(marks: readonly Mark[], fits: (mark: Mark) => boolean) {
  const length = ({ finding: { start, end } }: Mark) => end - start;
  return marks.filter(fits).sort((one, other) => length(one) - length(other))[0];
}

function rectOf({ range }: Mark) {
  const rect = range.getBoundingClientRect();
  return range.startContainer.isConnected && rect.width > 0 ? rect : undefined;
}

function isOver({ range }: Mark, { clientX, clientY }: PointerEvent) {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}

function holdsCaret({ range }: Mark, box: Element) {
  if (isTextField(box)) {
    const { selectionEnd } = box;
    return selectionEnd !== null && range.startOffset <= selectionEnd && selectionEnd <= range.endOffset;
  }
  const caret = caretIn(box);
  return caret !== undefined && range.isPointInRange(caret.focusNode, caret.focusOffset);
}
