import { layerOf } from './layer';
import { startQuill } from './quill';
import { part, record } from './record';

type TrustedTypes = { createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => void };

// LinkedIn has a default policy of its own (BR), and Quill needs one: it sets markup from strings
(window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (markup) => markup,
});

const host = part('#interop-outlet');
const root = host.shadowRoot;
if (!root) throw new Error('This browser knows no shadow root in mark-up.');

const button = part<HTMLButtonElement>('.share-actions__primary-action', root);
const editor = startQuill(part('.place', root), root, (text) => {
  button.disabled = text.trim() === '';
});
const layer = layerOf(part('.layer', root), editor);

button.addEventListener('click', record(editor, layer.close));
part('[aria-label="Dismiss"]', root).addEventListener('click', layer.close);
part('.start').addEventListener('click', layer.open);
// the dialog keeps the focus to itself
document.addEventListener('focusin', ({ target }) => {
  if (target !== host && root.querySelector('.layer')) editor.focus();
});
editor.focus();
