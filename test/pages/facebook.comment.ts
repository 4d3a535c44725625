import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const button = part('#focused-state-composer-submit [role="button"]');
const box = part('[contenteditable]');
const editor = startLexical(box, (text) => button.setAttribute('aria-disabled', String(text.trim() === '')));
const post = record(editor, editor.clear);

onPress(button, post);
document.addEventListener(
  'keydown',
  (event) => {
    if (event.target !== box || event.key !== 'Enter' || event.isComposing || !withoutShift(event)) return;
    // the Enter is for the list of mentions while there is one
    if (box.hasAttribute('aria-activedescendant')) return;
    if (post(event)) event.preventDefault();
  },
  { capture: true },
);
