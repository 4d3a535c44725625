import type { QuotedFinding } from './desk';
import { isDocument, isShadowRoot } from './nodes';
import { wordsIn } from './snapshot';

/** A finding where it stands in the page. The range moves with the nodes it is in. */
export type Mark = { finding: QuotedFinding; range: Range };

const NAMES = { hint: 'second-look-hint', warning: 'second-look-warning', error: 'second-look-error' } as const;

/**
 * Underlines by the CSS Custom Highlight API, which paints ranges and leaves the site's DOM alone.
 * `adopt` gives a document or shadow root with a box in it the `::highlight()` rules; it is asked once for each.
 */
export function createUnderline(adopt: (root: Document | ShadowRoot) => void, signal: AbortSignal) {
  const marks = new Map<Element, readonly Mark[]>();
  const styled = new WeakSet<Node>();

  const paint = () => {
    for (const [severity, name] of Object.entries(NAMES)) {
      const ranges = [...marks.values()].flat().filter((mark) => mark.finding.severity === severity);
      const highlight = new Highlight(...ranges.map(({ range }) => range));
      highlight.priority = Object.keys(NAMES).indexOf(severity);
      CSS.highlights.set(name, highlight);
    }
  };

  const adoptOnce = (root: Node) => {
    if (styled.has(root) || !(isDocument(root) || isShadowRoot(root))) return;
    styled.add(root);
    adopt(root);
  };

  signal.addEventListener('abort', () => {
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  });

  return {
    /** Shows these marks in the box instead of the ones before. */
    show(box: Element, next: readonly Mark[]) {
      // a text field has its underlines in another root than its own
      for (const { range } of next) adoptOnce(range.startContainer.getRootNode());
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
  return range.startContainer.isConnected && wordsIn(range) === finding.quote;
}
