// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replace } from './replace';

const NAME = { start: 10, end: 26, quote: 'Priya Ramanathan' };

let box: HTMLTextAreaElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  box = document.createElement('textarea');
  box.value = 'Well done Priya Ramanathan today';
  document.body.replaceChildren(box);
  // happy-dom has no commands
  document.execCommand = (_, __, words = '') => {
    box.setRangeText(words);
    return true;
  };
});
afterEach(() => vi.useRealTimers());

test('words that stand in the box are in place', async () => {
  const isInPlace = replace(box, NAME, 'Priya R.', new AbortController().signal);
  await vi.waitFor(() => expect(box.value).toContain('Priya R.'));
  await vi.advanceTimersByTimeAsync(700);
  expect(await isInPlace).toBe(true);
  expect(box.value).toBe('Well done Priya R. today');
});

test('words that the site takes back when it has looked at them are not', async () => {
  const isInPlace = replace(box, NAME, 'Priya R.', new AbortController().signal);
  await vi.waitFor(() => expect(box.value).toContain('Priya R.'));
  box.value = 'Well done Priya Ramanathan today';
  await vi.advanceTimersByTimeAsync(700);
  expect(await isInPlace).toBe(false);
});

test('words that the person takes back were in place', async () => {
  const isInPlace = replace(box, NAME, 'Priya R.', new AbortController().signal);
  await vi.waitFor(() => expect(box.value).toContain('Priya R.'));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
  box.value = 'Well done Priya Ramanathan today';
  await vi.advanceTimersByTimeAsync(700);
  expect(await isInPlace).toBe(true);
});

test('a text that has changed since is left alone', async () => {
  box.value = 'Well done everybody at the club today';
  expect(await replace(box, NAME, 'Priya R.', new AbortController().signal)).toBe(false);
  expect(box.value).toBe('Well done everybody at the club today');
});
