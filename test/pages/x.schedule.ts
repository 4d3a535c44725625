import { startDraft } from './draft';
import { withMod } from './enter';
import { part, record } from './record';

const hour = part('.hour');
const composer = part('.composer');
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
const post = record(editor, editor.clear);

button.addEventListener('click', post);
part('[data-testid="scheduledConfirmationPrimaryAction"]').addEventListener('click', () => show(composer));
for (const name of ['scheduleOption', 'scheduledIndicator'])
  part(`[data-testid="${name}"]`).addEventListener('click', () => show(hour));
show(hour);

/** Only one of the dialogs is in the page. */
function show(step: Element) {
  part('.layer').replaceChildren(step);
}
