import { mergeAttributes, Node, Editor as TipTap } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import type { Editor } from './record';
import { EMOJI, LINK, MENTION } from './rich';

/** A mention is one thing that is taken out whole. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes({ class: 'mention' }, HTMLAttributes), MENTION],
  renderText: () => MENTION,
});

const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  renderHTML: () => ['img', { alt: EMOJI }],
  renderText: () => EMOJI,
});

/** A TipTap editor as LinkedIn has it below posts. */
export function startTipTap(
  place: HTMLElement,
  changed: (text: string) => void,
  /** Whether an Enter, with what is held down beside it, is one that sends, and then sends. */
  sendsBy: (enter: KeyboardEvent) => boolean,
  { label, placeholder } = { label: 'Text editor for creating comment', placeholder: 'Add a comment…' },
): Editor {
  const editor: TipTap = new TipTap({
    element: place,
    extensions: [StarterKit.configure({ link: { autolink: false, linkOnPaste: false } }), Mention, Emoji],
    // the page's policy takes styles of its own only
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': label, 'aria-placeholder': placeholder },
      handleKeyDown: (_, event) => event.key === 'Enter' && !event.isComposing && sendsBy(event),
    },
    onUpdate: () => changed(read()),
  });
  const read = () => editor.getText({ blockSeparator: '\n' });
  return {
    read,
    box: () => editor.view.dom,
    focus: () => void editor.commands.focus(),
    clear: () => void editor.commands.clearContent(true),
    model: () => JSON.stringify(editor.getJSON()),
    steps: () => ({ undo: undoDepth(editor.state), redo: redoDepth(editor.state) }),
    enrich: () =>
      void editor
        .chain()
        .insertContent({ type: 'mention' })
        .insertContent({ type: 'text', text: ' ' })
        .insertContent({ type: 'text', text: LINK, marks: [{ type: 'link', attrs: { href: `https://${LINK}` } }] })
        .unsetMark('link')
        .insertContent({ type: 'text', text: ' ' })
        .insertContent({ type: 'emoji' })
        .run(),
  };
}
