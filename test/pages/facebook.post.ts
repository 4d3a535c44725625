import { withMod } from './enter';
import { layerOf } from './layer';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const button = part('[aria-label="Post"]');
const editor = startLexical(
  part('[contenteditable]'),
  (text) => button.setAttribute('aria-disabled', String(text.trim() === '')),
  (enter) => withMod(enter) && post(enter),
);
const layer = layerOf(part('.layer'), editor);
const post = record(editor, layer.close);

onPress(button, post);
onPress(part('[aria-label="Close composer dialog"]'), layer.close);
onPress(part('[aria-label="Create a post"] [role="button"]'), layer.open);
editor.focus();
