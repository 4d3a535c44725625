import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HeldFinding } from './held-finding';
import { placeBeside } from './placement';
import { quoted } from './quote';
import { SeverityMark } from './severity-mark';
import { trusted } from './trusted';
import { type Wrong, WrongWarning } from './wrong-warning';
import { zoomOf } from './zoom';

/** More would make a list to read rather than words to take. */
const MOST_SUGGESTIONS = 3;

type Props = {
  finding: HeldFinding;
  /** Where the words are now; nothing once they are gone. */
  anchor: () => DOMRect | undefined;
  /** Where the control is that sends, which the card is not to lie over. */
  control: () => DOMRect | undefined;
  /** Marks the finding as wrong; absent where nothing is noted. */
  wrong?: Wrong | undefined;
  onApply: (suggestion: string) => void;
  onClose: () => void;
};

/** Says of one finding why it matters and what could stand there. It takes neither focus nor selection from the editor. */
export function FindingCard({ finding, anchor, control, wrong, onApply, onClose }: Props) {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => card.current?.showPopover(), []);
  useLayoutEffect(() => keepBeside(card.current, { anchor, control }, onClose), [anchor, control, onClose]);

  const { rule, severity, quote, message, clause } = finding;
  const suggestions = finding.suggestions.slice(0, MOST_SUGGESTIONS);
  return (
    <aside
      ref={card}
      class={`card ${severity}`}
      popover="manual"
      aria-label={i18n.t('card.label', { words: quoted(quote) })}
    >
      <p class="meta">
        <SeverityMark severity={severity} />
        {clause !== undefined && <span class="clause">{i18n.t('finding.clause', [clause])}</span>}
        <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={trusted(onClose)}>
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path
              d="m3 3 10 10M13 3 3 13"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </p>
      <p class="message">{message}</p>
      {suggestions.length > 0 && (
        <>
          <ul>
            {suggestions.map((suggestion) => (
              <li key={suggestion}>
                <button type="button" class="fix" onClick={trusted(() => onApply(suggestion))}>
                  {suggestion === '' ? i18n.t('card.remove') : quoted(suggestion)}
                </button>
              </li>
            ))}
          </ul>
          <p class="key">
            <kbd>{i18n.t('card.key')}</kbd> {i18n.t('card.keyDoes')}
          </p>
        </>
      )}
      {wrong && <WrongWarning key={`${rule} ${quote}`} wrong={wrong} />}
    </aside>
  );
}

/** Moves the card with the words, frame by frame, until the returned call. */
function keepBeside(
  card: HTMLElement | null,
  { anchor, control }: Pick<Props, 'anchor' | 'control'>,
  onGone: () => void,
) {
  if (!card) return;
  let frame = 0;
  const place = () => {
    const words = anchor();
    if (!words) return onGone();
    const zoom = zoomOf(card);
    const unzoomed = (rect: DOMRect) =>
      new DOMRect(rect.x / zoom, rect.y / zoom, rect.width / zoom, rect.height / zoom);
    const view = { width: innerWidth / zoom, height: innerHeight / zoom };
    const sends = control();
    const size = { width: card.offsetWidth, height: card.scrollHeight };
    const at = placeBeside(unzoomed(words), size, view, sends && unzoomed(sends));
    Object.assign(card.style, {
      visibility: at ? 'visible' : 'hidden',
      left: `${at?.left ?? 0}px`,
      top: `${at?.top ?? 0}px`,
      maxHeight: at ? `${at.maxHeight}px` : 'none',
    });
    frame = requestAnimationFrame(place);
  };
  place();
  return () => cancelAnimationFrame(frame);
}
