import { part, record } from './record';
import { startWritable } from './writable';

const button = part<HTMLButtonElement>('.msg-form__send-button');
const editor = startWritable(part('.msg-form__contenteditable'), (text) => {
  button.disabled = text.trim() === '';
});
const post = record(editor, editor.clear);

part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  post(event);
});
