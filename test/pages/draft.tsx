/** @jsxImportSource react */
import { CompositeDecorator, convertToRaw, Editor as DraftEditor, EditorState, Modifier } from 'draft-js';
import { createRef, type PropsWithChildren, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Editor } from './record';
import { EMOJI, LINK, MENTION } from './rich';

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

/** Draft.js keeps the letters of everything, and draws it in a wrapper that the site gives it. */
const drawn = new CompositeDecorator([
  { strategy: wherever(MENTION), component: ({ children }: PropsWithChildren) => <a href="/mention">{children}</a> },
  {
    strategy: wherever(LINK),
    component: ({ children }: PropsWithChildren) => <a href={`https://${LINK}`}>{children}</a>,
  },
  {
    strategy: wherever(EMOJI),
    component: ({ children }: PropsWithChildren) => <span className="emoji">{children}</span>,
  },
]);

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
  let state = EditorState.createEmpty(drawn);
  const read = () => state.getCurrentContent().getPlainText('\n');
  const show = (next: EditorState) => {
    state = next;
    // Draft.js is older than React's batches, and wants to see its state at once
    flushSync(() => root.render(<Box {...props} editor={editor} state={state} show={show} />));
    props.changed(read());
  };
  const box = () => {
    const found = place.querySelector<HTMLElement>('[contenteditable="true"]');
    if (!found) throw new Error('Draft.js has drawn no box.');
    return found;
  };
  show(state);
  return {
    read,
    box,
    focus: () => editor.current?.focus(),
    clear: () => show(EditorState.moveFocusToEnd(EditorState.createEmpty(drawn))),
    // keys of entities and blocks are drawn by lot, and stay while nothing is changed
    model: () => JSON.stringify([convertToRaw(state.getCurrentContent()), state.getSelection()]),
    steps: () => ({ undo: state.getUndoStack().size, redo: state.getRedoStack().size }),
    enrich() {
      const mentioned = state.getCurrentContent().createEntity('MENTION', 'IMMUTABLE');
      const key = mentioned.getLastCreatedEntityKey();
      const selection = state.getSelection();
      const withMention = Modifier.insertText(mentioned, selection, MENTION, undefined, key);
      const next = EditorState.push(state, withMention, 'insert-characters');
      const rest = Modifier.insertText(next.getCurrentContent(), next.getSelection(), ` ${LINK} ${EMOJI} `);
      show(EditorState.push(next, rest, 'insert-characters'));
    },
  };
}

/** Finds the words in a block, each place of them. */
function wherever(words: string) {
  return (block: { getText: () => string }, found: (start: number, end: number) => void) => {
    for (let at = block.getText().indexOf(words); at >= 0; at = block.getText().indexOf(words, at + 1))
      found(at, at + words.length);
  };
}
