import { startDraft } from './draft';
import { withMod } from './enter';
import { part, record } from './record';

const LOOK = { label: 'Post text', placeholder: 'Post your reply', testId: 'tweetTextarea_0' };

const button = part<HTMLButtonElement>('[data-testid="tweetButton"]');
startDraft(part('.below'), { ...LOOK, changed: () => {}, sendsBy: () => false });
const editor = startDraft(part('.place'), {
  ...LOOK,
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const post = record(editor, editor.clear);

button.addEventListener('click', post);
