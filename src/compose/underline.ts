import type { QuotedFinding } from './desk';

/** A finding where it stands in the page. The range moves with the nodes it is in. */
export type Mark = { finding: QuotedFinding; range: Range };

const NAMES = { hint: 'second-look-hint', warning: 'second-look-warning', error: 'second-look-error' } as const;

/**
 * Underlines by the CSS Custom Highlight API, which paints ranges and leaves the site's DOM alone.
 * `style` holds the `::highlight()` rules; it is put into the document, and into each shadow root a box is in.
 */
export function createUnderline(style: string, signal: AbortSignal) {
  const marks = new Map<Element, readonly Mark[]>();
  const styled = new WeakMap<Node, HTMLStyleElement>();

  const paint = () => {
    for (const [severity, name] of Object.entries(NAMES)) {
      const ranges = [...marks.values()].flat().filter((mark) => mark.finding.severity === severity);
      const highlight = new Highlight(...ranges.map(({ range }) => range));
      highlight.priority = Object.keys(NAMES).indexOf(severity);
      CSS.highlights.set(name, highlight);
    }
  };

  signal.addEventListener('abort', () => {
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  });

  return {
    /** Shows these marks in the box instead of the ones before. */
    show(box: Element, next: readonly Mark[]) {
      const root = box.getRootNode();
      if (next.length > 0 && !styled.has(root)) styled.set(root, addStyle(root, style, signal));
      for (const known of marks.keys()) if (!known.isConnected) marks.delete(known);
      marks.set(box, next);
      paint();
    },
    /** Takes away marks whose words are no longer what was found, so that none ever points at others. */
    dropStale(box: Element) {
      const known = marks.get(box) ?? [];
      const sound = known.filter(isSound);
      if (sound.length < known.length) this.show(box, sound);
    },
    /** The marks now shown in the box. */
    in: (box: Element): readonly Mark[] => (marks.get(box) ?? []).filter(isSound),
  };
}

export type Underline = ReturnType<typeof createUnderline>;

function isSound({ finding, range }: Mark) {
  return range.startContainer.isConnected && range.toString() === finding.quote;
}

/** Rules go in one by one: a site's content security policy may forbid a style element its text, not its rules. */
function addStyle(root: Node, style: string, signal: AbortSignal) {
  const element = document.createElement('style');
  const parent = root instanceof ShadowRoot ? root : document.head;
  parent.append(element);
  for (const rule of style.split(/(?<=\})\s*(?=\S)/)) element.sheet?.insertRule(rule);
  signal.addEventListener('abort', () => element.remove());
  return element;
}
