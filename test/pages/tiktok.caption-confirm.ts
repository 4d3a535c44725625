import { startDraft } from './draft';
import { part, record } from './record';

const layer = part('.layer');
const editor = startDraft(part('.place'), {
  label: 'Description',
  placeholder: 'Share more about your video here...',
  changed: () => {},
  sendsBy: () => false,
});
const post = record(editor, () => {
  editor.clear();
  layer.hidden = true;
});

part('[data-e2e="post_video_button"]').addEventListener('click', () => {
  layer.hidden = false;
});
part('.now').addEventListener('click', post);
