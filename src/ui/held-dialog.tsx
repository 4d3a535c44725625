import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Objection } from '../check/objection';
import { SEVERITIES } from '../check/rule';
import type { Reason } from '../log/entry';
import type { Contact } from '../policy/policy';
import { Acknowledgement, type Answers, type Missing } from './acknowledgement';
import { Emblem } from './emblem';
import { type HeldFinding, HeldFindingRow } from './held-finding';
import { type Reminder, ReminderList } from './reminder-list';
import { trusted } from './trusted';
import { contactInWords } from './words';
import type { Wrong } from './wrong-warning';

/** What the person chose: to go on writing, or to post, for the serious with a reason. */
export type Decision = { kind: 'back' } | { kind: 'post'; reason?: Reason; reasonText?: string };

export type Held = {
  organisation: string;
  contacts: readonly Contact[];
  findings: readonly HeldFinding[];
  /** What the policy says about the act itself; they inform, and ask for nothing. */
  reminders: readonly Reminder[];
  /** What is held: a text that goes out, or another act. */
  act: 'send' | 'other';
  /** How much the policy asks of someone who goes on: nothing but a tick, a reason for the serious, or not to at all. */
  asks: 'tick' | 'reason' | 'change';
  /** What speaks against noting a reason in the person's own words. */
  objectionTo: (words: string) => Objection | undefined;
  /** Marks a finding as wrong; absent where nothing is noted. */
  wrong?: ((finding: HeldFinding) => Wrong) | undefined;
};

type Props = Held & {
  /** Whether the person can see what they press. */
  isInPlainSight: (control: HTMLElement) => boolean;
  onDecide: (decision: Decision) => void;
};

/** For so long a press may still be the second half of the double click that opened the dialog; milliseconds. */
const RUN_THROUGH = 300;

const NOTHING_MISSING: Missing = { looked: false, reason: false };

/** Holds a post until the person goes back, or has acknowledged what was found in it; reminders are passed by a press. */
export function HeldDialog({
  organisation,
  contacts,
  findings,
  reminders,
  act,
  asks,
  objectionTo,
  wrong,
  isInPlainSight,
  onDecide,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const on = useRef<HTMLButtonElement>(null);
  const { isSettled, restart } = useSettling();
  const [answers, setAnswers] = useState<Answers>();
  const [missing, setMissing] = useState(NOTHING_MISSING);
  const [isCovered, setCovered] = useState(false);
  useModal(dialog, back);

  const isSerious = findings.some(({ severity }) => severity === 'error');
  const mayPost = asks !== 'change' || !isSerious;
  const wantsReason = asks === 'reason' && isSerious;
  const onlyReminds = findings.length === 0;
  const goBack = () => onDecide({ kind: 'back' });
  const answer = (next: Answers) => {
    setAnswers(next);
    // what was said against their words is said until they press again
    setMissing({
      ...missing,
      looked: missing.looked && !next.looked,
      reason: missing.reason && next.reason === undefined,
    });
  };

  const post = (event: Event) => {
    const { current: control } = on;
    if (!isSettled(event) || !control) return;
    const inSight = isInPlainSight(control);
    setCovered(!inSight);
    if (!inSight) return;
    if (onlyReminds) return onDecide({ kind: 'post' });
    if (!answers) {
      restart();
      return setAnswers({ looked: false });
    }
    const reason = wantsReason ? answers.reason : undefined;
    const words = reason === 'other' ? (answers.reasonText ?? '').trim() : undefined;
    const against = words === '' ? 'none' : words === undefined ? undefined : objectionTo(words);
    const lacking: Missing = {
      looked: !answers.looked,
      reason: wantsReason && reason === undefined,
      ...(against ? { words: against } : {}),
    };
    setMissing(lacking);
    if (lacking.looked || lacking.reason || lacking.words) return focusOn(dialog.current, lacking);
    onDecide({ kind: 'post', ...(reason ? { reason } : {}), ...(words ? { reasonText: words } : {}) });
  };

  return (
    <dialog
      ref={dialog}
      class="held"
      role="alertdialog"
      aria-labelledby="held-heading"
      aria-describedby="held-lead"
      onCancel={trusted((event) => {
        event.preventDefault();
        goBack();
      })}
      onClose={trusted(goBack)}
      onKeyDown={trusted((event) => onKey(event, goBack))}
    >
      <header>
        <Emblem />
        <h2 id="held-heading">
          <span class="of">
            {organisation === '' ? i18n.t('hold.policy') : i18n.t('hold.policyOf', { organisation })}
          </span>
          <span class="count">{headingOf(findings.length, act)}</span>
        </h2>
      </header>
      <div class="scroll">
        <p id="held-lead" class="lead">
          {i18n.t(act === 'send' ? 'hold.notPosted' : 'hold.notDone')}
          {!mayPost && ` ${i18n.t('hold.cannotPost')}`}
        </p>
        {!onlyReminds && (
          <ol>
            {byGravity(findings).map((finding) => (
              <HeldFindingRow
                key={`${finding.rule} ${finding.start} ${finding.end}`}
                finding={finding}
                wrong={wrong?.(finding)}
              />
            ))}
          </ol>
        )}
        <ReminderList reminders={reminders} isAlone={onlyReminds} />
        <WhomToAsk contacts={contacts} />
        {answers && (
          <Acknowledgement
            count={findings.length}
            wantsReason={wantsReason}
            answers={answers}
            missing={missing}
            onAnswer={answer}
          />
        )}
      </div>
      <footer>
        <p class="missing" role="alert">
          {isCovered && i18n.t('hold.covered')}
        </p>
        <button ref={back} type="button" class="primary" onClick={trusted((event) => isSettled(event) && goBack())}>
          {i18n.t(onlyReminds ? 'hold.leave' : 'hold.back')}
        </button>
        {mayPost && (
          <button ref={on} type="button" class="plain" onClick={trusted(post)}>
            {i18n.t(onlyReminds ? 'hold.goOn' : 'hold.post')}
          </button>
        )}
      </footer>
    </dialog>
  );
}

function headingOf(findings: number, act: Held['act']) {
  if (findings > 0) return i18n.t('hold.heading', findings);
  return i18n.t(act === 'send' ? 'hold.beforeSending' : 'hold.beforeActing');
}

function WhomToAsk({ contacts: [first] }: Pick<Held, 'contacts'>) {
  if (!first) return null;
  const ways = [first.phone, first.email].filter((way) => way !== undefined);
  return (
    <p class="ask">
      {i18n.t('hold.ask', { who: contactInWords(first) })}{' '}
      {ways.length > 0 && <span class="ways">{ways.join(' · ')}</span>}
    </p>
  );
}

/** Opens the dialog above all else with the focus on `first`, and gives the focus back when it goes. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, first: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    first.current?.focus();
    return () => opened?.close();
  }, [dialog, first]);
}

/** Tells presses meant for the dialog from those that were under way when it opened, or changed under the pointer. */
function useSettling() {
  const since = useRef(0);
  const restart = () => {
    since.current = performance.now();
  };
  useLayoutEffect(restart, []);
  return { isSettled: (event: Event) => event.timeStamp - since.current >= RUN_THROUGH, restart };
}

function focusOn(dialog: HTMLElement | null, { looked, reason }: Missing) {
  const type = looked ? 'checkbox' : reason ? 'radio' : 'text';
  dialog?.querySelector<HTMLElement>(`input[type="${type}"]`)?.focus();
}

function byGravity(findings: readonly HeldFinding[]) {
  const gravity = ({ severity }: HeldFinding) => SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => gravity(b) - gravity(a) || a.start - b.start);
}

function onKey(event: KeyboardEvent, goBack: () => void) {
  const { target } = event;
  const isTyping = target instanceof HTMLInputElement && target.type === 'text' && event.key !== 'Enter';
  // held down from the key press that was to post
  if (event.repeat && event.key !== 'Tab' && !isTyping) return event.preventDefault();
  if (event.key !== 'Escape') return;
  event.preventDefault();
  goBack();
}
