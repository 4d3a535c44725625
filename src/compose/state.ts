import type { Facts } from '../check/rule';
import type { Platform } from '../platforms/platform';
import type { Desk, DeskOnCall } from './desk';
import { factsOf } from './facts';
import { composerOf, scopeOf, typedIn } from './find';
import { isElement } from './nodes';
import { snapshot } from './snapshot';

/**
 * What Second Look can do for a compose box: `checking` is all of it; `not-recognised` underlines, and cannot hold what is
 * sent by a control that it does not know; `broken` and `off` do nothing. Before that the checker may be long on its way
 * (`waiting`), or not to be had (`missing`): then nothing goes out unasked.
 */
export type BoxState = 'checking' | 'not-recognised' | 'waiting' | 'missing' | 'broken' | 'off';

/** The state of a box. Many sites show the control only once something is written, so an empty box lacks none. */
export function stateOf(box: Element, platform: Platform, desk: Desk): BoxState {
  if (desk.isBroken()) return 'broken';
  if (!desk.terms().isOn) return 'off';
  const composer = composerOf(box, platform);
  if (!composer) return 'not-recognised';
  const lacksControl = composer.submit !== undefined && !typedIn({ composer, box }, platform).control;
  const isEmpty = snapshot(box).text.trim() === '';
  return !isEmpty && (lacksControl || composer.isGuess) ? 'not-recognised' : 'checking';
}

/** What of a box matched what is known of its platform: for whoever keeps that up to date, and without a word of text. */
export type BoxReport = {
  composer: string;
  state: BoxState;
  box: string;
  control: string;
  /** The elements around the box that have a name, from the inside out. */
  around: readonly string[];
  known: Partial<Facts>;
};

/** How many elements around a box are worth naming. */
const NAMED = 6;

export function reportOn(box: Element, platform: Platform, desk: DeskOnCall): BoxReport {
  const ready = desk.now();
  const composer = composerOf(box, platform);
  const control = composer && typedIn({ composer, box }, platform).control;
  return {
    composer: composer?.id ?? '–',
    state: ready ? stateOf(box, platform, ready) : desk.progress(),
    box: hooksOf(box),
    control: control ? hooksOf(control) : '–',
    around: named(box, composer && scopeOf(box, composer)),
    known: composer && ready ? factsOf({ composer, box }, platform, ready.terms()) : {},
  };
}

function named(box: Element, scope: Element | undefined) {
  const around: string[] = [];
  for (let outer = box.parentElement; outer && around.length < NAMED; outer = outer.parentElement) {
    const hooks = hooksOf(outer);
    if (outer === scope) around.push(`${hooks} (scope)`);
    else if (hooks.includes('[')) around.push(hooks);
  }
  return around;
}

/** Attributes that sites keep for years, with values that are of the site and not of a person. */
const HOOKS = [
  ...['role', 'data-testid', 'data-e2e', 'data-view-name', 'data-lexical-editor', 'data-test-modal-id'],
  ...['contenteditable', 'aria-modal', 'type', 'name'],
];

/** An element by the hooks it has: `div[role=textbox][contenteditable=true]`. Numbers may be a person's, so they go. */
function hooksOf(element: Element) {
  const hooks = HOOKS.flatMap((name) => {
    const value = element.getAttribute(name)?.replace(/\d+/g, '#').slice(0, 40);
    return value === undefined ? [] : [`[${name}=${value}]`];
  });
  const editors = ['ql-editor', 'ProseMirror', 'public-DraftEditor-content'].filter((name) =>
    element.classList.contains(name),
  );
  return [element.localName, ...editors.map((name) => `.${name}`), ...hooks].join('');
}

/** Smaller than this in CSS pixels, or with fewer words in it, and it is no place to write a post in. */
const LEAST = { width: 200, height: 28, words: 4 };

const EDITABLE = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
const SEARCH = '[role="search"], search, [role="searchbox"], [inputmode="search"], [aria-multiline="false"]';

/**
 * Something that someone writes more than a few words in, and that no composer of the platform knows. What searches is left
 * out: it is one line, says that it searches, or is only ever given a few words.
 */
export function unknownBoxOf(event: Event): Element | undefined {
  const box = event
    .composedPath()
    .filter(isElement)
    .find((element) => element.matches(EDITABLE));
  if (!box || box.closest(SEARCH) || box.matches(':disabled, :read-only:not([contenteditable])')) return undefined;
  const { width, height } = box.getBoundingClientRect();
  if (width < LEAST.width || height < LEAST.height || !box.checkVisibility()) return undefined;
  return snapshot(box).text.trim().split(/\s+/).length >= LEAST.words ? box : undefined;
}
