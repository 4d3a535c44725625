// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { snapshot, wordsIn } from './snapshot';

let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function el(tag: string, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function emoji(alt: string) {
  return Object.assign(document.createElement('img'), { alt });
}

test('paragraphs are lines, and an empty one is an empty line', () => {
  box.append(el('p', el('span', 'One')), el('p', el('br')), el('p', 'Two'));
  expect(snapshot(box).text).toBe('One\n\nTwo');
});

test('a break inside a paragraph ends a line, the one that keeps a line open does not', () => {
  box.append(el('p', 'One', el('br'), 'Two', el('br')));
  expect(snapshot(box).text).toBe('One\nTwo');
});

test('blocks inside blocks are one line each, as Draft.js nests them', () => {
  const line = (text: string) => el('div', el('div', el('span', el('span', text))));
  box.append(el('div', line('One'), line('Two')));
  expect(snapshot(box).text).toBe('One\nTwo');
});

test('an emoji drawn as a picture is the emoji, and offsets stay right behind it', () => {
  box.append(el('p', 'Well done ', emoji('🎉'), ' Amy Smith'));
  const { text, rangeOf } = snapshot(box);
  expect(text).toBe('Well done 🎉 Amy Smith');
  const start = text.indexOf('Amy');
  expect(rangeOf({ start, end: start + 9 })?.toString()).toBe('Amy Smith');
});

test('the words in a range are those of its span, pictures of emoji and parts of texts among them', () => {
  box.append(el('p', 'Well done ', emoji('🎉'), el('b', ' Amy'), ' Smith'));
  const { text, rangeOf } = snapshot(box);
  for (const [start, end] of [
    [5, 12],
    [10, 12],
    [13, 22],
    [0, 4],
  ] as const) {
    const range = rangeOf({ start, end });
    expect(range && wordsIn(range)).toBe(text.slice(start, end));
  }
});

test('a span may begin in one node and end in another', () => {
  box.append(el('p', el('span', 'Amy '), el('strong', 'Smi'), 'th'));
  expect(snapshot(box).rangeOf({ start: 0, end: 9 })?.toString()).toBe('Amy Smith');
});

test('a text field is read by its value', () => {
  const field = Object.assign(document.createElement('textarea'), { value: 'Typed later' });
  expect(snapshot(field).text).toBe('Typed later');
});
