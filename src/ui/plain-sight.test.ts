// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { isInPlainSight } from './plain-sight';

let host: HTMLElement;
let control: HTMLElement;
beforeEach(() => {
  host = document.createElement('second-look');
  host.style.cssText = 'opacity: 1; visibility: visible';
  control = document.createElement('button');
  host.attachShadow({ mode: 'closed' }).append(control);
  document.body.replaceChildren(host);
  document.elementFromPoint = vi.fn(() => host);
});

test('a control in the page, opaque and on top, is in plain sight', () => expect(seen()).toBe(true));

test.each([
  ['out of the page', () => host.remove()],
  ['faded', () => host.style.setProperty('opacity', '0.1')],
  ['hidden', () => host.style.setProperty('visibility', 'hidden')],
  ['covered', () => vi.mocked(document.elementFromPoint).mockReturnValue(document.body)],
])('a control that is %s is not', (_, spoil) => {
  spoil();
  expect(seen()).toBe(false);
});

const seen = () => isInPlainSight(control, host);
