import { i18n } from '#i18n';
import type { EffectivePolicy } from '../policy/policy';

/** What a person may ask for in the popup. */
export type OnOwn = {
  pause: (platform: string) => void;
  resume: (platform: string) => void;
  hideHints: (hides: boolean) => void;
};

/** A platform as it calls itself, and until when the person has paused it. */
export type PlatformHere = { id: string; name: string; pausedUntil?: Date | undefined };

type Props = {
  policy: Pick<EffectivePolicy, 'sites' | 'locked' | 'own' | 'enforcement'>;
  platforms: readonly PlatformHere[];
  on: OnOwn;
};

/** Where it checks and what it shows, whose setting that is, and the person's own where the policy leaves it open. */
export function OwnSettingsList({ policy, platforms, on }: Props) {
  const { sites, locked, own, enforcement } = policy;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{i18n.t('settings.heading')}</h2>
      <ul class="settings">
        {platforms.map(({ id, name, pausedUntil: until }) => {
          return (
            <li key={id}>
              <span class="who">{name}</span>
              <span class="quiet">
                {!sites.includes(id)
                  ? `${i18n.t('settings.off')} ${i18n.t('settings.organisations')}`
                  : until
                    ? `${i18n.t('settings.paused', { time: timeInWords(until) })} ${i18n.t('settings.yours')}`
                    : `${i18n.t('settings.on')} ${i18n.t('settings.organisations')}`}
              </span>
              {sites.includes(id) && !locked.includes('sites') && (
                <button type="button" class="small" onClick={() => (until ? on.resume(id) : on.pause(id))}>
                  {until ? i18n.t('settings.resume', { name }) : i18n.t('settings.pause', { name })}
                </button>
              )}
            </li>
          );
        })}
        <li>
          <span class="who">{i18n.t('settings.hints')}</span>
          <span class="quiet">
            {own.hidesHints
              ? `${i18n.t('settings.hidden')} ${i18n.t('settings.yours')}`
              : `${i18n.t('settings.shown')} ${i18n.t('settings.organisations')}`}
          </span>
          {!locked.includes('severities') && enforcement !== 'hint' && (
            <button type="button" class="small" onClick={() => on.hideHints(!own.hidesHints)}>
              {own.hidesHints ? i18n.t('settings.show') : i18n.t('settings.hide')}
            </button>
          )}
        </li>
      </ul>
    </section>
  );
}

/** In the reader's own way of writing it. */
function timeInWords(time: Date): string {
  return time.toLocaleString(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
}
