// @vitest-environment happy-dom
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../check/rule';
import { HeldDialog } from './held-dialog';
import type { HeldFinding } from './held-finding';
import { byPerson, click, readyScreen } from './testing';

const NAME: HeldFinding = {
  rule: 'people/full-name',
  category: 'full-name',
  severity: 'warning',
  start: 0,
  end: 9,
  confidence: 0.9,
  message: 'This looks like a full name.',
  clause: '4.2',
  suggestions: ['Amy S.', ''],
  quote: 'Amy Smith',
};
const PHONE: HeldFinding = { ...NAME, rule: 'people/phone', severity: 'error', start: 30, quote: '07700 900123' };

const CONSENT = { id: 'consent', message: 'Do you hold consent for this photo?', clause: '1.5' };

const onDecide = vi.fn();
beforeEach(() => {
  readyScreen();
  onDecide.mockReset();
  render(null, document.body);
});

test('the first focus is on going back', async () => {
  await show([NAME]);
  expect(document.activeElement?.textContent).toBe('Go back and edit');
});

test.each([
  [1, '1 point to look at before this goes out'],
  [2, '2 points to look at before this goes out'],
  [50, '50 points to look at before this goes out'],
])('%i findings are counted in words, and all quoted', async (count, heading) => {
  await show(Array.from({ length: count }, (_, start) => ({ ...NAME, start })));
  expect(textOf('h2')).toBe(`Social media policy of Example Youth Trust${heading}`);
  expect(document.querySelectorAll('blockquote')).toHaveLength(count);
});

test('a finding brings its words, its reason, its clause and what could stand there', async () => {
  await show([NAME]);
  expect(textOf('.point')).toBe(
    'Worth a second lookClause 4.2Amy SmithThis looks like a full name.Safer:Amy S.take it out',
  );
});

test('the gravest comes first', async () => {
  await show([NAME, PHONE]);
  expect(textOf('blockquote')).toBe('07700 900123');
});

test('whom to ask is named when there is someone', async () => {
  await show([NAME]);
  expect(document.querySelector('.ask')).toBeNull();
  await show([NAME], { contacts: [{ role: 'Safeguarding lead', name: 'Jo Bell', phone: '01632 960123' }] });
  expect(textOf('.ask')).toBe('Not sure? Ask Jo Bell, Safeguarding lead. 01632 960123');
});

test.each([
  ['the button', () => byPerson(button('Go back and edit'), click())],
  ['Escape', () => byPerson(dialog(), new KeyboardEvent('keydown', { key: 'Escape' }))],
  ['the closing gesture of a telephone', () => byPerson(dialog(), new Event('cancel'))],
])('%s goes back', async (_, act) => {
  await show([NAME]);
  await act();
  expect(onDecide).toHaveBeenCalledWith({ kind: 'back' });
});

test('posting wants a tick, and says so beside it', async () => {
  await show([NAME]);
  await post();
  expect(onDecide).not.toHaveBeenCalled();
  await post();
  expect(textOf('#tick-missing')).toBe('Tick the box to post as it is.');
  expect(document.activeElement).toBe(tick());
  await check(tick());
  expect(textOf('#tick-missing')).toBe('');
  await post();
  expect(onDecide).toHaveBeenCalledWith({ kind: 'post' });
});

test('posting something serious wants a reason too', async () => {
  await show([NAME, PHONE]);
  await post();
  await check(tick());
  await post();
  expect(textOf('#reason-missing')).toBe('Choose the reason that fits.');
  expect(onDecide).not.toHaveBeenCalled();
  await check(document.querySelector('input[value="approved"]'));
  await post();
  expect(onDecide).toHaveBeenCalledWith({ kind: 'post', reason: 'approved' });
});

test('where the policy asks for no reason a tick is enough, whatever is serious', async () => {
  await show([PHONE], { asks: 'tick' });
  await post();
  await check(tick());
  await post();
  expect(onDecide).toHaveBeenCalledWith({ kind: 'post' });
});

test('what the policy does not let out can only be gone back to, and asked about', async () => {
  await show([NAME, PHONE], { asks: 'change', contacts: [{ role: 'Safeguarding lead' }] });
  expect(buttons()).toEqual(['Go back and edit']);
  expect(textOf('.lead')).toContain('The policy does not let this go out as it stands.');
  expect(textOf('.ask')).toBe('Not sure? Ask your Safeguarding lead. ');
});

test('what is less than serious goes out all the same under such a policy', async () => {
  await show([NAME], { asks: 'change' });
  expect(buttons()).toEqual(['Go back and edit', 'Post anyway']);
});

test('a reminder alone is told, and passed by one press', async () => {
  await show([], { reminders: [CONSENT] });
  expect(textOf('h2')).toContain('A thought before this goes out');
  expect(textOf('.reminders')).toBe('Do you hold consent for this photo?Clause 1.5');
  expect(buttons()).toEqual(['Go back', 'Go on']);
  await byPerson(button('Go on'), click());
  expect(onDecide).toHaveBeenCalledWith({ kind: 'post' });
});

test('a reminder beside what was found asks for nothing more', async () => {
  await show([NAME], { reminders: [CONSENT] });
  expect(textOf('.reminders')).toContain('Think of this as well');
  await post();
  await check(tick());
  await post();
  expect(onDecide).toHaveBeenCalledWith({ kind: 'post' });
});

test('a reminder of another act does not speak of posting', async () => {
  await show([], { reminders: [CONSENT], act: 'other' });
  expect(textOf('h2')).toContain('A thought before you go on');
  expect(textOf('.lead')).toBe('Nothing has been done yet.');
});

describe('a reason in the person’s own words', () => {
  const objectionTo = (words: string) => (words.includes('Amy') ? ({ kind: 'quoted' } as const) : undefined);
  const say = (words: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type="text"]');
    if (input) input.value = words;
    return byPerson(input, new Event('input', { bubbles: true }));
  };
  beforeEach(async () => {
    await show([PHONE], { objectionTo });
    await post();
    await check(tick());
    await check(document.querySelector('input[value="other"]'));
  });

  test('is asked for where that is the reason, and only there', async () => {
    await post();
    expect(textOf('#words-missing')).toBe('Say in a few words why it can go out as it is.');
    expect(document.activeElement?.getAttribute('type')).toBe('text');
    await check(document.querySelector('input[value="consent"]'));
    expect(document.querySelector('input[type="text"]')).toBeNull();
    await post();
    expect(onDecide).toHaveBeenCalledWith({ kind: 'post', reason: 'consent' });
  });

  test('goes with it', async () => {
    await say(' Agreed with the press office ');
    await post();
    expect(onDecide).toHaveBeenCalledWith({
      kind: 'post',
      reason: 'other',
      reasonText: 'Agreed with the press office',
    });
  });

  test('is not taken where something speaks against noting it, and it says what', async () => {
    await say('Amy is fine with it');
    await post();
    expect(textOf('#words-missing')).toContain('the record is to hold nothing of it');
    expect(onDecide).not.toHaveBeenCalled();
    await say('We asked');
    await post();
    expect(onDecide).toHaveBeenCalledWith({ kind: 'post', reason: 'other', reasonText: 'We asked' });
  });
});

test('a warning is marked as wrong once, by a person, and goes on asking', async () => {
  const mark = vi.fn();
  await show([NAME], { wrong: () => ({ isMarked: false, mark }) });
  await act(() => void button('This warning is wrong')?.dispatchEvent(click()));
  expect(mark).not.toHaveBeenCalled();
  await byPerson(button('This warning is wrong'), click());
  expect(mark).toHaveBeenCalledTimes(1);
  expect(textOf('.wrong')).toBe('Noted as wrong in your record, without the words.');
  await post();
  expect(tick()).not.toBeNull();
});

test('nothing a page makes up counts', async () => {
  await show([NAME]);
  await act(() => void button('Post anyway')?.dispatchEvent(click()));
  expect(tick()).toBeNull();
  await post();
  await act(() => void tick()?.click());
  await post();
  expect(textOf('#tick-missing')).not.toBe('');
  await act(() => void button('Go back and edit')?.dispatchEvent(click()));
  await act(() => void dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(onDecide).not.toHaveBeenCalled();
});

test('the second half of a double click is not an answer', async () => {
  await show([NAME]);
  await byPerson(button('Post anyway'), click(), 200);
  await byPerson(button('Go back and edit'), click(), 200);
  expect(tick()).toBeNull();
  expect(onDecide).not.toHaveBeenCalled();
});

test('a key still held down from posting is not an answer', async () => {
  await show([NAME]);
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
  await byPerson(dialog(), held);
  expect(held.defaultPrevented).toBe(true);
});

test('a press that cannot be seen does not count, and the dialog says why', async () => {
  await show([NAME], { isInPlainSight: () => false });
  await post();
  expect(tick()).toBeNull();
  expect(textOf('footer .missing')).toContain('lies over this dialog');
});

function show(findings: readonly (Finding & { quote: string })[], over: object = {}) {
  const props: Omit<ComponentProps<typeof HeldDialog>, 'findings'> = {
    organisation: 'Example Youth Trust',
    contacts: [],
    reminders: [],
    act: 'send',
    asks: 'reason',
    objectionTo: () => undefined,
    isInPlainSight: () => true,
    onDecide,
    ...over,
  };
  return act(() => render(<HeldDialog key={Math.random()} findings={findings} {...props} />, document.body));
}

const dialog = () => document.querySelector('dialog');
const tick = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === words);
const buttons = () => [...document.querySelectorAll('footer button')].map(({ textContent }) => textContent);
const textOf = (selector: string) => document.querySelector(selector)?.textContent;
const post = () => byPerson(button('Post anyway'), click());

function check(input: HTMLInputElement | null) {
  if (input) input.checked = true;
  return byPerson(input, new Event('change', { bubbles: true }));
}
