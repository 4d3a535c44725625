/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Editor } from './record';

type Props = {
  placeholder: string;
  changed: (text: string) => void;
  /** Whether an Enter, with what is held down beside it, is one that sends, and then sends. */
  sendsBy: (enter: KeyboardEvent) => boolean;
};

type FieldProps = Pick<Props, 'placeholder' | 'sendsBy'> & { value: string; show: (value: string) => void };

function Field({ value, placeholder, show, sendsBy }: FieldProps) {
  return (
    <textarea
      value={value}
      placeholder={placeholder}
      onChange={({ target }) => show(target.value)}
      onKeyDown={(event) => {
        const { key, nativeEvent } = event;
        if (key === 'Enter' && !nativeEvent.isComposing && sendsBy(nativeEvent)) event.preventDefault();
      }}
    />
  );
}

/** A text field whose value React keeps: what is not in its state is taken out again. */
export function startReactField(place: HTMLElement, { placeholder, changed, sendsBy }: Props): Editor {
  const root = createRoot(place);
  let text = '';
  const show = (value: string) => {
    text = value;
    flushSync(() => root.render(<Field value={value} placeholder={placeholder} show={show} sendsBy={sendsBy} />));
    changed(value);
  };
  const box = () => {
    const found = place.querySelector('textarea');
    if (!found) throw new Error('React has drawn no text field.');
    return found;
  };
  flushSync(() => root.render(<Field value="" placeholder={placeholder} show={show} sendsBy={sendsBy} />));
  return { read: () => text, box, focus: () => box().focus(), clear: () => show('') };
}
