import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import type { Editor } from './record';

/** A Lexical editor as Facebook and Instagram have it: plain paragraphs, undo, one line end between paragraphs. */
export function startLexical(box: HTMLElement, changed: (text: string) => void): Editor {
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
