import { isHtml, isShadowRoot } from './nodes';

type Opens = { dom?: { openOrClosedShadowRoot: (host: HTMLElement) => ShadowRoot | null } };
type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };

/** What brings a person into a shadow root. */
const ARRIVALS = ['focusin', 'pointerdown', 'keydown', 'input'] as const;

/**
 * Calls back once for every shadow root a person gets into. From a closed one events come out without their path, so
 * whoever wants to know where they happened listens inside; extensions can open it.
 */
export function onShadowRoot(found: (root: ShadowRoot, isClosed: boolean) => void, signal: AbortSignal) {
  const known = new WeakSet<ShadowRoot>();
  const meet = (root: ShadowRoot, isClosed: boolean) => {
    if (known.has(root)) return;
    known.add(root);
    // there may be another one inside
    if (isClosed) lookFrom(root);
    found(root, isClosed);
  };
  const arrive = (event: Event) => {
    const path = event.composedPath();
    for (const node of path) if (isShadowRoot(node)) meet(node, node.mode === 'closed');
    const [target] = path;
    const inside = isHtml(target) ? shadowRootOf(target) : undefined;
    if (inside?.mode === 'closed') meet(inside, true);
  };
  const lookFrom = (root: Window | ShadowRoot) => {
    for (const type of ARRIVALS) root.addEventListener(type, arrive, { capture: true, passive: true, signal });
  };
  lookFrom(window);
}

/**
 * The shadow root of an element, open or closed; Chrome opens a closed one by a function, Firefox by a property. Our own
 * stays closed: nothing in it is a site's.
 */
export function shadowRootOf(host: Element): ShadowRoot | undefined {
  if (host.shadowRoot) return host.shadowRoot;
  if (!isHtml(host) || host.localName === 'second-look') return undefined;
  const { chrome } = globalThis as { chrome?: Opens };
  try {
    return chrome?.dom?.openOrClosedShadowRoot(host) ?? (host as Opened).openOrClosedShadowRoot ?? undefined;
  } catch {
    // after an update or a reload of the extension the browser opens none for the script that was left behind
    return undefined;
  }
}
