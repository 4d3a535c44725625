// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hasPickerOpen, isSubmitKey } from './keys';

const enter = (modifiers: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'Enter', ...modifiers });

test('Ctrl+Enter and Cmd+Enter send where that is the submit key, Enter does not', () => {
  expect(isSubmitKey(enter({ ctrlKey: true }), 'Mod+Enter')).toBe(true);
  expect(isSubmitKey(enter({ metaKey: true }), 'Mod+Enter')).toBe(true);
  expect(isSubmitKey(enter(), 'Mod+Enter')).toBe(false);
});

test('Enter sends where that is the submit key, held with Ctrl as well, Shift+Enter is a new line', () => {
  expect(isSubmitKey(enter(), 'Enter')).toBe(true);
  expect(isSubmitKey(enter({ ctrlKey: true }), 'Enter')).toBe(true);
  expect(isSubmitKey(enter({ shiftKey: true }), 'Enter')).toBe(false);
});

test('an Enter that ends a word in an input method never sends', () => {
  expect(isSubmitKey(enter({ isComposing: true }), 'Enter')).toBe(false);
  expect(isSubmitKey(enter({ keyCode: 229 }), 'Enter')).toBe(false);
});

test('no key sends where there is no submit key', () => {
  expect(isSubmitKey(enter({ ctrlKey: true }), undefined)).toBe(false);
});

test('a box that names the chosen one of a list on screen has a picker open', () => {
  // happy-dom lays nothing out
  Element.prototype.checkVisibility = () => true;
  const box = document.createElement('div');
  const option = document.createElement('li');
  option.id = 'mention-0';
  document.body.append(box, option);
  expect(hasPickerOpen(box)).toBe(false);
  box.setAttribute('aria-activedescendant', 'mention-0');
  expect(hasPickerOpen(box)).toBe(true);
  option.remove();
  expect(hasPickerOpen(box)).toBe(false);
});
