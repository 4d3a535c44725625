import { withMod } from './enter';
import { part, record } from './record';
import { startTipTap } from './tiptap';

const button = part<HTMLButtonElement>('[data-view-name="comment-reply-post"]');
startTipTap(
  part('.comment'),
  () => {},
  () => false,
);
const editor = startTipTap(
  part('.reply'),
  (text) => {
    button.disabled = text.trim() === '';
  },
  (enter) => withMod(enter) && post(enter),
);
const post = record(editor, editor.clear);

button.addEventListener('click', post);
