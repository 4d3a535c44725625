import { startDraft } from './draft';
import { part, record } from './record';

const editor = startDraft(part('.place'), {
  label: 'Description',
  placeholder: 'Share more about your video here...',
  changed: () => {},
  sendsBy: () => false,
});

part('[data-e2e="post_video_button"]').addEventListener('click', record(editor, editor.clear));
