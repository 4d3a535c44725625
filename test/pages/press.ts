/** What a page presses on: a click, or with `?acts-on` an event that comes before it or with it. */
export const actsOn = new URLSearchParams(location.search).get('acts-on') ?? 'click';

/**
 * A `div role="button"` as these sites have it: the page hears its click at the root, as React does, and itself gives
 * it the keys that a button of the browser's would have.
 */
export function onPress(control: Element, act: (event: Event) => void) {
  const isOn = () => control.getAttribute('aria-disabled') !== 'true';
  document.body.addEventListener(actsOn, (event) => {
    if (event.composedPath().includes(control) && isOn()) act(event);
  });
  document.body.addEventListener('keydown', (event) => {
    if (event.target !== control || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (isOn()) act(event);
  });
}
