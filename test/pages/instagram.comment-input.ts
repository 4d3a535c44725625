import { startField } from './field';
import { part, record } from './record';

const button = part<HTMLButtonElement>('form button');
const editor = startField(part<HTMLInputElement>('input'), (text) => {
  button.disabled = text.trim() === '';
});
const post = record(editor, editor.clear);

part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  post(event);
});
