import { withoutShift } from './enter';
import { part, record } from './record';
import { startWritable } from './writable';

const root = part('#interop-outlet').shadowRoot;
if (!root) throw new Error('This browser knows no shadow root in mark-up.');

const editor = startWritable(
  part('.msg-form__contenteditable', root),
  () => {},
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);
