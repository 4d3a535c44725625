import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { Editor } from './record';

/** A Lexical editor as Facebook and Instagram have it: plain paragraphs, undo, one line end between paragraphs. */
export function startLexical(
  box: HTMLElement,
  changed: (text: string) => void,
  /** Whether an Enter, with what is held down beside it, is one that sends, and then sends. */
  sendsBy: (enter: KeyboardEvent) => boolean = () => false,
): Editor {
  const editor = createEditor({ namespace: 'page', onError: (error) => console.error(error) });
  const read = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (enter) => {
      if (!enter || !sendsBy(enter)) return false;
      enter.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(() => {
    const text = read();
    // the placeholder shows by it
    box.toggleAttribute('data-empty', text === '');
    changed(text);
  });
  return {
    read,
    focus: () => editor.focus(),
    clear: () =>
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
      }),
  };
}
