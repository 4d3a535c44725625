// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../check/rule';
import type { Platform } from '../platforms/platform';
import { type Desk, type DeskOnCall, onCall } from './desk';
import { armGate } from './gate';

const platform: Platform = {
  id: 'somewhere',
  name: 'Somewhere',
  hosts: ['somewhere.example'],
  composers: [
    { id: 'post', surface: 'post', box: 'textarea', scope: 'section', submit: 'button', submitKey: 'Mod+Enter' },
  ],
};

const finding: Finding = {
  rule: 'tone/kisses',
  category: 'kiss',
  severity: 'warning',
  start: 0,
  end: 2,
  confidence: 1,
  message: 'Kisses read as personal.',
  suggestions: [],
};

let stopAll: AbortController;
let box: HTMLTextAreaElement;
let button: HTMLButtonElement;
let sent: string[];

beforeEach(() => {
  stopAll = new AbortController();
  const section = document.createElement('section');
  box = document.createElement('textarea');
  button = document.createElement('button');
  section.append(box, button);
  document.body.replaceChildren(section);
  sent = [];
  button.addEventListener('click', () => {
    sent.push(box.value);
    box.value = '';
  });
  // the fake browser cannot look into shadow roots
  vi.stubGlobal('chrome', {});
  // happy-dom lays nothing out
  document.elementFromPoint = () => null;
  Element.prototype.checkVisibility = () => true;
});

afterEach(() => {
  stopAll.abort();
  vi.useRealTimers();
});

/** A desk at which every text with "xx" in it is held, and the person decides as told. */
function deskThat(decides: 'back' | 'post', changes: Partial<Desk> = {}) {
  const findingsIn = (text: string) => (text.includes('xx') ? [finding] : []);
  const desk: Desk = {
    glance: findingsIn,
    read: async (text) => findingsIn(text),
    hold: vi.fn(async () => decides),
    edited: vi.fn(),
    showCard: vi.fn(),
    hideCard: vi.fn(),
    notify: vi.fn(),
    announce: vi.fn(),
    owns: () => false,
    adopt: vi.fn(),
    isBroken: () => false,
    policyVersion: () => '1',
    onPolicyChange: vi.fn(),
    ...changes,
  };
  return desk;
}

async function arm(desk: Desk) {
  const call = onCall(async () => desk);
  await call.load();
  armGate(platform, call, stopAll.signal);
}

test('a clean post goes on at once, and nobody is asked', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day out';
  button.click();
  expect(sent).toEqual(['Great day out']);
  expect(desk.hold).not.toHaveBeenCalled();
});

test('a post with something to point out is held, and stays held when the person goes back', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
  expect(sent).toEqual([]);
});

test('after the acknowledgement the post goes out once, with its text', async () => {
  const desk = deskThat('post');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  expect(desk.hold).toHaveBeenCalledOnce();
});

test('the same draft is not asked about twice, a changed one is', async () => {
  const desk = deskThat('post');
  button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.notify).toHaveBeenCalledWith('press-again'), 5000);
  button.click();
  expect(desk.hold).toHaveBeenCalledOnce();
  box.value = 'Great day out xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

test('a site that asks something above the control has not ignored the press', async () => {
  vi.useFakeTimers();
  const desk = deskThat('post');
  button.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  document.elementFromPoint = () => document.createElement('dialog');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.advanceTimersByTimeAsync(5000);
  expect(desk.hold).toHaveBeenCalledOnce();
  expect(desk.notify).not.toHaveBeenCalled();
});

test('an acknowledgement is for one post: the same words in another are asked about again', async () => {
  const desk = deskThat('post');
  await arm(desk);
  const write = () => {
    box.value = 'Great day xx';
    box.toggleAttribute('data-drawn-again');
  };
  write();
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  box.toggleAttribute('data-drawn-again');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  write();
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledTimes(2));
});

test('a draft that was mended after it was held is noted as edited', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
  await Promise.resolve();
  box.value = 'Great day';
  button.click();
  expect(sent).toEqual(['Great day']);
  expect(desk.edited).toHaveBeenCalledOnce();
});

test('the submit key is met as well', async () => {
  const desk = deskThat('back');
  await arm(desk);
  box.value = 'Great day xx';
  const key = new KeyboardEvent('keydown', {
    key: 'Enter',
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  box.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(desk.hold).toHaveBeenCalledOnce());
});

test('an empty post passes before anything is loaded', () => {
  const call: DeskOnCall = {
    load: () => Promise.reject(new Error('not needed')),
    now: () => undefined,
    isBroken: () => false,
  };
  armGate(platform, call, stopAll.signal);
  box.value = '  ';
  button.click();
  expect(sent).toEqual(['  ']);
});

test('a post made while the checker is on its way waits for it, and then goes out', async () => {
  const desk = deskThat('back');
  armGate(
    platform,
    onCall(async () => desk),
    stopAll.signal,
  );
  box.value = 'Great day out';
  button.click();
  expect(sent).toEqual([]);
  await vi.waitFor(() => expect(sent).toEqual(['Great day out']));
});

test('where the checker is broken the post goes out, and the person is told', async () => {
  const desk = deskThat('back', { isBroken: () => true });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  expect(sent).toEqual(['Great day xx']);
  expect(desk.notify).toHaveBeenCalledWith('not-checked');
});

test('a fault while asking does not cost the post', async () => {
  const desk = deskThat('back', { hold: () => Promise.reject(new Error('no dialog')) });
  await arm(desk);
  box.value = 'Great day xx';
  button.click();
  await vi.waitFor(() => expect(sent).toEqual(['Great day xx']));
  expect(desk.notify).toHaveBeenCalledWith('not-checked');
});
