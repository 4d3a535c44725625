import { startDraft } from './draft';
import { withoutShift } from './enter';
import { part, record } from './record';

const editor = startDraft(part('[data-e2e="message-input-area"]'), {
  label: 'Send a message...',
  placeholder: 'Send a message...',
  changed: () => {},
  sendsBy: (enter) => withoutShift(enter) && post(enter),
});
const post = record(editor, editor.clear);

document.querySelector('[data-e2e="message-send"]')?.addEventListener('click', post);
