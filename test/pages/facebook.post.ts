import { startLexical } from './lexical';
import { act, part, record } from './record';

const dialog = part('[role="dialog"]');
const go = part('[data-go]');
const editor = startLexical(part('[data-box]'), (text) => go.setAttribute('aria-disabled', String(text.trim() === '')));
const post = record(editor, () => {
  editor.clear();
  dialog.hidden = true;
});
act(go, post);
