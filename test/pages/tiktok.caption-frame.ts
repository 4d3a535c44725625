import { part } from './record';

const inside = () => {
  const { contentWindow } = part<HTMLIFrameElement>('iframe');
  if (!contentWindow) throw new Error('The frame is not there yet.');
  return contentWindow as Window & typeof globalThis;
};

Object.defineProperty(window, 'posted', { get: () => inside().posted });
window.editorText = () => inside().editorText();
window.focusEditor = () => inside().focusEditor();
