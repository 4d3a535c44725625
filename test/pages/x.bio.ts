import { startField } from './field';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="Profile_Save_Button"]');
const editor = startField(part<HTMLTextAreaElement>('textarea'), (text) => {
  button.disabled = text.trim() === '';
});
button.addEventListener('click', record(editor, editor.clear));
