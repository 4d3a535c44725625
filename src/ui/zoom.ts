/**
 * How much larger the page draws an element of ours than its style says, by a zoom of what it is in; Chrome tells since 128,
 * Firefox since 126.
 */
export function zoomOf(element: Element & { currentCSSZoom?: number }): number {
  return element.currentCSSZoom ?? 1;
}
