import type { Composer, Platform } from '../platforms/platform';

/** A compose box someone is in. */
export type Box = { composer: Composer; box: Element };

/** A control that sends, with the boxes whose text it sends. */
export type Submission = {
  composer: Composer;
  boxes: readonly Element[];
  control: Element | undefined;
  scope: Element;
};

/**
 * The compose box an event happened in. The path is followed because it enters open shadow roots, where the event's
 * target is only the host.
 */
export function boxOf(event: Event, platform: Platform): Box | undefined {
  const path = elementsOf(event);
  for (const [depth, box] of path.entries()) {
    const composer = platform.composers.find(
      (each) => box.matches(each.box) && path.slice(depth + 1).some((outer) => outer.matches(each.scope)),
    );
    if (composer) return { composer, box };
  }
  return undefined;
}

/** What an event on a control would send; nothing when the event is on no control that sends, or on a disabled one. */
export function pressed(event: Event, platform: Platform): Submission | undefined {
  const path = elementsOf(event);
  for (const composer of platform.composers) {
    for (const [depth, element] of path.entries()) {
      if (!element.matches(composer.submit) || isDisabled(element)) continue;
      const scope = path.slice(depth + 1).find((outer) => holdsBox(outer, composer));
      if (scope && controlIn(scope, composer, element) === element) return submission(composer, scope, element);
    }
  }
  return undefined;
}

/** What the submit key in a compose box would send. */
export function typedIn({ composer, box }: Box, event: Event): Submission | undefined {
  const path = elementsOf(event);
  const scope = path
    .slice(path.indexOf(box) + 1)
    .find((outer) => holdsBox(outer, composer) && hasControl(outer, composer));
  return scope
    ? submission(composer, scope, controlIn(scope, composer))
    : { composer, boxes: [box], control: undefined, scope: box };
}

/** The control that sends, looked up anew because sites draw their controls again at will. */
export function controlOf({ composer, scope, control }: Submission): HTMLElement | undefined {
  const found = controlIn(scope, composer) ?? (control?.isConnected ? control : undefined);
  return found instanceof HTMLElement ? found : undefined;
}

function submission(composer: Composer, scope: Element, control: Element | undefined): Submission {
  return { composer, scope, control, boxes: [...scope.querySelectorAll(composer.box)] };
}

function elementsOf(event: Event) {
  return event.composedPath().filter((node) => node instanceof Element);
}

function holdsBox(element: Element, { scope, box }: Composer) {
  return element.matches(scope) && element.querySelector(box) !== null;
}

function hasControl(element: Element, { submit }: Composer) {
  return element.querySelector(submit) !== null;
}

/** `preferred` wins where the composer says that any match sends. */
function controlIn(scope: Element, { submit, submitAt }: Composer, preferred?: Element) {
  const controls = [...scope.querySelectorAll(submit)].filter(isVisible);
  if (submitAt === 'last') return controls.at(-1);
  return submitAt === undefined && preferred ? preferred : controls[0];
}

function isVisible(element: Element) {
  return element.checkVisibility() && element.closest('[aria-hidden="true"]') === null;
}

function isDisabled(element: Element) {
  return element.matches(':disabled, [aria-disabled="true"]');
}
