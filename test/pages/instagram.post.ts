import { layerOf } from './layer';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const STEPS = ['Crop', 'Edit', 'Create new post'];

const caption = part('.caption');
const panes = caption.parentElement;
const next = part('.next');
const editor = startLexical(part('[contenteditable]'), () => {});
const layer = layerOf(part('.layer'), editor);
const post = record(editor, layer.close);
let step = 0;

onPress(next, (event) => (step === STEPS.length - 1 ? post(event) : show(step + 1)));
onPress(part('.back'), () => (step === 0 ? layer.close() : show(step - 1)));
onPress(part('.new-post'), () => {
  layer.open();
  show(0);
});
show(0);

/** The caption is in the page at the last step only. */
function show(to: number) {
  step = to;
  const isLast = step === STEPS.length - 1;
  part('h1').textContent = STEPS[step] ?? '';
  next.textContent = isLast ? 'Share' : 'Next';
  if (isLast) panes?.append(caption);
  else caption.remove();
}
