import { i18n } from '#i18n';
import type { Rule } from '../check/rule';
import type { Entry } from '../log/entry';
import { categoryInWords, outcomeInWords, reasonInWords } from './words';

type Props = {
  entries: readonly Entry[];
  unsynced: number;
  rules: readonly Rule[];
  platformName: (id: string) => string;
};

/** The latest acknowledgements: when, where, what about and how it ended. What was written is not known here. */
export function LogList({ entries, unsynced, rules, platformName }: Props) {
  return (
    <section aria-labelledby="log">
      <h2 id="log">{i18n.t('log.heading')}</h2>
      {entries.length === 0 && <p class="quiet">{i18n.t('log.empty')}</p>}
      <ol class="log">
        {entries.map(({ id, at, platform, rules: found, outcome, reason }) => (
          <li key={id}>
            <span class="about">{aboutInWords(found, rules)}</span>
            <span class="outcome">
              {outcomeInWords(outcome)}
              {reason && ` ${i18n.t('log.because', { reason: reasonInWords(reason) })}`}
            </span>
            <span class="quiet">
              <time dateTime={at}>{timeInWords(at)}</time>
              {platform !== undefined && ` · ${platformName(platform)}`}
            </span>
          </li>
        ))}
      </ol>
      {unsynced > 0 && <p class="quiet">{i18n.t('log.unsynced', unsynced)}</p>}
    </section>
  );
}

/** The categories of the rules, once each; a rule no longer in force is named by its id. */
function aboutInWords(found: readonly string[], rules: readonly Rule[]): string {
  const about = found.map((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? categoryInWords(rule.category) : id;
  });
  return [...new Set(about)].join(', ');
}

/** In the reader's own time and way of writing it. */
function timeInWords(at: string): string {
  return new Date(at).toLocaleString(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
