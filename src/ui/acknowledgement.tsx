import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { REASONS, type Reason } from '../log/entry';
import { trusted } from './trusted';
import { reasonInWords } from './words';

/** What the person has said so far on the way to posting anyway. */
export type Answers = { looked: boolean; reason?: Reason };

/** What they still have to say. */
export type Missing = { looked: boolean; reason: boolean };

type Props = {
  /** How many points there were to look at. */
  count: number;
  wantsReason: boolean;
  answers: Answers;
  missing: Missing;
  onAnswer: (answers: Answers) => void;
};

/** The tick, and for the serious the reason, that posting anyway asks for. Takes the focus as it appears. */
export function Acknowledgement({ count, wantsReason, answers, missing, onAnswer }: Props) {
  const tick = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    tick.current?.focus();
    tick.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <section class="acknowledgement" aria-labelledby="acknowledge">
      <h3 id="acknowledge">{i18n.t('hold.acknowledge')}</h3>
      <label class="choice">
        <input
          ref={tick}
          type="checkbox"
          checked={answers.looked}
          aria-invalid={missing.looked}
          aria-describedby="tick-missing"
          onChange={trusted(({ currentTarget }) => onAnswer({ ...answers, looked: isChecked(currentTarget) }))}
        />
        {i18n.t('hold.looked', count)}
      </label>
      <p class="missing" id="tick-missing" role="alert">
        {missing.looked && i18n.t('hold.tickMissing')}
      </p>
      {wantsReason && <Reasons answers={answers} isMissing={missing.reason} onAnswer={onAnswer} />}
    </section>
  );
}

function Reasons({ answers, isMissing, onAnswer }: Pick<Props, 'answers' | 'onAnswer'> & { isMissing: boolean }) {
  return (
    <fieldset aria-describedby="reason-missing">
      <legend>{i18n.t('hold.why')}</legend>
      <p class="missing" id="reason-missing" role="alert">
        {isMissing && i18n.t('hold.reasonMissing')}
      </p>
      {REASONS.map((reason) => (
        <label key={reason} class="choice">
          <input
            type="radio"
            name="reason"
            value={reason}
            checked={answers.reason === reason}
            onChange={trusted(() => onAnswer({ ...answers, reason }))}
          />
          {reasonInWords(reason)}
        </label>
      ))}
    </fieldset>
  );
}

function isChecked(target: EventTarget | null) {
  return target instanceof HTMLInputElement && target.checked;
}
