/**
 * Adds a style sheet to a document or shadow root. A page's CSP forbids `<style>` to the page but not, in either browser, to
 * an extension that fills it by `textContent`; constructed sheets reach a page's roots only in newer Firefoxes.
 */
export function addStyles(root: Document | ShadowRoot, css: string): void {
  const style = (root.ownerDocument ?? root).createElement('style');
  style.textContent = css;
  ('documentElement' in root ? root.documentElement : root).append(style);
}
