import { i18n } from '#i18n';
import { DAYS, type EffectivePolicy, type OfficeHours, type StoredPolicy } from '../policy/policy';

/** A Monday. */
const SOME_MONDAY = Date.UTC(2026, 10, 2);
const DAY_MS = 86_400_000;

type Props = {
  policy: Pick<EffectivePolicy, 'policyPack' | 'policyVersion' | 'reviewDate' | 'officeHours'>;
  source: StoredPolicy['source'];
  now: Date;
};

/** Whose policy it is, which one, until when, and within which hours. */
export function PolicyFacts({ policy: { policyPack, policyVersion, reviewDate, officeHours }, source, now }: Props) {
  return (
    <>
      <p class="quiet">
        {source === 'managed' ? i18n.t('policy.managed') : i18n.t('policy.bundled')}
        {source === 'managed' && ` ${i18n.t('policy.pack', { pack: policyPack })}`}
        {policyVersion !== '' && ` ${i18n.t('policy.version', { version: policyVersion })}`}
      </p>
      {reviewDate !== undefined && (
        <p class={isPast(reviewDate, now) ? 'overdue' : 'quiet'}>
          {isPast(reviewDate, now)
            ? i18n.t('policy.overdue', { date: dateInWords(reviewDate) })
            : i18n.t('policy.review', { date: dateInWords(reviewDate) })}
        </p>
      )}
      {officeHours && <p class="quiet">{i18n.t('policy.hours', hoursInWords(officeHours))}</p>}
    </>
  );
}

/** By the computer's own date; on the day itself there is still time. */
function isPast(date: string, now: Date): boolean {
  return new Date(`${date}T00:00`).getTime() + DAY_MS <= now.getTime();
}

function dateInWords(date: string): string {
  return new Date(`${date}T00:00`).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Days next to each other as one stretch: "Mon–Fri, Sun". */
function hoursInWords({ days, from, to }: OfficeHours) {
  const runs = DAYS.filter((day) => days.includes(day)).reduce<number[][]>((runs, day) => {
    const index = DAYS.indexOf(day);
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
    return runs;
  }, []);
  const stretches = runs.map((run) => [run[0], ...(run.length > 1 ? [run.at(-1)] : [])].map(dayInWords).join('–'));
  return { days: stretches.join(', '), from, to };
}

function dayInWords(index = 0): string {
  return new Date(SOME_MONDAY + index * DAY_MS).toLocaleDateString(undefined, { weekday: 'short', timeZone: 'UTC' });
}
