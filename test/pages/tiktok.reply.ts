import { startDraft } from './draft';
import { withoutShift } from './enter';
import { onPress } from './press';
import { part, record } from './record';

const LOOK = { label: 'Add comment...', placeholder: 'Add comment...' };

const reply = part('.reply');
const button = part('.reply [data-e2e="comment-post"]');
startDraft(part('.below'), { ...LOOK, changed: () => {}, sendsBy: () => false });
const editor = startDraft(part('.reply [data-e2e="comment-input"]'), {
  ...LOOK,
  changed: (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  sendsBy: (enter) => withoutShift(enter) && post(enter),
});
const post = record(editor, editor.clear);

reply.remove();
onPress(part('[data-e2e="comment-reply-1"]'), () => part('[data-e2e="comment-list"]').append(reply));
onPress(button, post);
