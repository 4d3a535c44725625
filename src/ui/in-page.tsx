import { render } from 'preact';
import { i18n } from '#i18n';
import { FindingCard } from './finding-card';
import { type Decision, type Held, HeldDialog } from './held-dialog';
import type { HeldFinding } from './held-finding';
import css from './in-page.css?inline';
import { type Notice, NoticeBanner } from './notice-banner';
import { isInPlainSight, type RootOf, topLayer } from './plain-sight';
import { addStyles } from './styles';
import tokens from './tokens.css?inline';
import { handOn, pressedIn } from './trusted';
import type { Wrong } from './wrong-warning';

/** How long the caret rests on a finding before a screen reader is told of it; milliseconds. */
const SPOKEN_AFTER = 800;

/** Where the host stands, whatever rules the page has for elements it does not know; the top layer is unaffected. */
const OUT_OF_THE_WAY = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;';

/** What happens inside is none of the site's business: it would close its composer or read our keys as its own. */
const KEPT_INSIDE = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'wheel'],
];

type Card = { finding: HeldFinding; at: Whereabouts; on: CardCallbacks };
/** Where the words of a card are, and the control that sends them; asked anew while it is open. */
type Whereabouts = { anchor: () => DOMRect | undefined; control: () => DOMRect | undefined };
type CardCallbacks = { apply: (suggestion: string) => void; close: () => void; wrong?: Wrong | undefined };

export type InPage = {
  /** Opens the dialog and answers once the person has decided; 'back' when the dialog is lost. */
  hold: (what: Held) => Promise<Decision>;
  /** Shows the card of one finding beside its words. Never takes focus. */
  showCard: (finding: HeldFinding, at: Whereabouts, on: CardCallbacks) => void;
  hideCard: () => void;
  /** Says something in passing; `about` is the wording it is about. */
  notify: (notice: Notice, about?: string) => void;
  /** Tells a screen reader how many points there are, politely. The caller debounces. */
  announce: (count: number) => void;
  /** Whether the event happened in something of ours. */
  owns: (event: Event) => boolean;
  /** Takes a press that is on its way to us to us: sites keep presses inside a dialog of their own and stop those beside it. */
  hear: (press: MouseEvent) => void;
};

/**
 * Everything of ours in a site's page, in a closed shadow root of its own beside the site's body: nothing is put into what
 * the site made. It goes when the signal aborts.
 */
export function createInPage(doc: Document, rootOf: RootOf, signal: AbortSignal): InPage {
  const host = doc.createElement('second-look');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.cssText = OUT_OF_THE_WAY;
  const stage = doc.createElement('div');
  addStyles(root, tokens + css);
  root.append(stage);
  // card and notice leave focus and selection in the editor
  host.addEventListener('mousedown', (event) => held ?? event.preventDefault());
  for (const type of KEPT_INSIDE) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  const arrived = new WeakSet<Event>();
  root.addEventListener('click', (event) => arrived.add(event), { capture: true });

  let held: (Held & { onDecide: (decision: Decision) => void }) | undefined;
  let below: ReadonlySet<Element> = new Set();
  let card: Card | undefined;
  let notice: { notice: Notice; about: string } | undefined;
  let spoken = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const paint = () => {
    if (signal.aborted) return;
    if (!host.isConnected) doc.documentElement.append(host);
    render(
      <>
        <div class="spoken" role="status">
          {spoken}
        </div>
        <div role="status">
          {notice && <NoticeBanner key={notice.notice + notice.about} {...notice} onCopy={copy} onDismiss={dismiss} />}
        </div>
        {card && (
          <FindingCard
            finding={card.finding}
            {...card.at}
            wrong={card.on.wrong}
            onApply={card.on.apply}
            onClose={card.on.close}
          />
        )}
        {held && <HeldDialog {...held} isInPlainSight={(control) => isInPlainSight(control, host, below, rootOf)} />}
      </>,
      stage,
    );
  };

  const owns = (event: Event) => event.composedPath().includes(host);
  const dismiss = () => {
    notice = undefined;
    paint();
  };
  /** Only ever on a person's own press: what they had copied before goes. */
  const copy = (words: string) =>
    void navigator.clipboard.writeText(words).then(dismiss, () => {
      notice = { notice: 'not-copied', about: words };
      paint();
    });
  const say = (words: string) => {
    clearTimeout(speaking);
    spoken = words;
    paint();
  };
  const lost = new MutationObserver(() => {
    if (!host.isConnected) held?.onDecide({ kind: 'back' });
  });
  const hideCard = () => {
    if (!card) return;
    clearTimeout(speaking);
    card = undefined;
    paint();
  };

  signal.addEventListener('abort', () => {
    clearTimeout(speaking);
    lost.disconnect();
    held?.onDecide({ kind: 'back' });
    render(null, stage);
    host.remove();
  });

  return {
    async hold(what) {
      card?.on.close();
      hideCard();
      notice = undefined;
      held?.onDecide({ kind: 'back' });
      const decision = await new Promise<Decision>((resolve) => {
        if (signal.aborted) return resolve({ kind: 'back' });
        held = { ...what, onDecide: resolve };
        below = topLayer(doc, rootOf);
        paint();
        // a page that throws us out must not leave its own button dead
        lost.observe(doc.documentElement, { childList: true });
      });
      held = undefined;
      lost.disconnect();
      paint();
      return decision;
    },
    showCard(finding, at, on) {
      card = { finding, at, on };
      clearTimeout(speaking);
      speaking = setTimeout(() => say(cardInWords(finding)), SPOKEN_AFTER);
      paint();
    },
    hideCard,
    notify(which, about = '') {
      notice = { notice: which, about };
      paint();
    },
    announce: (count) => say(i18n.t('status.points', count)),
    owns,
    hear(press) {
      if (!owns(press)) return;
      // told now: a page could lay something else under the pointer
      const target = pressedIn(root, press);
      setTimeout(() => arrived.has(press) || handOn(press, target));
    },
  };
}

function cardInWords({ message, suggestions: [first] }: HeldFinding) {
  if (first === undefined) return message;
  return `${message} ${first === '' ? i18n.t('card.spokenRemoval') : i18n.t('card.spokenOffer', { suggestion: first })}`;
}
