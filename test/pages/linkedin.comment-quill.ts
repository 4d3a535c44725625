import { withMod } from './enter';
import { startQuill } from './quill';
import { part, record } from './record';

const form = part<HTMLFormElement>('form');
const button = part<HTMLButtonElement>('form button');
const editor = startQuill(
  part('.place'),
  document,
  (text) => {
    button.disabled = text.trim() === '';
  },
  { label: 'Text editor for creating content', placeholder: 'Add a comment…' },
);
const post = record(editor, editor.clear);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  post(event);
});
// above the editor, which has a binding of its own for Enter
form.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !withMod(event) || !post(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
