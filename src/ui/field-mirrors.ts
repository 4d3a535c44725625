import css from './field-mirrors.css?inline';
import { addStyles } from './styles';
import { zoomOf } from './zoom';

/** What decides where in a text field its words stand. */
const COPIED = [
  ...['direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-size', 'font-stretch', 'font-style'],
  ...['font-variant', 'font-weight', 'letter-spacing', 'line-height', 'overflow-wrap', 'tab-size', 'text-align'],
  ...['text-indent', 'text-rendering', 'text-transform', 'white-space', 'word-break', 'word-spacing', 'writing-mode'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Stands over a text field, transparent, with the same words in the same places, for its underlines to be on. */
export type FieldMirror = {
  /** Takes the field's value over; ranges that the change does not touch stay on their words. */
  write: (value: string) => void;
  rangeOf: (span: { start: number; end: number }) => Range | undefined;
  /** Takes the mirror away while there is nothing to underline. */
  hide: () => void;
};

/**
 * Makes mirrors of text fields, whose text has no nodes to underline. They are in a closed shadow root of their own, since a
 * page can get from an underlined range to the root it is in. Presses go through to the field.
 */
export function createFieldMirrors(doc: Document, signal: AbortSignal) {
  let root: ShadowRoot | undefined;
  const rootInPage = () => {
    if (!root) {
      const host = doc.createElement('second-look');
      host.style.cssText = 'all: initial !important; position: fixed !important; pointer-events: none !important;';
      root = host.attachShadow({ mode: 'closed' });
      addStyles(root, css);
      signal.addEventListener('abort', () => host.remove());
    }
    if (!root.host.isConnected) doc.documentElement.append(root.host);
    return root;
  };
  return (field: Field, onChange: () => void, leaving: AbortSignal): FieldMirror =>
    mirrorOf(field, onChange, rootInPage, leaving);
}

/** `onChange` is called when the field has another value than was written; a site that empties it raises no event. */
function mirrorOf(field: Field, onChange: () => void, rootInPage: () => ShadowRoot, signal: AbortSignal): FieldMirror {
  const { ownerDocument: doc } = field;
  const frame = doc.createElement('div');
  const copy = doc.createElement('div');
  const text = doc.createTextNode(field.value);
  frame.popover = 'manual';
  frame.ariaHidden = 'true';
  copy.append(text);
  frame.append(copy);

  let isWanted = false;
  let frameAhead = 0;
  let laid = '';

  /** Frame by frame while it is shown, which is while someone writes in the field: elsewhere the page may move it unseen. */
  const follow = () => {
    cancelAnimationFrame(frameAhead);
    const isShown = isWanted && !signal.aborted && field.matches(':focus') && field.checkVisibility();
    if (!isShown) return close();
    if (!frame.isConnected) rootInPage().append(frame);
    if (!frame.matches(':popover-open')) frame.showPopover();
    if (field.value !== text.data) onChange();
    const now = whereabouts(field);
    if (now !== laid) layOver(field, frame, copy);
    laid = now;
    frameAhead = requestAnimationFrame(follow);
  };
  const close = () => {
    cancelAnimationFrame(frameAhead);
    laid = '';
    if (frame.isConnected && frame.matches(':popover-open')) frame.hidePopover();
  };
  field.addEventListener('focus', follow, { signal });
  signal.addEventListener('abort', () => {
    close();
    frame.remove();
  });

  return {
    write(value) {
      if (value === text.data) return;
      const { start, removed, added } = difference(text.data, value);
      text.replaceData(start, removed, added);
    },
    rangeOf({ start, end }) {
      if (end > text.length) return undefined;
      isWanted = true;
      // a range stays on its words only while they are in the page
      if (!frame.isConnected) rootInPage().append(frame);
      follow();
      const range = doc.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    hide() {
      isWanted = false;
      close();
    },
  };
}

/** What has to change for the mirror to be laid anew. */
function whereabouts(field: Field) {
  const { left, top, width, height } = field.getBoundingClientRect();
  return [left, top, width, height, field.scrollLeft, field.scrollTop, isCovered(field)].join();
}

/** Puts the frame over what of the field shows text, and the copy in it where the field has scrolled its text to. */
function layOver(field: Field, frame: HTMLElement, copy: HTMLElement) {
  const style = getComputedStyle(field);
  const { left, top } = field.getBoundingClientRect();
  const { scrollLeft, scrollTop } = field;
  const inside = insideOf(field, style);
  // the page may draw the field larger or smaller than it is, and us as well
  const scale = scaleOf(field);
  const own = zoomOf(frame);
  for (const name of COPIED) copy.style.setProperty(name, style.getPropertyValue(name));
  if (field.localName === 'input') {
    // an input has its one line in the middle
    const room = inside.height - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
    Object.assign(copy.style, { whiteSpace: 'pre', lineHeight: `${room}px` });
  }
  Object.assign(frame.style, {
    left: `${(left + inside.left * scale) / own}px`,
    top: `${(top + inside.top * scale) / own}px`,
    scale: `${scale / own}`,
    width: `${inside.width}px`,
    height: `${inside.height}px`,
    visibility: isCovered(field) ? 'hidden' : 'visible',
  });
  copy.style.width = `${inside.width}px`;
  copy.style.translate = `${-scrollLeft}px ${-scrollTop}px`;
}

/** What is inside a field's border, and beside its scroll bar; Firefox takes an input's padding for a part of its border. */
function insideOf(
  field: Field,
  { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth }: CSSStyleDeclaration,
) {
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = field;
  if (field.localName !== 'input')
    return { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight };
  const [left, top] = [Number.parseFloat(borderLeftWidth), Number.parseFloat(borderTopWidth)];
  const width = offsetWidth - left - Number.parseFloat(borderRightWidth);
  return { left, top, width, height: offsetHeight - top - Number.parseFloat(borderBottomWidth) };
}

/** How much larger a field is drawn than it is laid out; widths are told in whole pixels, so a little more or less is none. */
function scaleOf(field: Field) {
  const { width } = field.getBoundingClientRect();
  return Math.abs(width - field.offsetWidth) < 1 ? 1 : width / field.offsetWidth;
}

/** Whether something of the page's lies over the field, which the frame would lie over in turn. */
function isCovered(field: Field) {
  const { left, top, width, height } = field.getBoundingClientRect();
  const root = field.getRootNode();
  const within = 'elementFromPoint' in root ? (root as Document | ShadowRoot) : field.ownerDocument;
  const at = within.elementFromPoint(left + width / 2, top + height / 2);
  return at !== null && at !== field && at.localName !== 'second-look';
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, removed: before.length - start - same, added: after.slice(start, after.length - same) };
}
