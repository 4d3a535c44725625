import type { Facts, Finding } from '../check/rule';
import type { Platform } from '../platforms/platform';
import { createActs } from './acts';
import { caretIn, giveBack } from './caret';
import { type Desk, type DeskOnCall, mayHold, type QuotedFinding, type Reminder } from './desk';
import { type Draft, draftIn, isEmpty, keyOf, quotedSerious, textOf } from './draft';
import { factsOf, showsMedia } from './facts';
import {
  actOf,
  boxOf,
  composerOf,
  controlOf,
  isAtLast,
  isWaiting,
  pressed,
  pressedLast,
  type Submission,
  submitted,
  typedIn,
} from './find';
import { type Flow, flowOf, now } from './flow';
import { bringsClick, hasPickerOpen, isKey, isPressKey, isSubmitKey } from './keys';
import { leaves, until } from './leaves';
import { isNamed } from './nodes';
import { press } from './press';
import { onShadowRoot } from './roots';

/** What a draft is held for; `key` is what an acknowledgement of it is bound to. */
type Verdict = {
  facts: readonly Partial<Facts>[];
  /** All that is for a second look, whatever the policy lets it do. */
  serious: readonly QuotedFinding[];
  key: string;
  held: readonly QuotedFinding[];
  reminders: readonly Reminder[];
};

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

/**
 * Stands between a person and the site: whatever would send a draft goes on, untouched, unless the draft holds
 * something of severity `warning` or above that was not acknowledged. It listens on the window in the capture phase,
 * from before the page's first script, since sites send from listeners of their own.
 */
export function armGate(platform: Platform, desk: DeskOnCall, signal: AbortSignal) {
  /** By their text, the drafts that were acknowledged and have not left yet. */
  const acknowledged = new Map<string, string>();
  /** By their text, the drafts that a fault of ours kept from being read, and those noted down as they went out. */
  const unread = new Set<string>();
  const audited = new Set<string>();
  /** What each box was last held for and sent back with. */
  const sentBack = new WeakMap<Element, readonly Finding[]>();
  /** The reminders that were shown for what is being written in each box. */
  const reminded = new WeakMap<Element, readonly string[]>();
  const acts = createActs(platform, desk, signal);
  let flow: Flow | undefined;
  let isHolding = false;

  const draftOf = ({ boxes, isLast }: Submission) => (isLast && flow ? now(flow.draft) : draftIn(boxes));

  const factsOfEach = (ready: Desk, { composer }: Submission, draft: Draft) =>
    draft.facts ??
    draft.boxes.map((box) =>
      factsOf({ composer: composerOf(box, platform) ?? composer, box }, platform, ready.terms()),
    );

  const verdictOn = (
    ready: Desk,
    draft: Draft,
    facts: readonly Partial<Facts>[],
    findings: readonly (readonly Finding[])[],
  ): Verdict => {
    const terms = ready.terms();
    const serious = quotedSerious(draft, findings);
    const key = keyOf(draft, facts, serious, terms);
    const isHeld = mayHold(terms) && acknowledged.get(textOf(draft)) !== key && !(flow && flow.key === key);
    return { facts, serious, key, held: isHeld ? serious : [], reminders: remindersFor(ready, draft, facts) };
  };

  /** What the policy says about sending this, as far as it was not said of the same draft. */
  const remindersFor = (ready: Desk, { boxes }: Draft, facts: readonly Partial<Facts>[]) => {
    if (!mayHold(ready.terms())) return [];
    const due = facts.flatMap((each, index) => {
      const box = boxes[index];
      const said = (box && reminded.get(box)) ?? [];
      return ready.reminders('send', each).filter(({ id }) => !said.includes(id));
    });
    return due.filter(({ id }, index) => due.findIndex((other) => other.id === id) === index);
  };

  /** The verdict, or nothing when it cannot be told at once. */
  const verdictAtOnce = (ready: Desk, submission: Submission, draft: Draft): Verdict | undefined => {
    const facts = factsOfEach(ready, submission, draft);
    const findings = draft.texts.map((text, index) => ready.glance(text, facts[index] ?? {}));
    return findings.every((found) => found !== undefined) ? verdictOn(ready, draft, facts, findings) : undefined;
  };

  const mayGo = (submission: Submission, draft: Draft) => {
    if (desk.isBroken() || unread.has(textOf(draft))) return true;
    if (isEmpty(draft) && !submission.boxes.some((box) => showsMedia({ composer: submission.composer, box })))
      return true;
    const ready = desk.now();
    if (ready && !ready.terms().isOn) return true;
    const verdict = ready && verdictAtOnce(ready, submission, draft);
    return verdict !== undefined && verdict.held.length === 0 && verdict.reminders.length === 0;
  };

  /** Someone is about to send: the event goes on, or stops here and the draft is held. */
  const decide = (event: Event, submission: Submission | undefined) => {
    if (!submission) return;
    const draft = draftOf(submission);
    if (mayGo(submission, draft)) return goesOut(submission, draft);
    stop(event);
    if (!isHolding) hold(submission, draft);
  };

  const goesOut = (submission: Submission, draft: Draft) => {
    const ready = desk.now();
    if (desk.isBroken() && !isEmpty(draft)) desk.notify('not-checked');
    for (const box of draft.boxes) {
      const before = sentBack.get(box);
      if (before) ready?.edited(placeOf(submission), before);
      sentBack.delete(box);
    }
    const isRead = !desk.isBroken() && !unread.has(textOf(draft));
    const verdict = ready && isRead ? verdictAtOnce(ready, submission, draft) : undefined;
    if (ready && verdict) noteDown(ready, submission, draft, verdict);
    flow = submission.isLast ? undefined : flowOf(submission, draft, verdict);
    void forgetOnceGone(draft);
  };

  const noteDown = (ready: Desk, submission: Submission, draft: Draft, { serious }: Verdict) => {
    const text = textOf(draft);
    const { enforcement, isOn } = ready.terms();
    if (!isOn || enforcement !== 'audit' || serious.length === 0 || audited.has(text)) return;
    audited.add(text);
    ready.audited(placeOf(submission), serious);
  };

  /** What was let through was let through once: the same words in another post are asked about again. */
  const forgetOnceGone = async (draft: Draft) => {
    const text = textOf(draft);
    const isKnown = [acknowledged, unread, audited].some((known) => known.has(text));
    const isReminded = draft.boxes.some((box) => reminded.has(box));
    const current = flow;
    if (!(isKnown || isReminded || current) || !(await leaves(draft, signal))) return;
    for (const known of [acknowledged, unread, audited]) known.delete(text);
    if (current && current === flow && isAtLast(current.composer, current.draft.boxes)) return;
    if (current === flow) flow = undefined;
    for (const box of draft.boxes) reminded.delete(box);
  };

  const hold = async (submission: Submission, draft: Draft) => {
    isHolding = true;
    // a fault of ours must not cost the person their post: it goes out, and they are told
    const released = await isReleased(submission, draft).catch(() => {
      unread.add(textOf(draft));
      desk.notify('not-checked');
      return true;
    });
    isHolding = false;
    if (released) await send(submission, draft);
  };

  /** Reads the draft, and asks the person if there is something to ask, or nothing to read it with. */
  const isReleased = async (submission: Submission, draft: Draft) => {
    const box = entered(draft);
    const caret = box && caretIn(box);
    const back = () => {
      // not waited for: the next press is to be heard at once
      if (box) void giveBack(box, caret);
      return false;
    };
    let ready = await desk.load().catch(() => undefined);
    if (!ready) {
      if ((await desk.ask()) === 'back') return back();
      // it may have come while the person was asked
      ready = desk.now();
      if (!ready) unread.add(textOf(draft));
    }
    if (!ready || desk.isBroken() || !ready.terms().isOn) return true;
    const facts = factsOfEach(ready, submission, draft);
    const findings = await Promise.all(draft.texts.map((text, index) => ready.read(text, facts[index] ?? {}, signal)));
    if (desk.isBroken()) return true;
    const { held, reminders, key } = verdictOn(ready, draft, facts, findings);
    if (held.length === 0 && reminders.length === 0) return true;
    const before = draft.boxes.map((each) => sentBack.get(each)).find((findings) => findings !== undefined);
    const decision = await ready.hold(placeOf(submission), { findings: held, reminders, before });
    for (const each of draft.boxes)
      reminded.set(each, [...(reminded.get(each) ?? []), ...reminders.map(({ id }) => id)]);
    if (decision === 'post') {
      if (held.length > 0) acknowledged.set(textOf(draft), key);
      for (const each of draft.boxes) sentBack.delete(each);
      return true;
    }
    if (held.length > 0) for (const each of draft.boxes) sentBack.set(each, held);
    return back();
  };

  /** Presses the control for the person; where the site takes no such press, their own next one goes through. */
  const send = async (submission: Submission, draft: Draft) => {
    // at the last step the boxes have long gone
    const left = submission.isLast ? until(() => isGone(submission), [], signal) : leaves(draft, signal);
    pressFor(submission);
    if (await left) return;
    const control = controlOf(submission);
    if (!control || isWaiting(control)) desk.notify('press-again');
  };

  const placeOf = ({ composer }: Submission) => ({ platform: platform.id, surface: composer.surface });

  /** What an event would send, if anything. */
  const sentBy = (event: Event): Submission | undefined => {
    if (isSubmit(event)) return submitted(event, platform);
    if (!isKey(event)) return pressedAnywhere(event);
    // no other key sends, and most keys are others
    if (!isPressKey(event)) return undefined;
    const found = boxOf(event, platform);
    if (!found) return pressedAnywhere(event);
    const sends = isSubmitKey(event, found.composer.submitKey) && !hasPickerOpen(found.box);
    return sends ? typedIn(found, platform) : undefined;
  };

  const pressedAnywhere = (event: Event) =>
    pressed(event, platform) ?? (flow && pressedLast(event, flow.composer, flow.draft.boxes));

  /** Something else that a control does, and the policy may have a word on. */
  const actBy = (event: Event) => (isKey(event) && !isPressKey(event) ? undefined : actOf(event, platform));

  /** Keeps from the site what it might send on before the event that is decided about. */
  const shield = (event: Event) => {
    const act = actBy(event);
    const submission = act ? undefined : sentBy(event);
    if (act ? acts.may(act) : !submission || mayGo(submission, draftOf(submission))) return;
    event.stopImmediatePropagation();
    // keeps the caret where it is; a click comes all the same
    if (event.type === 'mousedown') event.preventDefault();
  };

  const meet = (event: Event) => {
    if (bringsClick(event)) return shield(event);
    const act = actBy(event);
    if (!act) return decide(event, sentBy(event));
    if (acts.may(act)) return;
    stop(event);
    void acts.hold(act);
  };
  for (const type of SENDING) window.addEventListener(type, meet, { capture: true, signal });
  for (const type of AROUND_A_PRESS) window.addEventListener(type, shield, { capture: true, signal });

  onShadowRoot((root, isClosed) => {
    // an open one lets everything through to the window but the submit of a form
    for (const type of isClosed ? SENDING : (['submit'] as const))
      root.addEventListener(type, meet, { capture: true, signal });
    for (const type of isClosed ? AROUND_A_PRESS : []) root.addEventListener(type, shield, { capture: true, signal });
  }, signal);
}

function isGone(submission: Submission) {
  const control = controlOf(submission);
  return !control || !isWaiting(control);
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

/** Presses the control; a form without one is submitted. */
function pressFor(submission: Submission) {
  const control = controlOf(submission);
  const { scope } = submission;
  if (control) press(control);
  else if (isNamed(scope, 'form')) scope.requestSubmit();
}
