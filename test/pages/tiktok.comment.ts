import { startDraft } from './draft';
import { act, part, record } from './record';

const go = part('[data-go]');
const editor = startDraft(part('[data-place]'), {
  label: 'Add comment...',
  changed: (text) => go.setAttribute('aria-disabled', String(text.trim() === '')),
  sentBy: (event) => event.key === 'Enter' && !event.shiftKey && post(event),
});
const post = record(editor, () => editor.clear());
act(go, post);
