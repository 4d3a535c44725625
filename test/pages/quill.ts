import Quill from 'quill';

/** A Quill editor as LinkedIn has it, in a shadow root. */
export function startQuill(place: HTMLElement, root: ShadowRoot, changed: (text: string) => void) {
  showInside(root);
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  // Quill ends every text with a line end
  const read = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => changed(read()));
  return { read, focus: () => quill.focus(), clear: () => quill.setText('') };
}

/** Quill asks the document for focus and selection, which hides what is inside a shadow root; it is shown the root's own. */
function showInside(root: ShadowRoot) {
  Object.defineProperty(document, 'activeElement', { get: () => root.activeElement ?? root.host });
  const ofDocument = document.getSelection.bind(document);
  document.getSelection = () => {
    const selection = ofDocument();
    const [range] = selection?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    if (!selection || !range || !root.contains(range.startContainer)) return selection;
    const inside = document.createRange();
    inside.setStart(range.startContainer, range.startOffset);
    inside.setEnd(range.endContainer, range.endOffset);
    return new Proxy(selection, {
      get(target, name) {
        if (name === 'getRangeAt') return () => inside;
        if (name === 'rangeCount') return 1;
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}
