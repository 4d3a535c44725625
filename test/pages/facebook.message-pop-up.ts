import { withoutShift } from './enter';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const editor = startLexical(
  part('.message'),
  () => {},
  (enter) => withoutShift(enter) && post(enter),
);
const post = record(editor, editor.clear);

onPress(part('.send'), post);
