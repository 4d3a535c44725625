import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Objection } from '../check/objection';
import { LONGEST_REASON, REASONS, type Reason } from '../log/entry';
import { trusted } from './trusted';
import { reasonInWords } from './words';

/** What the person has said so far on the way to posting anyway. */
export type Answers = { looked: boolean; reason?: Reason; reasonText?: string };

/** What they still have to say; of their own words, what speaks against noting them. */
export type Missing = { looked: boolean; reason: boolean; words?: 'none' | Objection };

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
      {wantsReason && <Reasons answers={answers} missing={missing} onAnswer={onAnswer} />}
    </section>
  );
}

function Reasons({ answers, missing, onAnswer }: Pick<Props, 'answers' | 'missing' | 'onAnswer'>) {
  return (
    <fieldset aria-describedby="reason-missing">
      <legend>{i18n.t('hold.why')}</legend>
      <p class="missing" id="reason-missing" role="alert">
        {missing.reason && i18n.t('hold.reasonMissing')}
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
      {answers.reason === 'other' && <OwnWords answers={answers} missing={missing} onAnswer={onAnswer} />}
    </fieldset>
  );
}

function OwnWords({ answers, missing: { words }, onAnswer }: Pick<Props, 'answers' | 'missing' | 'onAnswer'>) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="own-words">
      <p class="missing" id="words-missing" role="alert">
        {words && whatToDo(words)}
      </p>
      <label>
        {i18n.t('hold.ownWords')}
        <input
          ref={input}
          type="text"
          autocomplete="off"
          maxLength={LONGEST_REASON}
          value={answers.reasonText ?? ''}
          aria-invalid={words !== undefined}
          aria-describedby="words-missing"
          onInput={trusted(({ currentTarget }) => onAnswer({ ...answers, reasonText: textIn(currentTarget) }))}
        />
      </label>
    </div>
  );
}

function whatToDo(words: 'none' | Objection): string {
  if (words === 'none') return i18n.t('hold.wordsMissing');
  switch (words.kind) {
    case 'quoted':
      return i18n.t('hold.wordsQuoted');
    case 'named':
      return i18n.t('hold.wordsNamed');
    case 'found':
      return i18n.t('hold.wordsFound', { message: words.message });
  }
}

function isChecked(target: EventTarget | null) {
  return target !== null && 'checked' in target && target.checked === true;
}

function textIn(target: EventTarget | null) {
  return target instanceof HTMLInputElement ? target.value : '';
}
