import { withMod } from './enter';
import { part, record } from './record';
import { startWritable } from './writable';

const button = part<HTMLButtonElement>('[componentkey*="commentButtonSection"] button');
const editor = startWritable(
  part('.ProseMirror'),
  (text) => {
    button.disabled = text.trim() === '';
  },
  (enter) => withMod(enter) && post(enter),
);
const post = record(editor, editor.clear);

button.addEventListener('click', post);
