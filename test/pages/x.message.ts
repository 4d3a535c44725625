import { withoutShift } from './enter';
import { startField } from './field';
import { actsOn } from './press';
import { part, record } from './record';

const button = part('[data-testid="dm-composer-send-button"]');
const form = part('[data-testid="dm-composer-form"]');
const editor = startField(
  part<HTMLTextAreaElement>('textarea'),
  (text) => (text.trim() === '' ? button.remove() : form.append(button)),
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

button.addEventListener(actsOn, post);
button.remove();
