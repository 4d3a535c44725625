import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  type EditorConfig,
  ElementNode,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  TextNode,
} from 'lexical';
import type { Editor } from './record';
import { EMOJI, LINK, MENTION } from './rich';

/** A mention is one thing that is taken out whole; Lexical calls that a token. */
class MentionNode extends TextNode {
  static override getType() {
    return 'mention';
  }
  static override clone({ __text, __key }: MentionNode) {
    return new MentionNode(__text, __key);
  }
  override createDOM(config: EditorConfig) {
    const span = super.createDOM(config);
    span.setAttribute('data-mention', '');
    return span;
  }
}

/** A link around its words. */
class LinkNode extends ElementNode {
  static override getType() {
    return 'link';
  }
  static override clone({ __key }: LinkNode) {
    return new LinkNode(__key);
  }
  override createDOM() {
    const anchor = document.createElement('a');
    anchor.href = `https://${LINK}`;
    return anchor;
  }
  override updateDOM() {
    return false;
  }
  override isInline() {
    return true;
  }
  override canInsertTextBefore() {
    return false;
  }
  override canInsertTextAfter() {
    return false;
  }
}

/** A picture in place of an emoji. */
class EmojiNode extends DecoratorNode<undefined> {
  static override getType() {
    return 'emoji';
  }
  static override clone({ __key }: EmojiNode) {
    return new EmojiNode(__key);
  }
  override createDOM() {
    const image = document.createElement('img');
    image.alt = EMOJI;
    return image;
  }
  override updateDOM() {
    return false;
  }
  override getTextContent() {
    return EMOJI;
  }
  override decorate() {
    return undefined;
  }
}

/** A Lexical editor as Facebook and Instagram have it: plain paragraphs, undo, one line end between paragraphs. */
export function startLexical(
  box: HTMLElement,
  changed: (text: string) => void,
  /** Whether an Enter, with what is held down beside it, is one that sends, and then sends. */
  sendsBy: (enter: KeyboardEvent) => boolean = () => false,
): Editor {
  const history = createEmptyHistoryState();
  const editor = createEditor({
    namespace: 'page',
    nodes: [MentionNode, LinkNode, EmojiNode],
    onError: (error) => console.error(error),
  });
  const read = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    );
  editor.setRootElement(box);
  registerRichText(editor);
  // asks for the time anew, so that a test can stop the clock
  registerHistory(editor, history, 300, () => Date.now());
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
    box: () => box,
    focus: () => editor.focus(),
    clear: () =>
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
      }),
    model: () => JSON.stringify(editor.getEditorState().toJSON()),
    steps: () => ({ undo: history.undoStack.length, redo: history.redoStack.length }),
    enrich: () =>
      editor.update(() => {
        const mention = made(new MentionNode(MENTION)).setMode('token');
        const link = made(new LinkNode()).append($createTextNode(LINK));
        const space = () => $createTextNode(' ');
        const end = $createTextNode(' ');
        $getSelection()?.insertNodes([mention, space(), link, space(), made(new EmojiNode()), end]);
        end.selectEnd();
      }),
  };
}

function made<N extends LexicalNode>(node: N): N {
  return $applyNodeReplacement(node);
}
