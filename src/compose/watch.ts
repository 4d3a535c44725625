import type { Platform } from '../platforms/platform';
import { createCards } from './cards';
import type { Desk, DeskOnCall } from './desk';
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

/**
 * Reads what is written while it is written: waits for someone to enter a compose box, then underlines what is found
 * there after each pause.
 */
export function watch(platform: Platform, desk: DeskOnCall, signal: AbortSignal) {
  const watched = new Map<Element, AbortController>();
  let underline: Underline | undefined;

  const forgetGone = () => {
    for (const [box, leaving] of watched) {
      if (box.isConnected) continue;
      leaving.abort();
      watched.delete(box);
    }
  };
  const arrive = (event: Event) => {
    const box = boxOf(event, platform)?.box ?? (event.type === 'input' ? unknownBoxOf(event) : undefined);
    if (!box || watched.has(box)) return;
    forgetGone();
    const leaving = new AbortController();
    watched.set(box, leaving);
    desk.load().then(
      (ready) => {
        underline ??= createUnderline(ready.adopt, signal);
        watchBox(box, platform, ready, underline, AbortSignal.any([leaving.signal, signal]));
      },
      // the gate says so when it matters: when something is posted
      () => {},
    );
  };
  const listenIn = (root: Window | ShadowRoot) => {
    for (const type of ARRIVALS) root.addEventListener(type, arrive, { capture: true, passive: true, signal });
  };
  listenIn(window);
  onShadowRoot((root, isClosed) => isClosed && listenIn(root), signal);

  return {
    /** What is known of the boxes that someone was in and that are still there. */
    report(): BoxReport[] {
      const ready = desk.now();
      const boxes = [...watched.keys()].filter((box) => box.isConnected && box.checkVisibility());
      return ready ? boxes.map((box) => reportOn(box, platform, ready)) : [];
    },
  };
}

function watchBox(box: Element, platform: Platform, desk: Desk, underline: Underline, signal: AbortSignal) {
  const control = () => {
    const composer = composerOf(box, platform);
    return composer && typedIn({ composer, box }, platform).control;
  };
  const cards = createCards(box, control, desk, underline, signal);
  const chip = desk.chip(box, signal);
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
