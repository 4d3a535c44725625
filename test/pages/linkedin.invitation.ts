import { startField } from './field';
import { part, record } from './record';

const root = part('#interop-outlet').shadowRoot;
if (!root) throw new Error('This browser knows no shadow root in mark-up.');

const button = part<HTMLButtonElement>('[aria-label="Send invitation"]', root);
const editor = startField(part<HTMLTextAreaElement>('textarea', root), (text) => {
  button.disabled = text.trim() === '';
});

button.addEventListener('click', record(editor, editor.clear));
