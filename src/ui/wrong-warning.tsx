import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { trusted } from './trusted';

/** Whether a person has marked a finding as wrong, and what marks it. */
export type Wrong = { isMarked: boolean; mark: () => void };

/** Lets a person say that a warning is wrong; the warning stays, and so does what it asks for. */
export function WrongWarning({ wrong: { isMarked, mark } }: { wrong: Wrong }) {
  const [isDone, setDone] = useState(isMarked);
  const press = () => {
    mark();
    setDone(true);
  };
  return (
    <p class="wrong" role="status">
      {isDone ? (
        i18n.t('wrong.noted')
      ) : (
        <button type="button" class="link" onClick={trusted(press)}>
          {i18n.t('wrong.mark')}
        </button>
      )}
    </p>
  );
}
