import type { Editor } from './record';
import { EMOJI, LINK, MENTION } from './rich';

/** A contenteditable without an editor behind it, a paragraph to a line, as LinkedIn has it for messages. */
export function startWritable(
  box: HTMLElement,
  changed: (text: string) => void,
  sendsBy: (enter: KeyboardEvent) => boolean = () => false,
): Editor {
  const clear = () => {
    const paragraph = document.createElement('p');
    paragraph.append(document.createElement('br'));
    box.replaceChildren(paragraph);
    changed('');
  };
  const read = () => [...box.children].map(wordsIn).join('\n');
  box.addEventListener('input', () => changed(read()));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && sendsBy(event)) event.preventDefault();
  });
  clear();
  return {
    // a browser ends a paragraph with a space that is not to be seen by one that is
    read: () => read().replaceAll('\u00a0', ' '),
    box: () => box,
    focus: () => box.focus(),
    clear,
    enrich() {
      const root = box.getRootNode();
      const mention = document.createElement('span');
      const link = document.createElement('a');
      const emoji = document.createElement('img');
      mention.append(MENTION);
      mention.contentEditable = 'false';
      link.append(LINK);
      link.href = `https://${LINK}`;
      emoji.alt = EMOJI;
      const after = document.createTextNode(' ');
      const paragraph = box.lastElementChild ?? box;
      paragraph.append(mention, ' ', link, ' ', emoji, after);
      (root instanceof ShadowRoot ? document : (root as Document)).getSelection()?.collapse(after, 1);
      changed(read());
    },
  };
}

/** The text of a line, with a picture as what it stands for; the break that keeps a line open is none. */
function wordsIn(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLBRElement) return node.nextSibling ? '\n' : '';
  return node.hasChildNodes() ? [...node.childNodes].map(wordsIn).join('') : (node.textContent ?? '');
}
