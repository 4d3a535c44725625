// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { FindingCard } from './finding-card';
import { byPerson, click, readyScreen } from './testing';

const FINDING = {
  rule: 'people/full-name',
  category: 'full-name',
  severity: 'hint',
  start: 0,
  end: 9,
  confidence: 0.9,
  message: 'This looks like a full name.',
  clause: '4.2',
  suggestions: ['Amy S.', 'Amy', '', 'a pupil'],
  quote: 'Amy Smith',
} as const;

const onApply = vi.fn();
const onClose = vi.fn();
beforeEach(() => {
  vi.resetAllMocks();
  readyScreen();
  render(null, document.body);
});

test('the card says why, where the policy says so, and offers three wordings at most', async () => {
  await show();
  expect(document.querySelector('.message')?.textContent).toBe(FINDING.message);
  expect(document.querySelector('.clause')?.textContent).toBe('Clause 4.2');
  expect(fixes().map((fix) => fix.textContent)).toEqual(['Amy S.', 'Amy', 'Take it out']);
});

test('a wording goes in when a person presses it, and only then', async () => {
  await show();
  await act(() => void fixes()[0]?.dispatchEvent(click()));
  expect(onApply).not.toHaveBeenCalled();
  await byPerson(fixes()[2], click());
  expect(onApply).toHaveBeenCalledWith('');
});

test('the card closes on its button, and when its words are gone', async () => {
  await show();
  await byPerson(document.querySelector('.close'), click());
  expect(onClose).toHaveBeenCalledTimes(1);
  await show(() => undefined);
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('the card takes no focus', async () => {
  const before = document.activeElement;
  await show();
  expect(document.activeElement).toBe(before);
});

function show(anchor: () => DOMRect | undefined = () => new DOMRect(10, 10, 50, 20)) {
  const props = { finding: FINDING, anchor, control: () => undefined, onApply, onClose };
  return act(() => render(<FindingCard {...props} />, document.body));
}

const fixes = () => [...document.querySelectorAll('.fix')];
