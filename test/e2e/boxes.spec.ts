import { expect } from '@playwright/test';
import { pageCalled } from '../pages/pages.ts';
import { test } from './fixtures.ts';
import {
  acknowledge,
  cardIn,
  chipIn,
  clickOurs,
  heldIn,
  markupOf,
  middleOf,
  postedIn,
  send,
  textIn,
  type,
  underlinedIn,
  wordsOf,
  write,
} from './person.ts';
import type { Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

let tab: Tab;
test.beforeEach(async ({ session }) => {
  tab = await session.newTab();
});
test.afterEach(() => tab.close());

/** Puts the caret into the third word, from the start of a text without lines. */
async function intoThirdWord() {
  await tab.press('Home');
  for (let step = 0; step < 14; step++) await tab.press('ArrowRight');
}

for (const name of ['x.message', 'instagram.comment-input', 'linkedin.invitation']) {
  const page = pageCalled(name);

  test(`${page.name}: a text field has underlines, cards and quick fixes, and nothing of ours in it`, async () => {
    const before = await (async () => {
      await tab.goto(page.url);
      return markupOf(tab, page);
    })();
    await write(tab, page, 'Well done Priya Ramanathan today');
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
    await tab.type(' lol');
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(expect.arrayContaining(['Priya Ramanathan', 'lol']));
    await intoThirdWord();
    await until('the card is open', () => cardIn(tab));
    await clickOurs(tab, 'Priya R.');
    await expect.poll(() => textIn(tab), OFTEN).toBe('Well done Priya R. today lol');
    await tab.press('Control+z');
    await expect.poll(() => textIn(tab), OFTEN).toBe('Well done Priya Ramanathan today lol');
    expect(await markupOf(tab, page)).toBe(before);
  });
}

test('the card keeps clear of the control that sends', async () => {
  const page = pageCalled('instagram.comment-input');
  await write(tab, page, 'Well done Priya Ramanathan today');
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  await intoThirdWord();
  const card = await (await until('the card is open', () => cardIn(tab))).rect();
  const { x, y } = await middleOf(tab, page.control ?? []);
  const isOver = x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
  expect(isOver).toBe(false);
});

test('underlines go with a text that the site takes out of its field', async () => {
  const page = pageCalled('x.message');
  await write(tab, page, 'Well done Priya Ramanathan');
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  await tab.evaluate(() => {
    const field = document.querySelector('textarea');
    if (field) field.value = '';
  });
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual([]);
  await type(tab, page, 'The beans are up');
  await send(tab, page);
  await expect.poll(async () => (await postedIn(tab)).map(({ text }) => text), OFTEN).toEqual(['The beans are up']);
});

test('a box says that it is checked, by a small mark that covers nothing and is there while one is in it', async () => {
  const page = pageCalled('x.post');
  await write(tab, page, 'The beans are up');
  const chip = await until('the mark is there', () => chipIn(tab));
  expect(chip).toMatchObject({ state: 'chip checking', words: 'Second Look reads along here.' });
  const mark = await chip.rect();
  expect(mark.width).toBeLessThan(24);
  const covered = await tab.evaluate(({ x, y, width, height }) => {
    const at = document.elementFromPoint(x + width / 2, y + height / 2);
    return at?.closest('button, a, input, [role="button"], [contenteditable]')?.outerHTML;
  }, mark);
  expect(covered).toBeUndefined();
  await tab.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.blur());
  await expect.poll(() => chipIn(tab), OFTEN).toBeUndefined();
});

test('a box whose control is not known says that it is underlined and not held', async () => {
  const page = pageCalled('x.post');
  await tab.goto(page.url);
  await tab.evaluate(() => document.querySelector('[data-testid="tweetButton"]')?.removeAttribute('data-testid'));
  await type(tab, page, 'Well done Priya Ramanathan');
  await expect.poll(async () => (await chipIn(tab))?.state, OFTEN).toBe('chip not-recognised');
  expect(await underlinedIn(tab)).toEqual(['Priya Ramanathan']);
});

test('a place to write that is not known says so, and one to search in is left alone', async ({ session }) => {
  const page = pageCalled('x.post');
  await tab.goto(page.url);
  await tab.evaluate(() => {
    document.querySelector('#layers')?.remove();
    const place = document.createElement('div');
    place.id = 'new-place';
    place.contentEditable = 'true';
    // set so, the page's CSP has nothing against it
    Object.assign(place.style, { width: '400px', height: '80px' });
    const search = place.cloneNode() as HTMLElement;
    Object.assign(search.style, { width: '400px', height: '80px' });
    search.id = 'search';
    search.setAttribute('role', 'searchbox');
    document.querySelector('main')?.prepend(place, search);
  });
  await tab.click(await middleOf(tab, ['#search']));
  await tab.type('where is Priya Ramanathan these days');
  await tab.click(await middleOf(tab, ['#new-place']));
  await tab.type('Well done');
  expect(await chipIn(tab)).toBeUndefined();
  await tab.type(' today Priya Ramanathan');
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  await expect.poll(async () => (await chipIn(tab))?.state, OFTEN).toBe('chip not-recognised');

  const popup = await session.newTab();
  await popup.goto(session.extensionUrl('popup.html'));
  await tab.toFront();
  await popup.evaluate(() => location.reload());
  const words = await until('the popup speaks of the tab', async () => {
    const shown = await wordsOf(popup).catch(() => '');
    return shown.includes('Copy a technical report') && shown;
  });
  expect(words).toContain('what sends one of its boxes is not known');
  await popup.close();
});

test('a dialog that a frame has no room for opens in the page around it', async () => {
  const page = pageCalled('tiktok.caption-frame');
  await write(tab, page, 'See you all soon xx');
  await tab.evaluate(() => document.querySelector('iframe')?.style.setProperty('height', '240px'));
  await send(tab, page);
  const dialog = await (await heldIn(tab)).rect();
  expect(dialog.height).toBeGreaterThan(260);
  await acknowledge(tab);
  await expect.poll(async () => (await postedIn(tab)).map(({ text }) => text), OFTEN).toEqual(['See you all soon xx']);
});
