import { startDraft } from './draft';
import { part, record } from './record';

const dialog = part('[role="dialog"]');
const go = part<HTMLButtonElement>('[data-go]');
const editor = startDraft(part('[data-place]'), {
  label: 'Post text',
  testId: 'tweetTextarea_0',
  changed: (text) => {
    go.disabled = text.trim() === '';
  },
  sentBy: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && post(event),
});
const post = record(editor, () => {
  editor.clear();
  dialog.hidden = true;
});
go.addEventListener('click', post);
