import { reach } from './reach';
import { HANDED_OUT, part } from './record';

/** Hands out what the page in the frame has for the tests: theirs is the window above it. */
export function handOutOfFrame() {
  const inside = () => {
    const { contentWindow } = part<HTMLIFrameElement>('iframe');
    if (!contentWindow) throw new Error('The frame is not there yet.');
    return contentWindow as Window & typeof globalThis;
  };
  window.reach = reach;
  for (const name of HANDED_OUT)
    Object.defineProperty(window, name, {
      get: () => inside()[name],
      set: (value) => Object.assign(inside(), { [name]: value }),
    });
}
