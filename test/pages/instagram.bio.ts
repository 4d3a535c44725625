import { startField } from './field';
import { onPress } from './press';
import { part, record } from './record';

const button = part('.save');
const editor = startField(part<HTMLTextAreaElement>('textarea'), (text) =>
  button.setAttribute('aria-disabled', String(text.trim() === '')),
);

onPress(button, record(editor, editor.clear));
