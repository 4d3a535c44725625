import css from './highlights.css?inline';
import { addStyles } from './styles';

/** Gives a document or shadow root with a compose box in it the look of the underlines. */
export function adoptHighlights(root: Document | ShadowRoot): void {
  addStyles(root, css);
}
