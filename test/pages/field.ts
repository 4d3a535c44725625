import type { Editor } from './record';

/** A text field as a React page has it: the page hears of every change, and of Enter before the field has it. */
export function startField(
  field: HTMLTextAreaElement | HTMLInputElement,
  changed: (text: string) => void,
  sendsBy: (enter: KeyboardEvent) => boolean = () => false,
): Editor {
  field.addEventListener('input', () => changed(field.value));
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && isEnter(event) && sendsBy(event)) event.preventDefault();
  });
  return {
    read: () => field.value,
    box: () => field,
    focus: () => field.focus(),
    clear: () => {
      field.value = '';
      changed('');
    },
  };
}

function isEnter({ key, isComposing }: KeyboardEvent) {
  return key === 'Enter' && !isComposing;
}
