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
  const screenIn = (doc: Document) => {
    const screen = screens.get(doc) ?? createInPage(doc, rootOf, signal);
    screens.set(doc, screen);
    return screen;
  };
  return { here: () => screenIn(view.document), roomy: () => screenIn(roomyDocument(view)) };
}
