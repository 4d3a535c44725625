import { i18n } from '#i18n';
import type { Refusal } from '../policy/policy';
import { Section } from './section';

/** What was pushed and does not apply, for the person to hand on to whoever pushed it. */
export function RefusalList({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <Section
      id="refusals"
      heading={i18n.t('refusals.heading', refusals.length)}
      about={i18n.t('refusals.handOn')}
      class="refusals"
    >
      <dl>
        {refusals.map(({ key, problem, detail }) => (
          <div key={`${key} ${problem} ${detail}`}>
            <dt>{key}</dt>
            <dd>{i18n.t(`refusal.${problem}`, [detail])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
