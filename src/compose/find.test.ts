// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Platform } from '../platforms/platform';
import { boxOf, pressed, submitted } from './find';

const platform: Platform = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['somewhere.example'],
  composers: [
    { id: 'elsewhere', surface: 'bio', box: 'textarea', scope: 'form', submit: 'button', path: '/elsewhere' },
    { id: 'post', surface: 'post', box: 'textarea', scope: 'section', submit: 'button', submitAt: 'last' },
    { id: 'comment', surface: 'comment', box: 'textarea', scope: 'form', submit: 'button' },
  ],
  account: [],
  acts: {},
};

beforeEach(() => {
  // happy-dom lays nothing out
  Element.prototype.checkVisibility = () => true;
  history.replaceState({}, '', '/');
});

/** A post with a comment below it, each with a box and a button. */
function page() {
  const [post, comment] = [document.createElement('textarea'), document.createElement('textarea')];
  const [send, reply] = [document.createElement('button'), document.createElement('button')];
  const form = document.createElement('form');
  const section = document.createElement('section');
  form.append(comment, reply);
  section.append(post, form, send);
  document.body.replaceChildren(section);
  return { post, comment, send, reply, form };
}

/** What `look` makes of an event as it passes the window. */
function heard<T>(target: Element, type: string, look: (event: Event) => T): T | undefined {
  let answer: T | undefined;
  const listen = (event: Event) => {
    answer = look(event);
    event.preventDefault();
  };
  window.addEventListener(type, listen, { capture: true, once: true });
  target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
  return answer;
}

test('a box is of the composer whose scope is nearest to it', () => {
  const { post, comment } = page();
  expect(heard(post, 'input', (event) => boxOf(event, platform))?.composer.id).toBe('post');
  expect(heard(comment, 'input', (event) => boxOf(event, platform))?.composer.id).toBe('comment');
});

test('a composer of another address is not there', () => {
  const { comment } = page();
  history.replaceState({}, '', '/elsewhere/1');
  expect(heard(comment, 'input', (event) => boxOf(event, platform))?.composer.id).toBe('elsewhere');
});

test('a control sends its own boxes and leaves those of a nearer control alone', () => {
  const { post, comment, send, reply } = page();
  expect(heard(send, 'click', (event) => pressed(event, platform))?.boxes).toEqual([post]);
  expect(heard(reply, 'click', (event) => pressed(event, platform))?.boxes).toEqual([comment]);
});

test('a disabled control sends nothing', () => {
  const { send } = page();
  send.setAttribute('aria-disabled', 'true');
  expect(heard(send, 'click', (event) => pressed(event, platform))).toBeUndefined();
});

test('a form sends what is written in it', () => {
  const { comment, form } = page();
  const found = heard(form, 'submit', (event) => submitted(event as SubmitEvent, platform));
  expect(found?.boxes).toEqual([comment]);
});
