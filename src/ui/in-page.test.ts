// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Held } from './held-dialog';
import type { HeldFinding } from './held-finding';
import { createInPage, type InPage } from './in-page';
import { byPerson, click, readyScreen } from './testing';

const FINDING: HeldFinding = {
  rule: 'people/full-name',
  category: 'full-name',
  severity: 'warning',
  start: 0,
  end: 9,
  confidence: 0.9,
  message: 'This looks like a full name.',
  suggestions: [],
  quote: 'Amy Smith',
};
const HELD: Held = {
  organisation: 'Example Youth Trust',
  contacts: [],
  findings: [FINDING],
  reminders: [],
  act: 'send',
  asks: 'reason',
  objectionTo: () => undefined,
};

const attach = Element.prototype.attachShadow;
let stop: AbortController;
let page: InPage;
let root: ShadowRoot | undefined;
beforeEach(() => {
  readyScreen();
  stop = new AbortController();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    root = attach.call(this, how);
    return root;
  });
  page = createInPage(document, () => undefined, stop.signal);
});
afterEach(() => stop.abort());

test('nothing is in the page until there is something to show', () => {
  expect(host()).toBeNull();
  page.notify('not-checked');
  expect(host()?.parentElement).toBe(document.documentElement);
});

test('what is shown is out of the page’s reach', () => {
  page.notify('not-checked');
  expect(host()?.shadowRoot).toBeNull();
});

test('the answer is the one given in the dialog', async () => {
  const decision = hold();
  await byPerson(root?.querySelector('button.primary'), click());
  expect(await decision).toEqual({ kind: 'back' });
  expect(root?.querySelector('dialog')).toBeNull();
});

test('a page that throws the dialog out sends the person back to the draft', async () => {
  const decision = hold();
  host()?.remove();
  expect(await decision).toEqual({ kind: 'back' });
});

test('the end of the script sends the person back to the draft and leaves nothing behind', async () => {
  const decision = hold();
  stop.abort();
  expect(await decision).toEqual({ kind: 'back' });
  expect(host()).toBeNull();
  expect(await page.hold(HELD)).toEqual({ kind: 'back' });
  expect(host()).toBeNull();
});

test('a card gives way to the dialog', () => {
  const close = vi.fn();
  act(() =>
    page.showCard(
      FINDING,
      { anchor: () => new DOMRect(0, 0, 10, 10), control: () => undefined },
      { apply: () => {}, close },
    ),
  );
  expect(root?.querySelector('.card')).not.toBeNull();
  hold();
  expect(close).toHaveBeenCalledOnce();
  expect(root?.querySelector('.card')).toBeNull();
});

test('a notice says what happened, for screen readers too, until it is dismissed', async () => {
  act(() => page.notify('not-replaced', 'Amy S.'));
  expect(root?.querySelector('[role=status] .notice p')?.textContent).toContain('“Amy S.” could not be put in place');
  await byPerson(root?.querySelector('.notice button:not(.copy)'), click());
  expect(root?.querySelector('.notice')).toBeNull();
});

test('words that could not be put in place are on the clipboard only when the person says so', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  act(() => page.notify('not-replaced', 'Amy S.'));
  expect(writeText).not.toHaveBeenCalled();
  await byPerson(root?.querySelector('.notice .copy'), click());
  expect(writeText).toHaveBeenCalledWith('Amy S.');
  await vi.waitFor(() => expect(root?.querySelector('.notice')).toBeNull());

  writeText.mockRejectedValue(new Error('not here'));
  act(() => page.notify('not-replaced', 'Amy S.'));
  await byPerson(root?.querySelector('.notice .copy'), click());
  await vi.waitFor(() => expect(root?.querySelector('.notice p')?.textContent).toContain('could not be copied'));
});

test.each([
  [0, 'No points to look at'],
  [1, '1 point to look at'],
  [7, '7 points to look at'],
])('%i points are announced in words', (count, words) => {
  page.announce(count);
  expect(root?.querySelector('.spoken')?.textContent).toBe(words);
});

test('what happens inside is ours, and the page’s listeners do not hear of it', () => {
  page.notify('not-checked');
  const heard = vi.fn();
  const owned: boolean[] = [];
  window.addEventListener('click', (event) => owned.push(page.owns(event)), { capture: true, signal: stop.signal });
  document.addEventListener('click', heard, { signal: stop.signal });
  root?.querySelector('.notice p')?.dispatchEvent(click());
  document.body.dispatchEvent(click());
  expect(owned).toEqual([true, false]);
  expect(heard).toHaveBeenCalledOnce();
});

test('a press on card or notice leaves focus and selection in the editor', () => {
  page.notify('not-checked');
  const press = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
  root?.querySelector('.notice p')?.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});

const host = () => document.querySelector('second-look');

function hold() {
  let decision = Promise.resolve<unknown>(undefined);
  act(() => {
    decision = page.hold(HELD);
  });
  return decision;
}
