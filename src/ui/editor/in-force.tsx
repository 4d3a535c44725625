import { i18n } from '#i18n';
import type { Refusal, StoredPolicy } from '../../policy/policy';
import { RefusalList } from '../refusal-list';
import { Section } from '../section';
import { type Form, idOf } from './form';

type Props = {
  stored: StoredPolicy;
  /** What the manager pushed, by title. */
  keys: readonly string[];
  onImport: () => void;
};

/** What this browser has been told, and by whom. */
export function InForce({ stored: { source, refusals }, keys, onImport }: Props) {
  return (
    <Section id="in-force" heading={i18n.t('editor.inForce.heading')}>
      <p>{source === 'managed' ? i18n.t('editor.inForce.managed') : i18n.t('editor.inForce.bundled')}</p>
      {keys.length > 0 && (
        <>
          <ul class="keys">
            {keys.map((key) => (
              <li key={key}>{key}</li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={onImport}>
              {i18n.t('editor.inForce.import')}
            </button>
          </p>
        </>
      )}
      <RefusalList refusals={refusals} />
    </Section>
  );
}

/** What of the draft would not apply as it stands, all in one place, each a way to its field. */
export function DraftRefusals({ form, refusals }: { form: Form; refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <Section id="to-mend" heading={i18n.t('editor.mend.heading', refusals.length)} class="to-mend">
      <dl>
        {refusals.map((refusal) => (
          <div key={`${refusal.key} ${refusal.problem} ${refusal.detail}`}>
            <dt>
              <button type="button" class="link" onClick={() => goTo(refusal)}>
                {nameOf(refusal.key, form)}
              </button>
            </dt>
            <dd>
              {i18n.t(`refusal.${refusal.problem}`, [refusal.detail])}{' '}
              {WITHOUT_FIELD.includes(refusal.problem) && form.valueOf(pathOf(refusal.key)) !== undefined && (
                <button
                  type="button"
                  class="link"
                  onClick={() => form.remove(pathOf(refusal.key), nameOf(refusal.key, form))}
                >
                  {i18n.t('editor.remove')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** What a file may bring in that no field of the form shows. */
const WITHOUT_FIELD: readonly Refusal['problem'][] = ['unknownKey', 'unknownRule', 'pattern'];

/** "contacts #1 › email" as "Contacts 1 › email". */
function nameOf(key: string, form: Form): string {
  return key.replace(/^\w+/, form.titleOf).replaceAll(' #', ' ');
}

/** Brings the person to the field, or to the nearest thing around it. */
function goTo({ key, detail }: Refusal) {
  const path = pathOf(key);
  for (const way of [[...path, detail], ...path.map((_, index) => path.slice(0, path.length - index))]) {
    const field = document.getElementById(idOf(way));
    if (!field) continue;
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return;
  }
}

/** "contacts #1 › email" as the way to the value. */
function pathOf(key: string): (string | number)[] {
  return key.split(' › ').flatMap((step) => {
    const [, name = step, number] = /^(.+) #(\d+)$/.exec(step) ?? [];
    return number === undefined ? [name] : [name, Number(number) - 1];
  });
}
