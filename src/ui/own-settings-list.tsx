import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { EffectivePolicy } from '../policy/policy';
import { Section } from './section';

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
export function OwnSettingsList({ policy: { sites, locked, own, enforcement }, platforms, on }: Props) {
  const isLocked = locked.includes('sites');
  const namesOf = (wanted: boolean) =>
    platforms.filter(({ id }) => sites.includes(id) === wanted).map(({ name }) => name);
  const [checked, unchecked] = [namesOf(true), namesOf(false)];
  return (
    <Section id="settings" heading={i18n.t('settings.heading')}>
      <ul class="settings">
        {isLocked && checked.length > 0 && (
          <Setting what={checked.join(', ')} is={i18n.t('settings.on')} whose="organisation" />
        )}
        {!isLocked &&
          platforms
            .filter(({ id }) => sites.includes(id))
            .map(({ id, name, pausedUntil: until }) =>
              until ? (
                <Setting key={id} what={name} is={i18n.t('settings.paused', { time: timeInWords(until) })} whose="own">
                  <Change does={i18n.t('settings.resume')} to={name} onClick={() => on.resume(id)} />
                </Setting>
              ) : (
                <Setting key={id} what={name} is={i18n.t('settings.on')} whose="organisation">
                  <Change does={i18n.t('settings.pause')} to={name} onClick={() => on.pause(id)} />
                </Setting>
              ),
            )}
        {unchecked.length > 0 && (
          <Setting what={unchecked.join(', ')} is={i18n.t('settings.off')} whose="organisation" />
        )}
        <Setting
          what={i18n.t('settings.hints')}
          is={own.hidesHints ? i18n.t('settings.hidden') : i18n.t('settings.shown')}
          whose={own.hidesHints ? 'own' : 'organisation'}
        >
          {!locked.includes('severities') && enforcement !== 'hint' && (
            <Change
              does={own.hidesHints ? i18n.t('settings.show') : i18n.t('settings.hide')}
              to={i18n.t('settings.hints')}
              onClick={() => on.hideHints(!own.hidesHints)}
            />
          )}
        </Setting>
      </ul>
    </Section>
  );
}

type SettingProps = { what: string; is: string; whose: 'own' | 'organisation'; children?: ComponentChildren };

function Setting({ what, is, whose, children }: SettingProps) {
  return (
    <li>
      <span class="who">{what}</span>
      <span class="quiet">
        {is} {whose === 'own' ? i18n.t('settings.yours') : i18n.t('settings.organisations')}
      </span>
      {children}
    </li>
  );
}

/** Says what it does, and to those who do not see the row, to what. */
function Change({ does, to, onClick }: { does: string; to: string; onClick: () => void }) {
  return (
    <button type="button" class="small" aria-label={i18n.t('settings.change', { does, to })} onClick={onClick}>
      {does}
    </button>
  );
}

/** In the reader's own way of writing it. */
function timeInWords(time: Date): string {
  return time.toLocaleString(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
}
