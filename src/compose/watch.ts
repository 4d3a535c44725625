import type { Platform } from '../platforms/platform';
import { createCards } from './cards';
import type { Desk, DeskOnCall, Front } from './desk';
import { factsOf } from './facts';
import { boxOf, composerOf, typedIn } from './find';
import { isKey } from './keys';
import { onMediaChange } from './media';
import { isTextField } from './nodes';
import { onShadowRoot } from './roots';
import { snapshot } from './snapshot';
import { type BoxReport, reportOn, stateOf, unknownBoxOf } from './state';
import { createUnderline, type Mark, type Underline } from './underline';

/** How long a writer must pause before the text is read; milliseconds. */
const PAUSE = 200;
/** Keys that move the caret and nothing else. */
const MOVES = /^(Arrow|Home|End|Page)/;

/** What brings a person into a compose box; `input` is there for boxes that had the focus before the page was ready. */
const ARRIVALS = ['focusin', 'pointerdown', 'keydown', 'input'] as const;
/** Those of them that come again when someone comes back to a box. */
const COMES_BACK = /^(focusin|pointerdown)$/;

type Chip = ReturnType<Front['chip']>;
/** A box that someone was in. */
type Watched = { chip: Chip; isRead: boolean; leaving: AbortController; signal: AbortSignal };

/**
 * Reads what is written while it is written: when someone enters a compose box it calls for the desk, and once that is
 * there it underlines what is found in the box after each pause.
 */
export function watch(platform: Platform, desk: DeskOnCall, signal: AbortSignal) {
  const watched = new Map<Element, Watched>();
  let underline: Underline | undefined;

  const forgetGone = () => {
    for (const [box, { leaving }] of watched) {
      if (box.isConnected) continue;
      leaving.abort();
      watched.delete(box);
    }
  };
  const enter = (box: Element) => {
    forgetGone();
    const leaving = new AbortController();
    const stop = AbortSignal.any([leaving.signal, signal]);
    watched.set(box, { chip: desk.chip(box, stop), isRead: false, leaving, signal: stop });
  };
  /** Reads the boxes that were waiting for the desk, or says in them that it is not there. */
  const settle = () => {
    const ready = desk.now();
    for (const [box, each] of watched) {
      if (each.isRead) continue;
      each.isRead = ready !== undefined;
      if (!ready) {
        each.chip.show(desk.progress());
        continue;
      }
      underline ??= createUnderline(ready.adopt, signal);
      watchBox(box, each.chip, platform, ready, underline, each.signal);
    }
  };
  const arrive = (event: Event) => {
    const box = boxOf(event, platform)?.box ?? (event.type === 'input' ? unknownBoxOf(event) : undefined);
    if (!box) return;
    const isNew = !watched.has(box);
    if (isNew) enter(box);
    // settle tells the boxes, and the gate asks when something is posted
    if (isNew || (desk.progress() === 'missing' && COMES_BACK.test(event.type))) desk.load().catch(() => {});
    if (isNew) settle();
  };
  desk.onProgress(settle, signal);
  const listenIn = (root: Window | ShadowRoot) => {
    for (const type of ARRIVALS) root.addEventListener(type, arrive, { capture: true, passive: true, signal });
  };
  listenIn(window);
  onShadowRoot((root, isClosed) => isClosed && listenIn(root), signal);

  return {
    /** What is known of the boxes that someone was in and that are still there. */
    report(): BoxReport[] {
      const isKnown = desk.now() !== undefined || desk.progress() === 'missing';
      const boxes = isKnown ? [...watched.keys()].filter((box) => box.isConnected && box.checkVisibility()) : [];
      return boxes.map((box) => reportOn(box, platform, desk));
    },
  };
}

function watchBox(box: Element, chip: Chip, platform: Platform, desk: Desk, underline: Underline, signal: AbortSignal) {
  const control = () => {
    const composer = composerOf(box, platform);
    return composer && typedIn({ composer, box }, platform).control;
  };
  const cards = createCards(box, control, desk, underline, signal);
  let reading = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;
  // a caret that moves because someone types opens no card, and what was found in an older text has none to open
  let isTyping = false;
  let isRead = false;
  let announced = 0;

  const facts = () => {
    const composer = composerOf(box, platform);
    return composer ? factsOf({ composer, box }, platform, desk.terms()) : {};
  };
  const field = isTextField(box) ? box : undefined;
  const mirror = field && desk.mirror(field, () => changed(), signal);
  const readNow = async () => {
    media.follow();
    const { text, rangeOf } = snapshot(box);
    mirror?.write(text);
    const terms = desk.terms();
    const isShown = terms.isOn && terms.enforcement !== 'audit';
    const findings = isShown ? await desk.read(text, facts(), AbortSignal.any([reading.signal, signal])) : [];
    if (reading.signal.aborted || signal.aborted) return;
    const marks = findings.flatMap((finding): Mark[] => {
      const range = mirror ? mirror.rangeOf(finding) : rangeOf(finding);
      return range ? [{ finding: { ...finding, quote: text.slice(finding.start, finding.end) }, range }] : [];
    });
    chip.show(stateOf(box, platform, desk));
    if (marks.length === 0) mirror?.hide();
    underline.show(box, marks);
    if (marks.length !== announced) desk.announce(marks.length);
    announced = marks.length;
    isRead = true;
    follow();
  };
  const follow = () => {
    if (isRead && !isTyping) cards.follow();
  };
  const changed = () => {
    if (field) mirror?.write(field.value);
    isTyping = true;
    isRead = false;
    reading.abort();
    reading = new AbortController();
    underline.dropStale(box);
    cards.hide();
    clearTimeout(pause);
    pause = setTimeout(readNow, PAUSE);
  };

  const media = onMediaChange(box, platform, changed, signal);
  const observer = new MutationObserver(changed);
  observer.observe(box, { subtree: true, childList: true, characterData: true });
  desk.onPolicyChange(changed, signal);
  const movesCaret = (event: Event) => {
    if (event.type === 'pointerdown' || (isKey(event) && MOVES.test(event.key))) isTyping = false;
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('keydown', movesCaret, options);
  window.addEventListener('pointerdown', movesCaret, options);
  // within a shadow root a field keeps its own to itself
  for (const target of [document, ...(field ? [field] : [])])
    target.addEventListener('selectionchange', follow, options);
  field?.addEventListener('input', changed, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pause);
  });
  changed();
}
