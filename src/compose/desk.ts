import type { Facts, Finding, Surface } from '../check/rule';
import type { Platform } from '../platforms/platform';
import type { Span } from '../recognisers/recogniser';
import type { BoxState } from './state';

/** A finding with the very words it stands on. */
export type QuotedFinding = Finding & { quote: string };

/** Where a draft is being written. */
export type Place = { platform: Platform['id']; surface: Surface };

/** What the policy says about an act, to be told once. */
export type Reminder = { id: string; message: string; clause?: string };

/** What a person does on a site: send what they wrote, take up with someone, delete something. */
type Act = 'send' | 'befriend' | 'delete';

/** What of the policy in force matters to a compose box, at this moment. */
export type Terms = {
  /** An acknowledgement holds for one version. */
  policyVersion: string;
  /** The most that a finding may do. */
  enforcement: 'audit' | 'hint' | 'acknowledge' | 'reason' | 'block';
  /** Whether the policy lets Second Look work on this platform. */
  isOn: boolean;
  /** The organisation's accounts on this platform, as the policy names them. */
  accounts: readonly string[];
  /** Whose account it is that a page shows by its handle, name, address or number. */
  whose: (shown: string) => Facts['account'] | undefined;
  /** Whether it is within the organisation's hours, where the policy gives any. */
  officeHours: boolean | undefined;
};

/** Whether the policy lets anything hold what someone does. */
export function mayHold({ isOn, enforcement }: Terms): boolean {
  return isOn && enforcement !== 'audit' && enforcement !== 'hint';
}

/** What a person is shown before something goes out. */
export type Held = {
  findings: readonly QuotedFinding[];
  reminders: readonly Reminder[];
  /** What the same draft was held for when the person last went back to it. */
  before?: readonly Finding[] | undefined;
};

/** Stands over a text field with the same words in the same places. */
type FieldMirror = {
  write: (value: string) => void;
  rangeOf: (span: Span) => Range | undefined;
  hide: () => void;
};

/** What a person can be told in passing. */
type Notice = 'not-checked' | 'press-again' | 'act-again' | 'not-replaced' | 'not-recorded' | 'recorded-after-reload';

/**
 * What the compose boxes are handed: the checker, the screen and the log behind one door, so that this folder knows
 * none of them. It is brought when someone first enters a compose box.
 */
export type Desk = Pick<Front, 'notify'> & {
  /** The findings at once, or nothing where the text is long and has not been read yet. */
  glance: (text: string, facts: Partial<Facts>) => readonly Finding[] | undefined;
  /** The findings, worked out in slices so that the page stays quick. */
  read: (text: string, facts: Partial<Facts>, signal: AbortSignal) => Promise<readonly Finding[]>;
  /** Shows the dialog; on `post` the acknowledgement is on record, or the person was told that it is not. */
  hold: (place: Place, held: Held) => Promise<'back' | 'post'>;
  /** Shows what the policy says about an act that is on no text. */
  remind: (act: Exclude<Act, 'send'>, reminders: readonly Reminder[]) => Promise<'back' | 'post'>;
  /** Notes that a draft held for these findings went out without them. */
  edited: (place: Place, findings: readonly Finding[]) => void;
  /** Notes that a draft went out with these findings, under a policy that only takes note. */
  audited: (place: Place, findings: readonly Finding[]) => void;
  showCard: (
    finding: QuotedFinding,
    at: { anchor: () => DOMRect | undefined; control: () => DOMRect | undefined },
    on: { apply: (suggestion: string) => void; close: () => void },
  ) => void;
  hideCard: () => void;
  announce: (count: number) => void;
  /** Gives a text field, whose text has no nodes, a place for its underlines; calls back when its value has changed. */
  mirror: (field: HTMLTextAreaElement | HTMLInputElement, onChange: () => void, signal: AbortSignal) => FieldMirror;
  /** Whether the event happened in something of ours. */
  owns: (event: Event) => boolean;
  /** Gives a root with a compose box in it the style of the underlines. */
  adopt: (root: Document | ShadowRoot) => void;
  /** Whether texts cannot be read: posts are then let through with a notice. */
  isBroken: () => boolean;
  terms: () => Terms;
  /** What the policy has to say about an act under these facts. */
  reminders: (act: Act, facts: Partial<Facts>) => readonly Reminder[];
  /** Calls back when the policy changed, so that what is on screen is read again. */
  onPolicyChange: (callback: () => void, signal: AbortSignal) => void;
};

/** What is there before the desk, and without it. */
export type Front = {
  /** Asks whether a draft that nothing can read is to go out all the same. */
  ask: () => Promise<'back' | 'post'>;
  notify: (notice: Notice, about?: string) => void;
  /** Shows beside a box, while someone is in it, what can be done for it. */
  chip: (box: Element, signal: AbortSignal) => { show: (state: BoxState) => void };
};

/** How far a desk is that is not there: not called for or just called for, on its way for long, or not to be had. */
type Progress = 'off' | 'waiting' | 'missing';

/** A desk that may still be on its way: `now` is nothing until it has come. */
export type DeskOnCall = Front & {
  /** Calls for the desk, anew where it did not come. @throws where it does not come in time; it may come later. */
  load: () => Promise<Desk>;
  now: () => Desk | undefined;
  progress: () => Progress;
  /** Calls back when the desk has come, is long in coming, or has not come. */
  onProgress: (callback: () => void, signal: AbortSignal) => void;
  isBroken: () => boolean;
};

/** After so long a person is told that the desk is on its way, and after so long that it has not come; milliseconds. */
const LONG = 600;
const TOO_LONG = 5000;
/** How long one that has not come is waited for when it is called for anew. */
const ONCE_MORE = 1000;

/** Brings the desk when it is called for, and opens it once; whoever brings it may do so more than once. */
export function onCall(bring: () => Promise<() => Promise<Desk>>, front: Front): DeskOnCall {
  const changes = new EventTarget();
  let progress: Progress = 'off';
  let coming: Promise<Desk> | undefined;
  let opening: Promise<Desk> | undefined;
  let desk: Desk | undefined;

  const tell = () => changes.dispatchEvent(new Event('change'));
  const become = (next: Progress) => {
    if (desk) return;
    progress = next;
    tell();
  };
  const opened = async () => {
    const open = await bring();
    opening ??= open();
    // one that could not be opened may be opened when it is called for anew
    const ready = await opening.catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    if (!desk) {
      desk = ready;
      tell();
    }
    return desk;
  };
  const called = async () => {
    const patience = progress === 'missing' ? ONCE_MORE : TOO_LONG;
    const timers = [setTimeout(() => progress === 'off' && become('waiting'), LONG)];
    const waited = new Promise<never>((_, reject) => {
      timers.push(setTimeout(() => reject(new Error('The desk has not come in time.')), patience));
    });
    try {
      return await Promise.race([opened(), waited]);
    } catch (error) {
      become('missing');
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      coming = undefined;
    }
  };
  return {
    ...front,
    load() {
      if (desk) return Promise.resolve(desk);
      coming ??= called();
      return coming;
    },
    now: () => desk,
    progress: () => progress,
    onProgress: (callback, stop) => changes.addEventListener('change', callback, { signal: stop }),
    isBroken: () => desk?.isBroken() === true,
  };
}
