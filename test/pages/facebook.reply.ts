import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const button = part('#focused-state-composer-submit [role="button"]');
const editor = startLexical(
  part('.reply [contenteditable]'),
  (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

onPress(button, post);
