import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { part, record } from './record';

const form = part<HTMLFormElement>('form');
const button = part<HTMLButtonElement>('form button');
const editor = startLexical(
  part('[contenteditable]'),
  (text) => {
    button.disabled = text.trim() === '';
  },
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  post(event);
});
