import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Facts, Finding } from '../../check/rule';
import { quoted } from '../quote';
import { SeverityMark } from '../severity-mark';
import { categoryInWords } from '../words';
import { FactsFields } from './facts';
import { MarkedText } from './marked-text';

type Props = {
  /** What the draft finds, by the checker that the extension runs. */
  check: (text: string, facts: Partial<Facts>) => readonly Finding[];
};

/** A box to try the draft in. What is typed here is kept nowhere. */
export function TestBox({ check }: Props) {
  const [text, setText] = useState('');
  const [facts, setFacts] = useState<Partial<Facts>>({ surface: 'post', media: false, officeHours: true });
  const findings = text.trim() ? check(text, facts) : [];
  return (
    <aside class="try" aria-labelledby="try">
      <h2 id="try">{i18n.t('editor.try.heading')}</h2>
      <div class="field">
        <label for="try-text">{i18n.t('editor.try.label')}</label>
        <p class="quiet" id="try-hint">
          {i18n.t('editor.try.hint')}
        </p>
        <textarea
          id="try-text"
          aria-describedby="try-hint"
          rows={4}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <details>
        <summary>{i18n.t('editor.try.where')}</summary>
        <FactsFields facts={facts} onChange={setFacts} />
      </details>
      <p role="status" class="count">
        {text.trim() ? i18n.t('status.points', findings.length) : i18n.t('editor.try.empty')}
      </p>
      {findings.length > 0 && <MarkedText text={text} findings={findings} />}
      <ul class="found">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>
            <SeverityMark severity={finding.severity} />
            <q>{quoted(text.slice(finding.start, finding.end))}</q>
            <p>{finding.message}</p>
            <p class="quiet">
              {categoryInWords(finding.category)}
              {finding.clause !== undefined && ` · ${i18n.t('finding.clause', [finding.clause])}`}
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
