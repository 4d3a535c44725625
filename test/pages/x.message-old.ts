import { startDraft } from './draft';
import { withoutShift } from './enter';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="dmComposerSendButton"]');
const editor = startDraft(part('.place'), {
  label: 'Start a new message',
  placeholder: 'Start a new message',
  testId: 'dmComposerTextInput',
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withoutShift(enter) && post(enter),
});
const post = record(editor, editor.clear);

button.addEventListener('click', post);
