import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { WrongWarning } from '../../log/report';
import { categoryInWords } from '../words';
import { entriesOf, type Form, textOf } from './form';

type Props = { form: Form; read: (text: string) => readonly WrongWarning[] | undefined };

/** What staff reported as wrong warnings, with the words they added as words to allow. */
export function Reports({ form, read }: Props) {
  const [text, setText] = useState('');
  const warnings = text.trim() ? read(text) : [];
  const allowed = (entriesOf(form, ['allow']) ?? []).map(textOf);
  const isAllowed = (word: string) => allowed.includes(word) || allowed.includes(`+${word}`);
  // a bare word would put the list in place of the pack's
  const sign = (form.pack.allow ?? []).length > 0 && allowed.every((entry) => /^[+-]/.test(entry)) ? '+' : '';
  return (
    <div class="reports">
      <h3>{i18n.t('editor.reports.heading')}</h3>
      <div class="field">
        <label for="report">{i18n.t('editor.reports.label')}</label>
        <p class="quiet" id="report-hint">
          {i18n.t('editor.reports.hint')}
        </p>
        <textarea
          id="report"
          aria-describedby="report-hint"
          rows={2}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {warnings === undefined && <p class="refusal">{i18n.t('editor.reports.unreadable')}</p>}
      </div>
      <ul class="proposals" role="status">
        {(warnings ?? []).map(({ rule, category, count, words = [] }) => (
          <li key={rule}>
            <p>
              <b>{categoryInWords(category)}</b>{' '}
              <span class="quiet">
                {i18n.t('editor.reports.times', count)} · <code>{rule}</code>
              </span>
            </p>
            {words.length === 0 && <p class="quiet">{i18n.t('editor.reports.noWords')}</p>}
            {words.length > 0 && (
              <div class="buttons">
                {words.map((word) => (
                  <button
                    key={word}
                    type="button"
                    disabled={isAllowed(word)}
                    onClick={() => form.add(['allow'], sign + word)}
                  >
                    {isAllowed(word)
                      ? i18n.t('editor.reports.isAllowed', { word })
                      : i18n.t('editor.reports.allow', { word })}
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
