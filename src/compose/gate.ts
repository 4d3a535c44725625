import type { Finding } from '../check/rule';
import type { Platform } from '../platforms/platform';
import { caretIn, restore } from './caret';
import type { Desk, DeskOnCall, QuotedFinding } from './desk';
import { type Draft, draftIn, isEmpty, keyOf, quotedHolds, textOf } from './draft';
import { boxOf, controlOf, isWaiting, pressed, type Submission, submitted, typedIn } from './find';
import { bringsClick, hasPickerOpen, isKey, isPressKey, isSubmitKey } from './keys';
import { leaves } from './leaves';
import { isHtml, isNamed } from './nodes';
import { onShadowRoot } from './roots';

/** What a site may send on, and where a person's press then stops. */
const SENDING = ['click', 'keydown', 'submit'] as const;

/** What comes around a click or a key press, and what a site may act on as well. */
const AROUND_A_PRESS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'keypress',
  'keyup',
] as const;

/** What a press is made of, for sites that wait for something other than its click. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/**
 * Stands between a person and the site: whatever would send a draft goes on, untouched, unless the draft holds
 * something of severity `warning` or above that was not acknowledged. It listens on the window in the capture phase,
 * from before the page's first script, since sites send from listeners of their own.
 */
export function armGate(platform: Platform, desk: DeskOnCall, signal: AbortSignal) {
  /** By their text, the drafts that were acknowledged and have not left yet. */
  const acknowledged = new Map<string, string>();
  /** Drafts that a fault of ours kept from being read. */
  const unread = new Set<string>();
  /** What each box was last held for and sent back with. */
  const sentBack = new WeakMap<Element, readonly Finding[]>();
  let isHolding = false;

  /** What holds the draft; nothing when that cannot be told at once. */
  const reasonsAtOnce = (ready: Desk, draft: Draft): readonly QuotedFinding[] | undefined => {
    const findings = draft.texts.map(ready.glance);
    return findings.every((found) => found !== undefined) ? quotedHolds(draft, findings) : undefined;
  };

  const mayGo = (draft: Draft) => {
    if (isEmpty(draft) || desk.isBroken() || unread.has(textOf(draft))) return true;
    const ready = desk.now();
    const reasons = ready && reasonsAtOnce(ready, draft);
    if (!ready || !reasons) return false;
    return reasons.length === 0 || acknowledged.get(textOf(draft)) === keyOf(draft, reasons, ready.policyVersion());
  };

  /** Someone is about to send: the event goes on, or stops here and the draft is held. */
  const decide = (event: Event, submission: Submission | undefined) => {
    if (!submission) return;
    const draft = draftIn(submission.boxes);
    if (mayGo(draft)) return goesOut(submission, draft);
    stop(event);
    if (!isHolding) hold(submission, draft);
  };

  const goesOut = (submission: Submission, draft: Draft) => {
    const ready = desk.now();
    if (desk.isBroken() && !isEmpty(draft)) ready?.notify('not-checked');
    for (const box of draft.boxes) {
      const before = sentBack.get(box);
      if (before) ready?.edited(placeOf(submission), before);
      sentBack.delete(box);
    }
    void forgetOnceGone(draft);
  };

  /** What was let through was let through once: the same words in another post are asked about again. */
  const forgetOnceGone = async (draft: Draft) => {
    const text = textOf(draft);
    if (!(acknowledged.has(text) || unread.has(text)) || !(await leaves(draft, signal))) return;
    acknowledged.delete(text);
    unread.delete(text);
  };

  const hold = async (submission: Submission, draft: Draft) => {
    isHolding = true;
    // a fault of ours must not cost the person their post: it goes out, and they are told
    const released = await isReleased(submission, draft).catch(() => {
      unread.add(textOf(draft));
      desk.now()?.notify('not-checked');
      return true;
    });
    isHolding = false;
    if (released) await send(submission, draft);
  };

  /** Reads the draft, and asks the person if there is something to ask. */
  const isReleased = async (submission: Submission, draft: Draft) => {
    const box = entered(draft);
    const caret = box && caretIn(box);
    const ready = await desk.load().catch(() => undefined);
    if (!ready || desk.isBroken()) return true;
    const findings = await Promise.all(draft.texts.map((text) => ready.read(text, signal)));
    if (desk.isBroken()) return true;
    const reasons = quotedHolds(draft, findings);
    if (reasons.length === 0) return true;
    const decision = await ready.hold(placeOf(submission), reasons);
    if (decision === 'post') {
      acknowledged.set(textOf(draft), keyOf(draft, reasons, ready.policyVersion()));
      for (const each of draft.boxes) sentBack.delete(each);
      return true;
    }
    for (const each of draft.boxes) sentBack.set(each, reasons);
    if (box) restore(box, caret);
    return false;
  };

  /** Presses the control for the person; where the site takes no such press, their own next one goes through. */
  const send = async (submission: Submission, draft: Draft) => {
    const left = leaves(draft, signal);
    press(submission);
    if (await left) return;
    const control = controlOf(submission);
    if (!control || isWaiting(control)) desk.now()?.notify('press-again');
  };

  const placeOf = ({ composer }: Submission) => ({ platform: platform.id, surface: composer.surface });

  /** What an event would send, if anything. */
  const sentBy = (event: Event): Submission | undefined => {
    if (isSubmit(event)) return submitted(event, platform);
    if (!isKey(event)) return pressed(event, platform);
    // no other key sends, and most keys are others
    if (!isPressKey(event)) return undefined;
    const found = boxOf(event, platform);
    if (!found) return pressed(event, platform);
    const sends = isSubmitKey(event, found.composer.submitKey) && !hasPickerOpen(found.box);
    return sends ? typedIn(found, platform) : undefined;
  };

  /** Keeps from the site what it might send on before the event that is decided about. */
  const shield = (event: Event) => {
    const submission = sentBy(event);
    if (!submission || mayGo(draftIn(submission.boxes))) return;
    event.stopImmediatePropagation();
    // keeps the caret where it is; a click comes all the same
    if (event.type === 'mousedown') event.preventDefault();
  };

  const meet = (event: Event) => (bringsClick(event) ? shield(event) : decide(event, sentBy(event)));
  for (const type of SENDING) window.addEventListener(type, meet, { capture: true, signal });
  for (const type of AROUND_A_PRESS) window.addEventListener(type, shield, { capture: true, signal });

  onShadowRoot((root, isClosed) => {
    // an open one lets everything through to the window but the submit of a form
    for (const type of isClosed ? SENDING : (['submit'] as const))
      root.addEventListener(type, meet, { capture: true, signal });
    for (const type of isClosed ? AROUND_A_PRESS : []) root.addEventListener(type, shield, { capture: true, signal });
  }, signal);
}

function isSubmit(event: Event): event is SubmitEvent {
  return event.type === 'submit';
}

/** Of the boxes that one press sends, the one the person is in. */
function entered({ boxes }: Draft) {
  return boxes.find((box) => box.matches(':focus')) ?? boxes.find(caretIn) ?? boxes[0];
}

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Presses as a person would; a form without a control is submitted. */
function press(submission: Submission) {
  const control = controlOf(submission);
  const { scope } = submission;
  if (!control && isNamed(scope, 'form')) scope.requestSubmit();
  const around = { bubbles: true, cancelable: true, composed: true };
  for (const type of PRESS) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    control?.dispatchEvent(new Kind(type, around));
  }
  if (isHtml(control)) control.click();
  // an icon has no `click()` of its own
  else control?.dispatchEvent(new MouseEvent('click', around));
}
