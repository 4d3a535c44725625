// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Platform } from '../platforms/platform';
import { type Desk, onCall, type Terms } from './desk';
import { reportOn, stateOf, unknownBoxOf } from './state';

const platform: Platform = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['somewhere.example'],
  composers: [
    { id: 'post', surface: 'post', box: 'textarea', scope: 'section', submit: 'button' },
    { id: 'guess', surface: 'comment', box: 'textarea', scope: 'body', submitKey: 'Enter', isGuess: true },
  ],
  account: [],
  acts: {},
};
const TERMS: Terms = {
  policyVersion: '1',
  enforcement: 'reason',
  isOn: true,
  accounts: [],
  whose: () => undefined,
  officeHours: undefined,
};

/** A desk of which only this much is asked. */
const desk = (terms: Partial<Terms> = {}, isBroken = false) =>
  ({ isBroken: () => isBroken, terms: () => ({ ...TERMS, ...terms }) }) as Desk;

let section: HTMLElement;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
beforeEach(() => {
  section = document.createElement('section');
  box = document.createElement('textarea');
  button = document.createElement('button');
  section.append(box, button);
  document.body.replaceChildren(section);
  // happy-dom lays nothing out
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
});

test('a box with its control is checked', () => expect(stateOf(box, platform, desk())).toBe('checking'));

test('a box whose control is missing is recognised until something is written', () => {
  button.remove();
  expect(stateOf(box, platform, desk())).toBe('checking');
  box.value = 'The beans are up';
  expect(stateOf(box, platform, desk())).toBe('not-recognised');
});

test('a box of which the composer is only guessed is not recognised once something is written', () => {
  document.body.replaceChildren(box);
  box.value = 'The beans are up';
  expect(stateOf(box, platform, desk())).toBe('not-recognised');
});

test('a fault of ours and a platform switched off are said first', () => {
  expect(stateOf(box, platform, desk({}, true))).toBe('broken');
  expect(stateOf(box, platform, desk({ isOn: false }))).toBe('off');
});

test('a report names hooks, and neither words nor numbers', async () => {
  const call = onCall(async () => async () => desk(), { ask: vi.fn(), notify: vi.fn(), chip: vi.fn() });
  await call.load();
  box.value = 'The beans are up';
  box.setAttribute('data-testid', 'composer_1234567');
  const report = reportOn(box, platform, call);
  expect(report).toEqual({
    composer: 'post',
    state: 'checking',
    box: 'textarea[data-testid=composer_#]',
    control: 'button',
    around: ['section (scope)'],
    known: { surface: 'post' },
  });
});

/** What is made of someone writing in an element. */
function written(element: Element, text: string) {
  if (element instanceof HTMLTextAreaElement) element.value = text;
  else element.textContent = text;
  let found: Element | undefined;
  window.addEventListener('input', (event) => (found = unknownBoxOf(event)), { once: true });
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  return found;
}

function editable(...attributes: [string, string][]) {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  section.append(element);
  return element;
}

test('something big that more than a few words are written in is a box, known or not', () => {
  const box = editable(['role', 'textbox']);
  expect(written(box, 'The beans are up')).toBe(box);
  expect(written(box, 'beans')).toBeUndefined();
});

test.each([
  ['role', 'searchbox'],
  ['inputmode', 'search'],
  ['aria-multiline', 'false'],
] as const)('what searches is none: %s="%s"', (name, value) =>
  expect(written(editable([name, value]), 'where are the beans this year')).toBeUndefined(),
);

test('what is small is none', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 120, 20));
  expect(written(editable(), 'where are the beans this year')).toBeUndefined();
});
