import { part, record } from './record';
import { startWritable } from './writable';

const root = part('#interop-outlet').attachShadow({ mode: 'closed' });
root.append(part<HTMLTemplateElement>('#inside').content.cloneNode(true));
// nobody gets at it by its host, the tests neither
window.closedRoot = root;

const button = part<HTMLButtonElement>('.msg-form__send-button', root);
const editor = startWritable(part('.msg-form__contenteditable', root), (text) => {
  button.disabled = text.trim() === '';
});
const post = record(editor, editor.clear);

part('form', root).addEventListener('submit', (event) => {
  event.preventDefault();
  post(event);
});
