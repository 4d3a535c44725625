import type { Editor } from './record';

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
  const read = () => [...box.querySelectorAll('p')].map(({ textContent }) => textContent ?? '').join('\n');
  box.addEventListener('input', () => changed(read()));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && sendsBy(event)) event.preventDefault();
  });
  clear();
  // a browser ends a paragraph with a space that is not to be seen by one that is
  return { read: () => read().replaceAll('\u00a0', ' '), focus: () => box.focus(), clear };
}
