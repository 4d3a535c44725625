// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isSubmitKey } from './keys';

const enter = (modifiers: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'Enter', ...modifiers });

test('Ctrl+Enter and Cmd+Enter send where that is the submit key, Enter does not', () => {
  expect(isSubmitKey(enter({ ctrlKey: true }), 'Mod+Enter')).toBe(true);
  expect(isSubmitKey(enter({ metaKey: true }), 'Mod+Enter')).toBe(true);
  expect(isSubmitKey(enter(), 'Mod+Enter')).toBe(false);
});

test('Enter sends where that is the submit key, Shift+Enter is a new line', () => {
  expect(isSubmitKey(enter(), 'Enter')).toBe(true);
  expect(isSubmitKey(enter({ shiftKey: true }), 'Enter')).toBe(false);
});

test('an Enter that ends a word in an input method never sends', () => {
  expect(isSubmitKey(enter({ isComposing: true }), 'Enter')).toBe(false);
  expect(isSubmitKey(enter({ keyCode: 229 }), 'Enter')).toBe(false);
});

test('no key sends where there is no submit key', () => {
  expect(isSubmitKey(enter({ ctrlKey: true }), undefined)).toBe(false);
});
