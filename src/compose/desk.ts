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
 * none of them. It is loaded on the first focus in a compose box.
 */
export type Desk = {
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
  notify: (notice: Notice, about?: string) => void;
  announce: (count: number) => void;
  /** Shows beside a box, while someone is in it, what can be done for it. */
  chip: (box: Element, signal: AbortSignal) => { show: (state: BoxState) => void };
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

/** A desk that may still be on its way: `now` is nothing until it has come. */
export type DeskOnCall = { load: () => Promise<Desk>; now: () => Desk | undefined; isBroken: () => boolean };

/** Opens the desk when it is first called for, and once. */
export function onCall(open: () => Promise<Desk>): DeskOnCall {
  let opening: Promise<Desk> | undefined;
  let desk: Desk | undefined;
  let failed = false;
  const opened = async () => {
    try {
      desk = await open();
      return desk;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return {
    load() {
      opening ??= opened();
      return opening;
    },
    now: () => desk,
    isBroken: () => failed || desk?.isBroken() === true,
  };
}
