import { expect } from '@playwright/test';
import { type Page, pageCalled } from '../pages/pages.ts';
import { test } from './fixtures.ts';
import {
  acknowledge,
  dialogIn,
  focusControl,
  heldIn,
  isHeard,
  middleOf,
  postedIn,
  send,
  textIn,
  write,
} from './person.ts';
import type { Tab } from './session.ts';
import { OFTEN } from './until.ts';

const VIOLATING = 'See you all soon xx';
const CLEAN = 'The beans are up!';

const comment = pageCalled('facebook.comment');
const message = pageCalled('x.message');
const form = pageCalled('linkedin.message');

let tab: Tab;
test.beforeEach(async ({ session }) => {
  tab = await session.newTab();
});
test.afterEach(() => tab.close());

const texts = async () => (await postedIn(tab)).map(({ text }) => text);
const actingOn = (page: Page, type: string): Page => ({ ...page, url: `${page.url}?acts-on=${type}` });

for (const type of ['pointerdown', 'mousedown']) {
  test(`a site that sends on ${type} is met in time, and sends once after posting anyway`, async () => {
    const page = actingOn(comment, type);
    await write(tab, page, CLEAN);
    await send(tab, page);
    await expect.poll(texts, OFTEN).toEqual([CLEAN]);

    await write(tab, page, VIOLATING);
    await send(tab, page);
    await heldIn(tab);
    expect(await texts()).toEqual([]);
    await acknowledge(tab);
    await expect.poll(texts, OFTEN).toEqual([VIOLATING]);
  });
}

for (const type of ['touchstart', 'click']) {
  test(`a finger on a site that sends on ${type} is met in time`, async () => {
    const page = actingOn(comment, type);
    await write(tab, page, CLEAN);
    await tab.tap(await middleOf(tab, page.control ?? []));
    await expect.poll(texts, OFTEN).toEqual([CLEAN]);

    await write(tab, page, VIOLATING);
    await tab.tap(await middleOf(tab, page.control ?? []));
    await heldIn(tab);
    expect(await texts()).toEqual([]);
  });
}

for (const type of ['pointerdown', 'click']) {
  test(`a pen on a site that sends on ${type} is met in time`, async () => {
    const page = actingOn(comment, type);
    await write(tab, page, CLEAN);
    await tab.pen(await middleOf(tab, page.control ?? []));
    await expect.poll(texts, OFTEN).toEqual([CLEAN]);

    await write(tab, page, VIOLATING);
    await tab.pen(await middleOf(tab, page.control ?? []));
    await heldIn(tab);
    expect(await texts()).toEqual([]);
  });
}

for (const type of ['keydown', 'keyup']) {
  test(`a real button on a site that sends on ${type} is met in time`, async () => {
    const page = actingOn(message, type);
    await write(tab, page, VIOLATING);
    await focusControl(tab, page);
    await tab.press('Enter');
    await heldIn(tab);
    expect(await texts()).toEqual([]);
  });
}

test('a form that a script submits is met, and goes out once after posting anyway', async () => {
  const submit = () => tab.evaluate(() => document.querySelector('form')?.requestSubmit());
  await write(tab, form, CLEAN);
  await submit();
  await expect.poll(texts, OFTEN).toEqual([CLEAN]);

  await write(tab, form, VIOLATING);
  await submit();
  await heldIn(tab);
  expect(await texts()).toEqual([]);
  await acknowledge(tab);
  await expect.poll(texts, OFTEN).toEqual([VIOLATING]);
});

test('a click that a script makes on the control is met', async () => {
  await write(tab, form, VIOLATING);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.msg-form__send-button')?.click());
  await heldIn(tab);
  expect(await texts()).toEqual([]);
});

test('an Enter that is for the list of mentions is the page’s', async () => {
  await write(tab, comment, VIOLATING);
  await tab.evaluate(() => {
    const option = document.createElement('li');
    option.id = 'typeahead-item-0';
    option.setAttribute('role', 'option');
    option.textContent = 'Meadow Lane Library';
    document.body.append(option);
    document.querySelector('[contenteditable]')?.setAttribute('aria-activedescendant', option.id);
  });
  expect(await isHeard(tab, 'Enter')).toBe(true);
  await tab.evaluate(() => {
    document.getElementById('typeahead-item-0')?.remove();
    document.querySelector('[contenteditable]')?.removeAttribute('aria-activedescendant');
  });
  expect(await dialogIn(tab)).toBeUndefined();
  await tab.press('Enter');
  await heldIn(tab);
  expect(await texts()).toEqual([]);
});

test('an Enter that ends a word in an input method is the page’s', async () => {
  await write(tab, message, VIOLATING);
  const reached = await tab.evaluate(() => {
    const field = document.querySelector('textarea');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    let isReached = false;
    document.addEventListener('keydown', () => (isReached = true), { capture: true, once: true });
    field?.dispatchEvent(enter);
    return isReached && !enter.defaultPrevented;
  });
  expect(reached).toBe(true);
  expect(await dialogIn(tab)).toBeUndefined();
  expect(await textIn(tab)).toBe(VIOLATING);
});
