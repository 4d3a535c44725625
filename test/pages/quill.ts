import Quill from 'quill';
import Embed from 'quill/blots/embed.js';
import type { Editor } from './record';
import { EMOJI, LINK, MENTION } from './rich';

/** What Quill hears of on the document, and only for editors that the document can see. */
const HEARD = ['selectionchange', 'mousedown', 'mouseup', 'click'] as const;

type Look = { label: string; placeholder: string };

const POST: Look = { label: 'Text editor for creating content', placeholder: 'What do you want to talk about?' };

/** A mention is one thing that is taken out whole. */
class MentionBlot extends Embed {
  static override blotName = 'mention';
  static override tagName = 'a';
  static override className = 'ql-mention';
  static override create() {
    const anchor = document.createElement('a');
    anchor.className = MentionBlot.className;
    anchor.textContent = MENTION;
    return anchor;
  }
  static override value() {
    return MENTION;
  }
}

/** A picture in place of an emoji. */
class EmojiBlot extends Embed {
  static override blotName = 'emoji';
  static override tagName = 'img';
  static override create() {
    const image = document.createElement('img');
    image.alt = EMOJI;
    return image;
  }
  static override value() {
    return EMOJI;
  }
}

Quill.register({ 'formats/mention': MentionBlot, 'formats/emoji': EmojiBlot });

/** A Quill editor as LinkedIn has it, in a shadow root or, on older pages, in the document. */
export function startQuill(
  place: HTMLElement,
  root: ShadowRoot | Document,
  changed: (text: string) => void,
  { label, placeholder }: Look = POST,
): Editor {
  if (root instanceof ShadowRoot) showInside(root);
  const quill = new Quill(place, {
    placeholder,
    // Quill takes a second's edits for one step of undo, and a test writes a whole post in that second
    modules: { toolbar: false, history: { delay: 200 } },
  });
  if (root instanceof ShadowRoot)
    for (const type of HEARD) document.addEventListener(type, (event) => quill.emitter.handleDOM(event));
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', label);
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  const read = () =>
    quill
      .getContents()
      .ops.map(({ insert }) => (typeof insert === 'string' ? insert : Object.values(insert ?? {}).join('')))
      .join('')
      // Quill ends every text with a line end
      .replace(/\n$/, '');
  quill.on('text-change', () => changed(read()));
  return {
    read,
    box: () => quill.root,
    focus: () => quill.focus(),
    clear: () => {
      quill.setText('');
      quill.history.clear();
    },
    model: () => JSON.stringify(quill.getContents()),
    steps: () => ({ undo: quill.history.stack.undo.length, redo: quill.history.stack.redo.length }),
    enrich() {
      const at = quill.getSelection(true).index;
      quill.insertEmbed(at, 'mention', true, 'user');
      quill.insertText(at + 1, ' ', 'user');
      quill.insertText(at + 2, LINK, 'link', `https://${LINK}`, 'user');
      quill.insertText(at + 2 + LINK.length, ' ', 'link', false, 'user');
      quill.insertEmbed(at + 3 + LINK.length, 'emoji', true, 'user');
      quill.insertText(at + 4 + LINK.length, ' ', 'user');
      quill.setSelection(at + 5 + LINK.length, 0, 'user');
    },
  };
}

/** Quill asks the document for focus and selection, which hides what is inside a shadow root; it is shown the root's own. */
function showInside(root: ShadowRoot) {
  Object.defineProperty(document, 'activeElement', { get: () => root.activeElement ?? root.host });
  const ofDocument = document.getSelection.bind(document);
  document.getSelection = () => {
    const selection = ofDocument();
    return selection && selectionIn(root, selection);
  };
}

function selectionIn(root: ShadowRoot, selection: Selection): Selection {
  const rangeInside = () => {
    const [found] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!found || !root.contains(found.startContainer)) return undefined;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  };
  return new Proxy(selection, {
    get(target, name) {
      if (name === 'rangeCount') return rangeInside() ? 1 : 0;
      if (name === 'getRangeAt') return rangeInside;
      // addRange takes no range of another tree
      if (name === 'addRange') {
        return (range: Range) =>
          target.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
