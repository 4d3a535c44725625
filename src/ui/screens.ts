import { createInPage, type InPage } from './in-page';
import { roomyDocument } from './roomy';

export type Screens = {
  /** In the frame itself, beside its words. */
  here: () => InPage;
  /** Where there is room for what is to be read and answered: for a small frame, in the page around it. */
  roomy: () => InPage;
};

/** The screens for one frame, each made when it is first asked for; `rootOf` as a screen asks for it. */
export function createScreens(view: Window, rootOf: Parameters<typeof createInPage>[1], signal: AbortSignal): Screens {
  const screens = new Map<Document, InPage>();
  const hear = (press: MouseEvent) => {
    for (const screen of screens.values()) screen.hear(press);
  };
  /** From before the page's first script where it can be. */
  const listenIn = (place: Window | null) => place?.addEventListener('click', hear, { capture: true, signal });
  listenIn(view);
  const screenIn = (doc: Document) => {
    const known = screens.get(doc);
    if (known) return known;
    if (doc !== view.document) listenIn(doc.defaultView);
    const screen = createInPage(doc, rootOf, signal);
    screens.set(doc, screen);
    return screen;
  };
  return { here: () => screenIn(view.document), roomy: () => screenIn(roomyDocument(view)) };
}
