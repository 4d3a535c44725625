import type { Finding, Surface } from '../check/rule';
import type { Platform } from '../platforms/platform';

/** A finding with the very words it stands on. */
export type QuotedFinding = Finding & { quote: string };

/** Where a draft is being written. */
export type Place = { platform: Platform['id']; surface: Surface };

/** What a person can be told in passing. */
type Notice = 'not-checked' | 'press-again' | 'not-replaced' | 'not-recorded';

/**
 * What the compose boxes are handed: the checker, the screen and the log behind one door, so that this folder knows
 * none of them. It is loaded on the first focus in a compose box.
 */
export type Desk = {
  /** The findings at once, or nothing where the text is long and has not been read yet. */
  glance: (text: string) => readonly Finding[] | undefined;
  /** The findings, worked out in slices so that the page stays quick. */
  read: (text: string, signal: AbortSignal) => Promise<readonly Finding[]>;
  /** Shows the dialog; on `post` the acknowledgement is on record, or the person was told that it is not. */
  hold: (place: Place, findings: readonly QuotedFinding[]) => Promise<'back' | 'post'>;
  /** Notes that a draft held for these findings went out without them. */
  edited: (place: Place, findings: readonly Finding[]) => void;
  showCard: (
    finding: QuotedFinding,
    anchor: () => DOMRect | undefined,
    on: { apply: (suggestion: string) => void; close: () => void },
  ) => void;
  hideCard: () => void;
  notify: (notice: Notice, about?: string) => void;
  announce: (count: number) => void;
  /** Whether the event happened in something of ours. */
  owns: (event: Event) => boolean;
  /** Gives a root with a compose box in it the style of the underlines. */
  adopt: (root: Document | ShadowRoot) => void;
  /** Whether texts cannot be read: posts are then let through with a notice. */
  isBroken: () => boolean;
  /** The version of the policy in force; an acknowledgement holds for one. */
  policyVersion: () => string;
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
