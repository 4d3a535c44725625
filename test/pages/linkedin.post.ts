import { startQuill } from './quill';
import { part, record } from './record';

type TrustedTypes = { createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => void };

// LinkedIn has a default policy of its own (BR), and Quill needs one: it sets markup from strings
(window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createHTML: (markup) => markup,
});

const root = part('#interop-outlet').attachShadow({ mode: 'open' });
root.append(part<HTMLTemplateElement>('template').content.cloneNode(true));

const sharebox = part('[data-test-modal-id]', root);
const go = part<HTMLButtonElement>('[data-go]', root);
const editor = startQuill(part('[data-place]', root), root, (text) => {
  go.disabled = text.trim() === '';
});
const post = record(editor, () => {
  editor.clear();
  sharebox.hidden = true;
});
go.addEventListener('click', post);
