import { startDraft } from './draft';
import { withoutShift } from './enter';
import { onPress } from './press';
import { part, record } from './record';

const button = part('[data-e2e="comment-post"]');
const editor = startDraft(part('[data-e2e="comment-input"]'), {
  label: 'Add comment...',
  placeholder: 'Add comment...',
  changed: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  sendsBy: (enter) => withoutShift(enter) && post(enter),
});
const post = record(editor, editor.clear);

onPress(button, post);
