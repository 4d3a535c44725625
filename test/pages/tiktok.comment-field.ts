import { withoutShift } from './enter';
import { startField } from './field';
import { onPress } from './press';
import { part, record } from './record';

const button = part('[data-e2e="comment-post"]');
const editor = startField(
  part<HTMLTextAreaElement>('textarea'),
  (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

onPress(button, post);
