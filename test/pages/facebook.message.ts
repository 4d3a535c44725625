import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const box = part('[contenteditable]');
const editor = startLexical(box, () => {});
const post = record(editor, editor.clear);

onPress(part('.send'), post);
document.addEventListener(
  'keydown',
  (event) => {
    if (event.target !== box || event.key !== 'Enter' || event.isComposing || !withoutShift(event)) return;
    if (post(event)) event.preventDefault();
  },
  { capture: true },
);
