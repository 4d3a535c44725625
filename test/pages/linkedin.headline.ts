import { startField } from './field';
import { part, record } from './record';

const button = part<HTMLButtonElement>('.save');
const editor = startField(part<HTMLTextAreaElement>('textarea'), (text) => {
  button.disabled = text.trim() === '';
});
button.addEventListener('click', record(editor, editor.clear));
