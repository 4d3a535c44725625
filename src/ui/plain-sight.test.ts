// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isInPlainSight } from './plain-sight';

let host: HTMLElement;
let control: HTMLElement;
let veil: HTMLElement;
beforeEach(() => {
  host = document.createElement('second-look');
  host.style.cssText = 'opacity: 1; visibility: visible';
  control = document.createElement('button');
  host.attachShadow({ mode: 'closed' }).append(control);
  veil = document.createElement('div');
  document.body.replaceChildren(host, veil);
  document.elementFromPoint = vi.fn(() => host);
  // happy-dom lays nothing out and has no top layer
  control.getBoundingClientRect = () => new DOMRect(10, 10, 120, 36);
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([] as never);
});

test('a control in the page, opaque and on top, is in plain sight', () => expect(seen()).toBe(true));

test.each([
  ['out of the page', () => host.remove()],
  ['faded', () => host.style.setProperty('opacity', '0.1')],
  ['hidden', () => host.style.setProperty('visibility', 'hidden')],
  ['covered', () => vi.mocked(document.elementFromPoint).mockReturnValue(document.body)],
  ['shrunk', () => Object.assign(control, { getBoundingClientRect: () => new DOMRect(10, 10, 12, 3) })],
  ['veiled by what takes no pointer', () => lay(new DOMRect(0, 0, 800, 600))],
  ['veiled from within a shadow root', () => layInside(new DOMRect(0, 0, 800, 600))],
])('a control that is %s is not', (_, spoil) => {
  spoil();
  expect(seen()).toBe(false);
});

test('what lies elsewhere, or was there before, is no veil', () => {
  lay(new DOMRect(0, 400, 800, 20));
  expect(seen()).toBe(true);
  lay(new DOMRect(0, 0, 800, 600));
  expect(isInPlainSight(control, host, new Set([veil]), rootOf)).toBe(true);
});

const seen = () => isInPlainSight(control, host, new Set(), rootOf);

const rootOf = (element: Element) => element.shadowRoot ?? undefined;

/** Puts something of the page's into the top layer from a shadow root. */
function layInside(rect: DOMRect) {
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'open' });
  veil.getBoundingClientRect = () => rect;
  vi.spyOn(root, 'querySelectorAll').mockImplementation((wanted) => (wanted === '*' ? [] : [veil]) as never);
  vi.mocked(document.querySelectorAll).mockReturnValue([holder] as never);
}

/** Puts something of the page's into the top layer. */
function lay(rect: DOMRect) {
  veil.getBoundingClientRect = () => rect;
  vi.mocked(document.querySelectorAll).mockReturnValue([veil] as never);
}
