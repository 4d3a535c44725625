import { startField } from './field';
import { onPress } from './press';
import { part, record } from './record';

const editor = startField(part<HTMLTextAreaElement>('textarea'), () => {});

onPress(part('.share'), record(editor, editor.clear));
