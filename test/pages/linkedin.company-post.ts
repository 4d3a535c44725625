import { startQuill } from './quill';
import { part, record } from './record';

const button = part<HTMLButtonElement>('.share-actions__primary-action');
const editor = startQuill(part('.place'), document, (text) => {
  button.disabled = text.trim() === '';
});

button.addEventListener('click', record(editor, editor.clear));
