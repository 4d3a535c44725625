import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Emblem } from './emblem';
import { trusted } from './trusted';

/** What a person is told in passing. */
export type Notice =
  | 'not-checked'
  | 'press-again'
  | 'act-again'
  | 'not-replaced'
  | 'not-recorded'
  | 'recorded-after-reload';

/** A quiet line in a corner of the window that stays until it is dismissed; it takes no focus. */
export function NoticeBanner({ notice, about, onDismiss }: { notice: Notice; about: string; onDismiss: () => void }) {
  const banner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => banner.current?.showPopover(), []);
  return (
    <div ref={banner} class="notice" popover="manual">
      <Emblem />
      <p>{inWords(notice, about)}</p>
      <button type="button" class="plain" onClick={trusted(onDismiss)}>
        {i18n.t('notice.dismiss')}
      </button>
    </div>
  );
}

function inWords(notice: Notice, about: string): string {
  switch (notice) {
    case 'not-checked':
      return i18n.t('notice.notChecked');
    case 'press-again':
      return i18n.t('notice.pressAgain');
    case 'act-again':
      return i18n.t('notice.actAgain');
    case 'not-replaced':
      return about === '' ? i18n.t('notice.notRemoved') : i18n.t('notice.notReplaced', { suggestion: about });
    case 'not-recorded':
      return i18n.t('notice.notRecorded');
    case 'recorded-after-reload':
      return i18n.t('notice.recordedAfterReload');
  }
}
