/** The element at the end of selectors that lead from the document inwards, through shadow roots and frames. */
export function reach(selectors: readonly string[]): HTMLElement | undefined {
  let root: Document | ShadowRoot | null | undefined = document;
  for (const selector of selectors.slice(0, -1)) {
    const outer: Element | null | undefined = root?.querySelector(selector);
    root = outer instanceof HTMLIFrameElement ? outer.contentDocument : (outer?.shadowRoot ?? window.closedRoot);
  }
  return root?.querySelector<HTMLElement>(selectors.at(-1) ?? '') ?? undefined;
}
