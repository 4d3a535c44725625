import { i18n } from '#i18n';

/** What the policy says about an act, whatever was written. */
export type Reminder = { id: string; message: string; clause?: string };

/** What to think of before the act; below what was found in the text, or alone. */
export function ReminderList({ reminders, isAlone }: { reminders: readonly Reminder[]; isAlone: boolean }) {
  if (reminders.length === 0) return null;
  return (
    <section class="reminders" aria-label={i18n.t('hold.reminders')}>
      {!isAlone && <h3>{i18n.t('hold.reminders')}</h3>}
      <ul>
        {reminders.map(({ id, message, clause }) => (
          <li key={id}>
            <p class="message">{message}</p>
            {clause !== undefined && <p class="meta clause">{i18n.t('finding.clause', [clause])}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
