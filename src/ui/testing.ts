import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Later than anything a dialog still takes for the click that opened it. */
const LATER = 10_000;

const messages = generateChromeMessages(await parseMessagesFile('assets/locales/en_GB.yml'));

/** Readies a test for what is on screen: the words of the locale file, and the popovers that happy-dom lacks. */
export function readyScreen(): void {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => String([substitutions].flat()[Number(at) - 1] ?? '')),
  );
  HTMLElement.prototype.showPopover = () => {};
}

/** Does what a person does: an event the browser vouches for, `after` milliseconds from now. */
export function byPerson(target: EventTarget | null | undefined, event: Event, after = LATER): Promise<void> {
  Object.defineProperties(event, {
    isTrusted: { value: true },
    timeStamp: { value: performance.now() + after },
  });
  return act(() => void target?.dispatchEvent(event));
}

/** A click that bubbles as one does. */
export const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
