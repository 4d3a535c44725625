import { i18n } from '#i18n';
import type { Clause, EffectivePolicy, StoredPolicy } from '../policy/policy';

const HEADINGS = { do: 'policy.do', dont: 'policy.dont' } as const satisfies Record<Clause['kind'], string>;

type Props = {
  policy: Pick<EffectivePolicy, 'summary' | 'policyUrl' | 'policyVersion'>;
  source: StoredPolicy['source'];
};

/** The policy in plain words, with the clauses to look up. */
export function PolicySummary({ policy: { summary, policyUrl, policyVersion }, source }: Props) {
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{i18n.t('policy.heading')}</h2>
      <p class="quiet">
        {source === 'managed' ? i18n.t('policy.managed') : i18n.t('policy.bundled')}
        {policyVersion !== '' && ` ${i18n.t('policy.version', { version: policyVersion })}`}
      </p>
      <Clauses kind="do" summary={summary} />
      <Clauses kind="dont" summary={summary} />
      {policyUrl?.startsWith('https://') && (
        <p>
          <a href={policyUrl} target="_blank" rel="noreferrer">
            {i18n.t('policy.whole')}
          </a>
        </p>
      )}
    </section>
  );
}

function Clauses({ kind, summary }: Pick<Clause, 'kind'> & { summary: readonly Clause[] }) {
  const clauses = summary.filter((clause) => clause.kind === kind);
  if (clauses.length === 0) return null;
  return (
    <>
      <h3 class={kind}>{i18n.t(HEADINGS[kind])}</h3>
      <ul class={`clauses ${kind}`}>
        {clauses.map(({ clause, text }) => (
          <li key={`${clause} ${text}`}>
            <span class="number">{clause}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
