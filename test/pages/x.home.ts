import { startDraft } from './draft';
import { withMod } from './enter';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="tweetButtonInline"]');
const editor = startDraft(part('.place'), {
  label: 'Post text',
  placeholder: 'What’s happening?',
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const post = record(editor, editor.clear);

button.addEventListener('click', post);
