import { i18n } from '#i18n';
import type { Clause, EffectivePolicy, StoredPolicy } from '../policy/policy';
import { PolicyFacts } from './policy-facts';
import { Section } from './section';

const HEADINGS = { do: 'policy.do', dont: 'policy.dont' } as const satisfies Record<Clause['kind'], string>;

type Props = {
  policy: EffectivePolicy;
  source: StoredPolicy['source'];
  now: Date;
  /** Whether the person is asked to say that they have read it, or has just said so and it could be noted or not. */
  reading: Reading;
  onRead: () => void;
};

export type Reading = 'not-asked' | 'asked' | 'said' | 'failed';

/** The policy in plain words, with the clauses to look up. */
export function PolicySummary({ policy, source, now, reading, onRead }: Props) {
  const { summary, policyUrl, policyVersion } = policy;
  return (
    <Section id="policy" heading={i18n.t('policy.heading')}>
      <PolicyFacts policy={policy} source={source} now={now} />
      <Clauses kind="do" summary={summary} />
      <Clauses kind="dont" summary={summary} />
      {policyUrl?.startsWith('https://') && (
        <p>
          <a href={policyUrl} target="_blank" rel="noreferrer">
            {i18n.t('policy.whole')}
          </a>
        </p>
      )}
      {(reading === 'asked' || reading === 'failed') && (
        <button type="button" class="main" onClick={onRead}>
          {i18n.t('policy.haveRead')}
        </button>
      )}
      <p role="status" class="quiet">
        {reading === 'said' && i18n.t('policy.noted', { version: policyVersion })}
        {reading === 'failed' && i18n.t('policy.notNoted')}
      </p>
    </Section>
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
