import type { Platform } from '../platforms/platform';
import { type Desk, type DeskOnCall, mayHold } from './desk';
import { factsHere } from './facts';
import type { Press } from './find';
import { press } from './press';

/** How long a site may take to show that an act took, in milliseconds. */
const PATIENCE = 3000;

/** Tells once of each act, at each address, what the policy says about it; then the act is the person's. */
export function createActs(platform: Platform, desk: DeskOnCall, signal: AbortSignal) {
  const told = new Set<string>();
  let isTelling = false;

  const nameOf = ({ act }: Press) => `${act} ${location.pathname}`;
  const due = (ready: Desk, { act }: Press) => {
    const terms = ready.terms();
    return mayHold(terms) ? ready.reminders(act, factsHere(platform, terms)) : [];
  };
  const tell = async (pressed: Press) => {
    const ready = await desk.load().catch(() => undefined);
    const reminders = ready ? due(ready, pressed) : [];
    told.add(nameOf(pressed));
    if (ready && reminders.length > 0 && (await ready.remind(pressed.act, reminders)) === 'back') return;
    const { control } = pressed;
    const before = control.cloneNode(true);
    press(control);
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    if (!signal.aborted && control.isConnected && control.isEqualNode(before)) desk.notify('act-again');
  };

  return {
    /** Whether the act may go on at once. */
    may(pressed: Press) {
      const ready = desk.now();
      return desk.isBroken() || told.has(nameOf(pressed)) || (ready !== undefined && due(ready, pressed).length === 0);
    },
    /** Tells what there is to tell, and acts for the person unless they go back. A fault of ours costs no act. */
    async hold(pressed: Press) {
      if (isTelling) return;
      isTelling = true;
      await tell(pressed).catch(() => press(pressed.control));
      isTelling = false;
    },
  };
}
