import { withMod } from './enter';
import { part, record } from './record';
import { startTipTap } from './tiptap';

const button = part<HTMLButtonElement>('[componentkey*="commentButtonSection"] button');
const editor = startTipTap(
  part('.typing'),
  (text) => {
    button.disabled = text.trim() === '';
  },
  (enter) => withMod(enter) && post(enter),
);
const post = record(editor, editor.clear);

button.addEventListener('click', post);
