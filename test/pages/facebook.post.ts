import { layerOf } from './layer';
import { startLexical } from './lexical';
import { onPress } from './press';
import { part, record } from './record';

const post = part('[aria-label="Post"]');
const editor = startLexical(part('[contenteditable]'), (text) =>
  post.setAttribute('aria-disabled', String(text.trim() === '')),
);
const layer = layerOf(part('.layer'), editor);

onPress(post, record(editor, layer.close));
onPress(part('[aria-label="Close composer dialog"]'), layer.close);
onPress(part('[aria-label="Create a post"] [role="button"]'), layer.open);
editor.focus();
