import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const button = part('#focused-state-composer-submit [role="button"]');
const form = part('form');
const box = part('[contenteditable]');
const editor = startLexical(
  box,
  (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

form.remove();
onPress(part('.answer'), () => part('article').append(form));
onPress(button, post);
