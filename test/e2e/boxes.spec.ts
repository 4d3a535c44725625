import { expect } from '@playwright/test';
import { pageCalled } from '../pages/pages.ts';
import { test } from './fixtures.ts';
import { cardIn, clickOurs, markupOf, middleOf, postedIn, send, textIn, type, underlinedIn, write } from './person.ts';
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
