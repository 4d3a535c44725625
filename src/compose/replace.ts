import type { Span } from '../recognisers/recogniser';
import { restore } from './caret';
import { nextTask } from './next-task';
import { isTextField } from './nodes';
import { type Snapshot, snapshot } from './snapshot';

/** How long an editor may take to show what was put in, in milliseconds. */
const PATIENCE = 600;
/** For how long it must then stand: some editors take a change back when they have looked at it; milliseconds. */
const STANDING = 150;

/**
 * Puts words in the place of a span, the way a person would: select, then type over, so that the editor hears of it
 * and keeps its undo history. Answers whether the box then really reads so; if not, nothing is tried twice.
 */
export async function replace(
  box: Element,
  span: Span & { quote: string },
  words: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { text, rangeOf } = snapshot(box);
  if (text.slice(span.start, span.end) !== span.quote) return false;
  const target = words === '' ? withOneSpace(text, span) : span;
  if (!select(box, target, rangeOf)) return false;
  // editors learn of a new selection by an event that comes after it
  await nextTask();
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words);

  const expected = text.slice(0, target.start) + words + text.slice(target.end);
  return reads(box, expected, signal);
}

/** Selects a span in the box, and says whether the box has it. */
function select(box: Element, { start, end }: Span, rangeOf: Snapshot['rangeOf']): boolean {
  if (isTextField(box)) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    return true;
  }
  const range = rangeOf({ start, end });
  if (!range || hasIsland(box, range)) return false;
  restore(box, {
    anchorNode: range.startContainer,
    anchorOffset: range.startOffset,
    focusNode: range.endContainer,
    focusOffset: range.endOffset,
  });
  return true;
}

/** Whether part of the range may not be typed in, as mentions often may not: browsers then take out the rest of it only. */
function hasIsland(box: Element, range: Range) {
  return [...box.querySelectorAll('[contenteditable="false"]')].some((island) => range.intersectsNode(island));
}

/** Words that are taken out take the space before them along, or else the one after. */
function withOneSpace(text: string, { start, end }: Span): Span {
  if (/[ \u00a0]/.test(text.charAt(start - 1))) return { start: start - 1, end };
  if (/[ \u00a0]/.test(text.charAt(end))) return { start, end: end + 1 };
  return { start, end };
}

function reads(box: Element, expected: string, signal: AbortSignal): Promise<boolean> {
  const isSo = () => plain(snapshot(box).text) === plain(expected);
  return new Promise((resolve) => {
    let standing: ReturnType<typeof setTimeout> | undefined;
    const answered = new AbortController();
    const finish = (answer: boolean) => {
      answered.abort();
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(standing);
      resolve(answer);
    };
    const look = () => {
      clearTimeout(standing);
      standing = isSo() ? setTimeout(() => finish(isSo()), STANDING) : undefined;
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(isSo()), PATIENCE);
    signal.addEventListener('abort', () => finish(false), { signal: answered.signal });
    // whatever the person does next is theirs, and may be to take it back
    window.addEventListener('keydown', () => isSo() && finish(true), { capture: true, signal: answered.signal });
    observer.observe(box, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Editors swap spaces for no-break ones and add marks of no width at will. */
function plain(text: string) {
  return text.replaceAll('\u00a0', ' ').replaceAll(/[\u200b\ufeff]/g, '');
}
