import { i18n } from '#i18n';
import type { Refusal } from '../policy/policy';

/** What was pushed and does not apply, for the person to hand on to whoever pushed it. */
export function RefusalList({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <section class="refusals" aria-labelledby="refusals">
      <h2 id="refusals">{i18n.t('refusals.heading', refusals.length)}</h2>
      <p>{i18n.t('refusals.handOn')}</p>
      <dl>
        {refusals.map(({ key, problem, detail }) => (
          <div key={`${key} ${problem} ${detail}`}>
            <dt>{key}</dt>
            <dd>{i18n.t(`refusal.${problem}`, [detail])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
