/**
 * What a node is, told by itself. `instanceof` asks whose window made it, and to a box that a site moves into a frame
 * Firefox answers with the window it came from.
 */
type Thing = EventTarget | null | undefined;

export function isElement(thing: Thing): thing is Element {
  return typeOf(thing) === Node.ELEMENT_NODE;
}

/** An icon, which is SVG, can be neither pressed nor focused by a call. */
export function isHtml(thing: Thing): thing is HTMLElement {
  return isElement(thing) && 'click' in thing;
}

export function isText(thing: Thing): thing is Text {
  return typeOf(thing) === Node.TEXT_NODE;
}

export function isShadowRoot(thing: Thing): thing is ShadowRoot {
  return typeOf(thing) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in (thing ?? {});
}

export function isDocument(thing: Thing): thing is Document {
  return typeOf(thing) === Node.DOCUMENT_NODE;
}

/** An element of HTML by its name: `isNamed(node, 'img')`. */
export function isNamed<Name extends keyof HTMLElementTagNameMap>(
  thing: Thing,
  name: Name,
): thing is HTMLElementTagNameMap[Name] {
  return isElement(thing) && thing.localName === name;
}

/** Text fields keep what is typed in a value; everything else keeps it in nodes. */
export function isTextField(thing: Thing): thing is HTMLTextAreaElement | HTMLInputElement {
  return isNamed(thing, 'textarea') || isNamed(thing, 'input');
}

function typeOf(thing: Thing) {
  return thing && 'nodeType' in thing ? thing.nodeType : undefined;
}
