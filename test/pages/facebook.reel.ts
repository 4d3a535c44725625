import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const next = part('.next');
const typing = part('.typing');
const editor = startLexical(part('[contenteditable]'), () => {});
const post = record(editor, editor.clear);

typing.remove();
onPress(next, (event) => {
  if (typing.isConnected) return post(event);
  next.setAttribute('aria-label', 'Publish');
  next.before(typing);
});
