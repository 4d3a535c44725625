import { withMod } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const first = part('.first');
const second = part('.second');
const editor = startLexical(
  part('[contenteditable]'),
  () => {},
  (enter) => withMod(enter) && show(second),
);
const post = record(editor, () => {
  editor.clear();
  show(first);
});

onPress(part('.next'), () => show(second));
onPress(part('.back'), () => show(first));
onPress(part('.last'), post);
show(first);

/** Only one of the dialogs is in the page. */
function show(step: Element) {
  part('.layer').replaceChildren(step);
  return true;
}
