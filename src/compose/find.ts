import type { ActHooks, Composer, Controls, Platform } from '../platforms/platform';
import { isElement, isNamed, isShadowRoot } from './nodes';

/** A compose box someone is in. */
export type Box = { composer: Composer; box: Element };

/** A control that sends, with the boxes whose text it sends. */
export type Submission = {
  composer: Composer;
  boxes: readonly Element[];
  control: Element | undefined;
  scope: Element;
  /** At the end of a flow in steps, where the boxes are no more. */
  isLast?: true;
};

/** A control that does something besides sending what is written. */
export type Press = { act: keyof ActHooks; control: Element };

/**
 * The compose box an event happened in. The path is followed because it enters open shadow roots, where the event's
 * target is only the host.
 */
export function boxOf(event: Event, platform: Platform): Box | undefined {
  for (const box of elementsOf(event)) {
    const composer = composerOf(box, platform);
    if (composer) return { composer, box };
  }
  return undefined;
}

/** What an event on a control would send; nothing when the event is on no control that sends, or on a disabled one. */
export function pressed(event: Event, platform: Platform): Submission | undefined {
  const path = elementsOf(event);
  const found = meantHere(platform)
    .flatMap((composer) => path.flatMap((control) => pressedOf(composer, control, platform)))
    .sort((one, other) => path.indexOf(one.scope) - path.indexOf(other.scope));
  const [nearest] = found;
  // a caption and its alt text go by one press
  const boxes = found.filter(({ scope }) => scope === nearest?.scope).flatMap((each) => each.boxes);
  return nearest && { ...nearest, boxes: [...new Set(boxes)] };
}

/** What the submit key in a compose box would send. */
export function typedIn({ composer, box }: Box, platform: Platform): Submission {
  const scope = scopeOf(box, composer);
  const control = scope && controlIn(scope, composer);
  return scope && control
    ? { composer, scope, control, boxes: boxesOf(control, scope, composer, platform) }
    : { composer, boxes: [box], control: undefined, scope: box };
}

/** What the submit of a form would send: all that is written in it. */
export function submitted(event: SubmitEvent, platform: Platform): Submission | undefined {
  const [form] = elementsOf(event);
  const found = meantHere(platform).flatMap((composer) =>
    [...(form?.querySelectorAll(composer.box) ?? [])]
      .filter((box) => composerOf(box, platform) === composer)
      .map((box) => ({ composer, box })),
  );
  const [first] = found;
  return (
    form &&
    first && {
      composer: first.composer,
      scope: form,
      control: event.submitter ?? undefined,
      boxes: found.map(({ box }) => box),
    }
  );
}

/** The last step of a flow that began in a box of the composer, when an event is on the control that takes it. */
export function pressedLast(event: Event, composer: Composer, boxes: readonly Element[]): Submission | undefined {
  const { last } = composer;
  const path = elementsOf(event);
  const control = last && path.find((each) => each.matches(last.submit) && !isDisabled(each));
  const scope = last && control?.closest(last.scope);
  if (!scope || boxes.some((box) => scope.contains(box)) || controlIn(scope, last, control) !== control)
    return undefined;
  return { composer, scope, control, boxes, isLast: true };
}

/** Whether the page is at the last step of a flow that began in these boxes. */
export function isAtLast({ last }: Composer, boxes: readonly Element[]): boolean {
  return [...(last ? document.querySelectorAll(last.scope) : [])].some(
    (scope) => last && !boxes.some((box) => scope.contains(box)) && controlIn(scope, last) !== undefined,
  );
}

/** What an event does besides sending, by a control that shows it in every language. */
export function actOf(event: Event, { acts }: Platform): Press | undefined {
  for (const [act, selector] of Object.entries(acts)) {
    const control = elementsOf(event).find((each) => each.matches(selector) && !isDisabled(each));
    if (control && !opensElsewhere(control, event)) return { act: act as keyof ActHooks, control };
  }
  return undefined;
}

/** Whether a link is only opened in another tab or window. */
function opensElsewhere(control: Element, event: Event) {
  const { ctrlKey, metaKey, shiftKey, button } = event as Partial<MouseEvent>;
  return isNamed(control, 'a') && (ctrlKey || metaKey || shiftKey || button === 1);
}

/** The control that sends, looked up anew because sites draw their controls again at will. */
export function controlOf({ composer, scope, control, isLast }: Submission): Element | undefined {
  const found = controlIn(scope, isLast && composer.last ? composer.last : composer);
  return found ?? (control?.isConnected ? control : undefined);
}

/** Whether a control is there to be pressed: a site that has taken a press in disables it, or asks something above it. */
export function isWaiting(control: Element): boolean {
  if (!control.isConnected || !isVisible(control) || isDisabled(control)) return false;
  const { x, y, width, height } = control.getBoundingClientRect();
  const above = rootOf(control).elementFromPoint(x + width / 2, y + height / 2);
  return !above || above.localName === 'second-look' || control.contains(above) || above.contains(control);
}

function pressedOf(composer: Composer, control: Element, platform: Platform): Submission[] {
  const { submit } = composer;
  if (submit === undefined || !control.matches(submit) || isDisabled(control)) return [];
  const [scope] = [...rootOf(control).querySelectorAll(composer.box)]
    .flatMap((box) => scopeOf(box, composer) ?? [])
    .filter((outer) => outer.contains(control))
    .sort((one, other) => depth(other) - depth(one));
  if (!scope || controlIn(scope, composer, control) !== control) return [];
  const boxes = boxesOf(control, scope, composer, platform);
  return boxes.length > 0 ? [{ composer, scope, control, boxes }] : [];
}

/** The composers there can be at the page's address. */
function meantHere({ composers }: Platform) {
  return composers.filter(({ path = '' }) => location.pathname.includes(path));
}

/** Of the composers that an element may be a box of, the one whose scope is nearest to it. */
export function composerOf(box: Element, platform: Platform): Composer | undefined {
  const depthOf = ({ scope }: Composer) => depth(box.parentElement?.closest(scope));
  return meantHere(platform)
    .filter((composer) => box.matches(composer.box) && depthOf(composer) > 0)
    .sort((one, other) => depthOf(other) - depthOf(one))[0];
}

/** How many elements deep an element is; no element, 0. */
function depth(element: Element | null | undefined): number {
  return element ? 1 + depth(element.parentElement) : 0;
}

/** The boxes a control sends: not those that have a control of their own nearer by. */
function boxesOf(control: Element, scope: Element, composer: Composer, platform: Platform) {
  return [...scope.querySelectorAll(composer.box)].filter(
    (box) => composerOf(box, platform) === composer && scopeOf(box, composer)?.contains(control),
  );
}

/** The nearest ancestor that holds the box together with a control. */
export function scopeOf(box: Element, { scope, submit }: Composer): Element | undefined {
  if (submit === undefined) return undefined;
  let outer = box.parentElement?.closest(scope);
  while (outer && outer.querySelector(submit) === null) outer = outer.parentElement?.closest(scope);
  return outer ?? undefined;
}

function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : document;
}

function elementsOf(event: Event) {
  return event.composedPath().filter(isElement);
}

/** `preferred` wins where the composer says that any match sends. */
function controlIn(scope: Element, { submit, submitAt }: Partial<Controls>, preferred?: Element) {
  const controls = submit === undefined ? [] : [...scope.querySelectorAll(submit)].filter(isVisible);
  if (submitAt === 'last') return controls.at(-1);
  return submitAt === undefined && preferred ? preferred : controls[0];
}

function isVisible(element: Element) {
  return element.checkVisibility() && element.closest('[aria-hidden="true"]') === null;
}

function isDisabled(element: Element) {
  return element.matches(':disabled, [aria-disabled="true"]');
}
