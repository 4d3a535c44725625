import { startDraft } from './draft';
import { withMod } from './enter';
import { part, record } from './record';

const button = part<HTMLButtonElement>('[data-testid="tweetButton"]');
startDraft(part('.first'), {
  label: 'Post text',
  placeholder: 'What’s happening?',
  testId: 'tweetTextarea_0',
  changed: () => {},
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const second = startDraft(part('.second'), {
  label: 'Post text',
  placeholder: 'Add another post',
  testId: 'tweetTextarea_1',
  changed: (text) => {
    button.disabled = text.trim() === '';
  },
  sendsBy: (enter) => withMod(enter) && post(enter),
});
const post = record(second, second.clear);

button.addEventListener('click', post);
