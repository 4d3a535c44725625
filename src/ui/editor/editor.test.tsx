// @vitest-environment happy-dom
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Draft, refusalsAt, valueAt } from '../../policy/draft';
import { ROUTES } from '../../policy/exports/exports';
import { prove } from '../../policy/schema';
import { click, readyScreen } from '../testing';
import { Editor } from './editor';
import type { Form } from './form';

const WHOLE: Draft = {
  organisation: 'Heron Trust',
  contacts: [{ role: 'Lead' }],
  summary: [{ clause: '1', kind: 'do', text: 'Be kind.', enforces: ['kiss'] }],
  routes: [{ when: 'You are worried', steps: ['Tell the lead'] }],
  rules: [
    { id: 'otter', terms: ['otter'], message: 'Not yet.', suggestions: ['', 'it'], examples: { flagged: ['x'] } },
  ],
  reminders: [{ id: 'friends', act: 'befriend', message: 'Think first.' }],
  rulesOff: ['kiss'],
};

beforeEach(() => {
  readyScreen();
  render(null, document.body);
});

test('every box, choice and list has a label of its own', async () => {
  await show(WHOLE);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  expect(fields.length).toBeGreaterThan(60);
  const nameless = fields.filter(({ id, parentElement }) => {
    const label = document.querySelector(`label[for="${id}"]`) ?? parentElement?.closest('label');
    return !label?.textContent?.trim();
  });
  expect(nameless.map(({ id }) => id)).toEqual([]);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

test.each([
  ['nothing', {}],
  [
    'texts where lists should be',
    { contacts: 'Ruth', rules: 'otter', allow: 'all', officeHours: '9 to 5', sites: 'x' },
  ],
  [
    'lists of the wrong things',
    { contacts: [null, 7], rules: [[]], summary: ['one'], reminders: [{}], allow: [{}, 3] },
  ],
])('a draft of %s is shown, so that it can be mended', async (_, draft) => {
  await show(draft);
  expect(document.querySelectorAll('main section').length).toBeGreaterThan(10);
});

test('a box says what is wrong with it to those who cannot see the colour', async () => {
  await show({ contacts: [{ role: 'Lead', email: 'nobody' }] });
  const box = document.querySelector('#field-contacts-0-email');
  expect(box?.getAttribute('aria-invalid')).toBe('true');
  const said = document.getElementById(box?.getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toContain('This is not an e-mail address');
});

test('what was taken out is named for its undoing', async () => {
  const remove = vi.fn();
  await show(WHOLE, { remove });
  await act(() => void document.querySelector('.entry button')?.dispatchEvent(click()));
  expect(remove).toHaveBeenCalledWith(['contacts', 0], 'Lead');
});

test('what the pack has is shown until the draft has its own', async () => {
  await show({}, { pack: { contacts: [{ role: 'Line manager' }] } });
  expect(document.querySelector('[aria-labelledby="people"]')?.textContent).toContain('Line manager');
  await show({ contacts: [] }, { pack: { contacts: [{ role: 'Line manager' }] } });
  expect(document.querySelector('[aria-labelledby="people"]')?.textContent).toContain('Nobody yet.');
});

test.each([
  ['joins the list', {}, {}, 'Oak Hill Club'],
  ['joins the pack’s list', {}, { allow: ['Heron'] }, '+Oak Hill Club'],
  ['joins the list that is in the place of the pack’s', { allow: ['Otter'] }, { allow: ['Heron'] }, 'Oak Hill Club'],
])('a word from a report %s', async (_, draft, pack, entry) => {
  const add = vi.fn();
  await show(draft, { add, pack });
  const box = document.querySelector<HTMLTextAreaElement>('#report');
  await act(() => {
    if (box) box.value = 'anything';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => void document.querySelector('.proposals button')?.dispatchEvent(click()));
  expect(add).toHaveBeenCalledWith(['allow'], entry);
});

function show(draft: Draft, over: Partial<Form> = {}) {
  const { refusals } = prove(draft);
  const form: Form = {
    valueOf: (path) => valueAt(draft, path),
    change: () => {},
    add: () => {},
    remove: () => {},
    refusalsAt: (path) => refusalsAt(refusals, path),
    pack: {},
    titleOf: (key) => key,
    ...over,
  };
  const props: ComponentProps<typeof Editor> = {
    form,
    kept: 'kept',
    refusals,
    packs: [{ name: 'default', title: 'Default' }],
    rules: [{ id: 'tone/kiss', category: 'kiss', severity: 'hint', message: 'A kiss.', example: 'Bye [[xx]]' }],
    sites: [{ id: 'x', name: 'X' }],
    inForce: { stored: { managed: {}, refusals: [], source: 'bundled' }, keys: [], onImport: () => {} },
    check: () => [],
    findingsOf: () => [],
    readReport: () => [{ rule: 'people/full-name', category: 'full-name', count: 2, words: ['Oak Hill Club'] }],
    past: { read: () => Promise.reject(new Error('no file')), run: () => Promise.resolve(), save: () => {} },
    rollOut: { routes: ROUTES, filesOf: () => [], save: () => {} },
    isUnreadable: false,
    onFile: () => {},
    onSaveDraft: () => {},
    onStartAnew: () => {},
  };
  return act(() => render(<Editor {...props} />, document.body));
}
