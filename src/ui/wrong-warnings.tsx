import { i18n } from '#i18n';
import type { WrongWarning } from '../log/report';
import { Section } from './section';
import { categoryInWords } from './words';

export type WrongWarningsProps = {
  warnings: readonly WrongWarning[];
  /** The report as it would be copied. */
  report: string;
  /** Whether the last try to copy worked; nothing before the first. */
  copied: boolean | undefined;
  /** What the person adds to a rule, of their own accord. */
  onWords: (rule: string, words: string) => void;
  onCopy: () => void;
};

/** The findings a person marked as wrong, to hand on to whoever looks after the policy. */
export function WrongWarnings({ warnings, report, copied, onWords, onCopy }: WrongWarningsProps) {
  return (
    <Section id="wrong" heading={i18n.t('wrong.heading')} class="warnings screen">
      <p class="quiet">{i18n.t('wrong.lead')}</p>
      <ul>
        {warnings.map(({ rule, category, count }) => (
          <li key={rule}>
            <span>
              <b>{categoryInWords(category)}</b> <code>{rule}</code> {i18n.t('wrong.times', count)}
            </span>
            <label>
              <span class="quiet">{i18n.t('wrong.words')}</span>
              <input
                type="text"
                autocomplete="off"
                maxLength={80}
                onInput={({ currentTarget }) => onWords(rule, currentTarget.value)}
              />
            </label>
          </li>
        ))}
      </ul>
      <details>
        <summary>{i18n.t('wrong.preview')}</summary>
        <pre>{report}</pre>
      </details>
      <p class="tools">
        <button type="button" class="plain" onClick={onCopy}>
          {i18n.t('wrong.copy')}
        </button>
        <span role="status">{copied !== undefined && i18n.t(copied ? 'wrong.copied' : 'wrong.notCopied')}</span>
      </p>
    </Section>
  );
}
