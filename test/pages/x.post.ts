import { startDraft } from './draft';
import { withMod } from './enter';
import { layerOf } from './layer';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="tweetButton"]');
const editor = startDraft(part('.place'), {
  label: 'Post text',
  placeholder: 'What’s happening?',
  testId: 'tweetTextarea_0',
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const layer = layerOf(part('.layer'), editor);
const post = record(editor, layer.close);

button.addEventListener('click', post);
part('[data-testid="app-bar-close"]').addEventListener('click', layer.close);
part('[data-testid="SideNav_NewTweet_Button"]').addEventListener('click', layer.open);
editor.focus();
