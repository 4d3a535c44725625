import type { Editor } from './record';

/**
 * The layer a site shows its dialog in. Closed, it leaves the page, as these sites have it; Escape closes it, and so
 * does a click beside the dialog, and the draft goes with it.
 */
export function layerOf(layer: HTMLElement, editor: Editor) {
  const place = layer.parentNode;
  const close = () => {
    editor.clear();
    layer.remove();
  };
  const open = () => {
    place?.append(layer);
    editor.focus();
  };
  layer.addEventListener('click', (event) => event.composedPath()[0] === layer && close());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && layer.isConnected) close();
  });
  return { open, close };
}
