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
  | 'not-copied'
  | 'not-recorded'
  | 'recorded-after-reload';

type Props = {
  notice: Notice;
  /** The wording it is about. */
  about: string;
  onCopy: (words: string) => void;
  onDismiss: () => void;
};

/** What a person presses or writes in. */
const CONTROLS = 'button, [role="button"], a, input, textarea, [contenteditable="true"]';
/** No control is smaller, in CSS pixels. */
const STEP = 20;

/**
 * A quiet line in a corner of the window that stays until it is dismissed; it takes no focus. Where the page has a control
 * in the upper corner, which may be the very one the line speaks of, it is in the lower one.
 */
export function NoticeBanner({ notice, about, onCopy, onDismiss }: Props) {
  const banner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    banner.current?.showPopover();
    banner.current?.classList.toggle('low', liesOverControls(banner.current));
  }, []);
  return (
    <div ref={banner} class="notice" popover="manual">
      <Emblem />
      <p>{inWords(notice, about)}</p>
      {notice === 'not-replaced' && about !== '' && (
        <button type="button" class="plain copy" onClick={trusted(() => onCopy(about))}>
          {i18n.t('notice.copy')}
        </button>
      )}
      <button type="button" class="plain" onClick={trusted(onDismiss)}>
        {i18n.t('notice.dismiss')}
      </button>
    </div>
  );
}

function liesOverControls(banner: HTMLElement) {
  const { left, right, top, bottom } = banner.getBoundingClientRect();
  for (let x = left; x < right; x += STEP)
    for (let y = top; y < bottom; y += STEP)
      if (banner.ownerDocument.elementsFromPoint(x, y).some((under) => under.closest(CONTROLS))) return true;
  return false;
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
    case 'not-copied':
      return i18n.t('notice.notCopied', { suggestion: about });
    case 'not-recorded':
      return i18n.t('notice.notRecorded');
    case 'recorded-after-reload':
      return i18n.t('notice.recordedAfterReload');
  }
}
