import { withMod } from './enter';
import { startField } from './field';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="tweetButton"]');
const editor = startField(
  part<HTMLTextAreaElement>('textarea'),
  (text) => {
    button.disabled = text.trim() === '';
  },
  (enter) => withMod(enter) && post(enter),
);
const post = record(editor, editor.clear);

button.addEventListener('click', post);
