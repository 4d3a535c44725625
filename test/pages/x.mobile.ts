import { withMod } from './enter';
import { startReactField } from './react-field';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="tweetButton"]');
const editor = startReactField(part('.place'), {
  placeholder: 'What’s happening?',
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const post = record(editor, editor.clear);

button.addEventListener('click', post);
