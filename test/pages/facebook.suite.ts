import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const button = part('.publish');
const editor = startLexical(part('[contenteditable]'), (text) =>
  button.setAttribute('aria-disabled', String(text.trim() === '')),
);

onPress(button, record(editor, editor.clear));
