import { startField } from './field';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

startLexical(part('[contenteditable]'), () => {});
const editor = startField(part<HTMLInputElement>('input'), () => {});

onPress(part('.share'), record(editor, editor.clear));
