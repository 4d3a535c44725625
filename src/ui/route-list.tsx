import { i18n } from '#i18n';
import type { Route } from '../policy/policy';
import { Section } from './section';

/** What to do when something has happened, each folded up until it is looked for. */
export function RouteList({ routes }: { routes: readonly Route[] }) {
  if (routes.length === 0) return null;
  return (
    <Section id="routes" heading={i18n.t('routes.heading')}>
      {routes.map(({ when, steps, clause }) => (
        <details key={when} class="route">
          <summary>{when}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {clause !== undefined && <p class="quiet">{i18n.t('finding.clause', [clause])}</p>}
        </details>
      ))}
    </Section>
  );
}
