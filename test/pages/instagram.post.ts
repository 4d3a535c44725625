import { startLexical } from './lexical';
import { act, part, record } from './record';

const STEPS = ['Crop', 'Edit', 'Caption'];

const dialog = part('[role="dialog"]');
const go = part('[data-go]');
const editor = startLexical(part('[data-box]'), () => {});
const post = record(editor, () => {
  editor.clear();
  dialog.hidden = true;
});
let step = 0;

act(go, (event) => {
  if (step === STEPS.length - 1) return post(event);
  step += 1;
  const isLast = step === STEPS.length - 1;
  part('[data-step]').textContent = STEPS[step] ?? '';
  part('[data-step]').hidden = isLast;
  part('[data-caption]').hidden = !isLast;
  go.textContent = isLast ? 'Share' : 'Next';
});
