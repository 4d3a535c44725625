/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

type Props = {
  label: string;
  /** What the site puts on the element typed in. */
  testId?: string;
  changed: (text: string) => void;
  /** Answers true when the key sent the text. */
  sentBy?: (event: KeyboardEvent) => boolean;
};

type BoxProps = Props & { editor: RefObject<Editor>; state: EditorState; show: (next: EditorState) => void };

function Box({ editor, state, show, label, testId, sentBy }: BoxProps) {
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={show}
      ariaLabel={label}
      webDriverTestID={testId}
      keyBindingFn={(event) => (sentBy?.(event.nativeEvent) ? 'send' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => (command === 'send' ? 'handled' : 'not-handled')}
      placeholder={label}
    />
  );
}

/** A Draft.js editor as X and TikTok have it. */
export function startDraft(place: Element, props: Props) {
  const editor = createRef<Editor>();
  const root = createRoot(place);
  let state = EditorState.createEmpty();
  const read = () => state.getCurrentContent().getPlainText('\n');
  const show = (next: EditorState) => {
    state = next;
    flushSync(() => root.render(<Box {...props} editor={editor} state={state} show={show} />));
    props.changed(read());
  };
  show(state);
  return {
    read,
    focus: () => editor.current?.focus(),
    clear: () => show(EditorState.moveFocusToEnd(EditorState.createEmpty())),
  };
}
