import { render } from 'preact';
import { i18n } from '#i18n';
import { chipPlace } from './chip-place';
import css from './state-chip.css?inline';
import { addStyles } from './styles';
import tokens from './tokens.css?inline';
import { zoomOf } from './zoom';

/** What can be done for a compose box. */
export type BoxState = 'checking' | 'not-recognised' | 'waiting' | 'missing' | 'broken' | 'off';

/** What can be pressed, typed in or looked at, and is not to be covered. */
const CONTROLS =
  'a, button, input, select, textarea, label, summary, img, svg, video, [role="button"], [role="link"], [tabindex], [contenteditable]';

/**
 * Makes the chips that say beside a box, while it has the focus, what is done for it: a small mark where all is well, words
 * where something is not. They take neither focus nor presses, and are in a closed shadow root beside the site's body.
 */
export function createChips(doc: Document, signal: AbortSignal) {
  let host: HTMLElement | undefined;
  let stage: HTMLElement | undefined;
  const stageInPage = () => {
    if (!stage) {
      host = doc.createElement('second-look');
      host.style.cssText = 'all: initial !important; position: fixed !important; pointer-events: none !important;';
      const root = host.attachShadow({ mode: 'closed' });
      addStyles(root, tokens + css);
      stage = doc.createElement('div');
      root.append(stage);
      signal.addEventListener('abort', () => host?.remove());
    }
    if (host && !host.isConnected) doc.documentElement.append(host);
    return stage;
  };

  return (box: Element, leaving: AbortSignal) => {
    // nothing is said before it is known
    let state: BoxState = 'off';
    let ahead = 0;
    const place = () => {
      cancelAnimationFrame(ahead);
      ahead = requestAnimationFrame(() => {
        if (leaving.aborted) return;
        if (state !== 'off' && box.matches(':focus') && box.checkVisibility()) showChip(stageInPage(), state, box);
        else hide();
      });
    };
    const hide = () => {
      cancelAnimationFrame(ahead);
      // another box may have it by now
      if (stage && shownFor.get(stage) === box) render(null, stage);
    };
    for (const type of ['focus', 'blur']) box.addEventListener(type, place, { signal: leaving });
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, place, { capture: true, passive: true, signal: leaving });
    const resized = new ResizeObserver(place);
    resized.observe(box);
    leaving.addEventListener('abort', () => {
      resized.disconnect();
      hide();
    });
    return {
      show(next: BoxState) {
        state = next;
        place();
      },
    };
  };
}

/** The box whose chip is on a stage. */
const shownFor = new WeakMap<HTMLElement, Element>();

function showChip(stage: HTMLElement, state: Exclude<BoxState, 'off'>, box: Element) {
  shownFor.set(stage, box);
  render(<StateChip state={state} />, stage);
  const chip = stage.firstElementChild;
  if (!(chip instanceof HTMLElement)) return;
  if (!chip.matches(':popover-open')) chip.showPopover();
  const { width, height } = chip.getBoundingClientRect();
  const view = { width: innerWidth, height: innerHeight };
  // words that have no place beside the box are still to be read
  const at = chipPlace(box.getBoundingClientRect(), { width, height }, view, takenAround(box), state !== 'checking');
  const { left, top } = at ?? { left: 0, top: 0 };
  const zoom = zoomOf(chip);
  Object.assign(chip.style, {
    left: `${left / zoom}px`,
    top: `${top / zoom}px`,
    visibility: at ? 'visible' : 'hidden',
  });
}

function StateChip({ state }: { state: Exclude<BoxState, 'off'> }) {
  if (state === 'checking') {
    return (
      <div class="chip checking" popover="manual" role="img" aria-label={i18n.t('chip.checking')}>
        <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
          <circle cx="8" cy="8" r="7" />
          <circle class="pupil" cx="9.6" cy="8" r="3" />
        </svg>
      </div>
    );
  }
  return (
    <div class={`chip ${state}`} popover="manual" role="status">
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M8 1.5 15 14.2H1Z" />
        <path class="pupil" d="M7.3 5.6h1.4v4.2H7.3ZM7.3 10.9h1.4v1.5H7.3Z" />
      </svg>
      <p>{inWords(state)}</p>
    </div>
  );
}

function inWords(state: Exclude<BoxState, 'off' | 'checking'>): string {
  switch (state) {
    case 'not-recognised':
      return i18n.t('chip.notRecognised');
    case 'waiting':
      return i18n.t('chip.waiting');
    case 'missing':
      return i18n.t('chip.missing');
    case 'broken':
      return i18n.t('chip.broken');
  }
}

/** Whether there is something at a point of the window that a chip would cover, words among it. */
function takenAround(box: Element) {
  const root = box.getRootNode();
  const within = 'elementFromPoint' in root ? (root as Document | ShadowRoot) : box.ownerDocument;
  return (x: number, y: number) => {
    const at = within.elementFromPoint(x, y);
    if (!at || at.contains(box)) return false;
    const control = at.closest(CONTROLS);
    return (control !== null && !control.contains(box)) || [...at.childNodes].some(hasWords);
  };
}

function hasWords({ nodeType, nodeValue }: Node) {
  return nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '';
}
