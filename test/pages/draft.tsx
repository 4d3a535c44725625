/** @jsxImportSource react */
import { Editor as DraftEditor, EditorState } from 'draft-js';
import { createRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Editor } from './record';

type Props = {
  label: string;
  placeholder: string;
  /** What the site puts on the element typed in. */
  testId?: string;
  changed: (text: string) => void;
  /** Whether an Enter, with what is held down beside it, is one that sends, and then sends. */
  sendsBy: (enter: KeyboardEvent) => boolean;
};

type BoxProps = Props & { editor: RefObject<DraftEditor>; state: EditorState; show: (next: EditorState) => void };

function Box({ editor, state, show, label, placeholder, testId, sendsBy }: BoxProps) {
  return (
    <DraftEditor
      ref={editor}
      editorState={state}
      onChange={show}
      ariaLabel={label}
      placeholder={placeholder}
      webDriverTestID={testId}
      handleReturn={({ nativeEvent: enter }) => (sendsBy(enter) ? 'handled' : 'not-handled')}
    />
  );
}

/** A Draft.js editor as X and TikTok have it. */
export function startDraft(place: Element, props: Props): Editor {
  const editor = createRef<DraftEditor>();
  const root = createRoot(place);
  let state = EditorState.createEmpty();
  const read = () => state.getCurrentContent().getPlainText('\n');
  const show = (next: EditorState) => {
    state = next;
    // Draft.js is older than React's batches, and wants to see its state at once
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
