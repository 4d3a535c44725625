import { i18n } from '#i18n';
import type { Finding } from '../check/rule';
import { quoted } from './quote';
import { SeverityMark } from './severity-mark';
import { type Wrong, WrongWarning } from './wrong-warning';

/** A finding with the very words it stands on. */
export type HeldFinding = Finding & { quote: string };

/** One row of the dialog: the words, why they matter, where the policy says so, and what could stand there instead. */
export function HeldFindingRow({ finding, wrong }: { finding: HeldFinding; wrong?: Wrong | undefined }) {
  const { severity, quote, message, clause, suggestions } = finding;
  return (
    <li class={`point ${severity}`}>
      <p class="meta">
        <SeverityMark severity={severity} />
        {clause !== undefined && <span class="clause">{i18n.t('finding.clause', [clause])}</span>}
      </p>
      <blockquote>
        <mark class={severity}>{quoted(quote)}</mark>
      </blockquote>
      <p class="message">{message}</p>
      {suggestions.length > 0 && <Offered suggestions={suggestions} />}
      {wrong && <WrongWarning wrong={wrong} />}
    </li>
  );
}

function Offered({ suggestions }: Pick<Finding, 'suggestions'>) {
  return (
    <p class="offered">
      <span>{i18n.t('finding.offered')}</span>
      {suggestions.map((suggestion) => (
        <span key={suggestion} class={suggestion === '' ? 'removal' : 'wording'}>
          {suggestion === '' ? i18n.t('finding.remove') : quoted(suggestion)}
        </span>
      ))}
    </p>
  );
}
