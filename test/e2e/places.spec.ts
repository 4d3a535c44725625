import { expect } from '@playwright/test';
import type { BrowserName } from '../../scripts/browsers.ts';
import { pageCalled } from '../pages/pages.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { folderOf, test } from './fixtures.ts';
import { acknowledge, goBack, heldIn, logOf, middleOf, postedIn, send, type, underlinedIn, write } from './person.ts';
import type { Served, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const VIOLATING = 'See you all soon xx';
const CLEAN = 'The beans are up!';

let tab: Tab;
test.beforeEach(async ({ session }) => {
  tab = await session.newTab();
});
test.afterEach(() => tab.close());

const texts = async () => (await postedIn(tab)).map(({ text }) => text);

test('a box that leaves the page and comes back is met again', async () => {
  const page = pageCalled('facebook.post');
  await write(tab, page, CLEAN);
  await send(tab, page);
  await expect.poll(texts, OFTEN).toEqual([CLEAN]);
  await tab.click(await middleOf(tab, ['[aria-label="Create a post"] [role="button"]']));
  await type(tab, page, VIOLATING);
  await send(tab, page);
  await heldIn(tab);
  expect(await texts()).toEqual([CLEAN]);
});

test('a box that moves within the page, beside a control that is drawn again, is met and sent', async () => {
  const page = pageCalled('linkedin.message');
  await write(tab, page, VIOLATING);
  await tab.evaluate(() => document.body.append(document.querySelector('.msg-form') ?? ''));
  await send(tab, page);
  await heldIn(tab);
  await tab.evaluate(() => {
    const button = document.querySelector('.msg-form__send-button');
    button?.replaceWith(button.cloneNode(true));
  });
  await acknowledge(tab);
  await expect.poll(texts, OFTEN).toEqual([VIOLATING]);
});

test('a box that the site puts into a frame without an address is met there', async () => {
  const page = pageCalled('linkedin.message');
  await tab.goto(page.url);
  await tab.evaluate(async () => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: 1000, height: 700, srcdoc: '<body></body>' });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.prepend(frame);
    await loaded;
    frame.contentDocument?.body.append(document.querySelector('.msg-form') ?? '');
  });
  const inside = (selectors: readonly string[] = []) => ['iframe', ...selectors];
  const framed = { ...page, box: inside(page.box), control: inside(page.control) };
  await tab.click(await middleOf(tab, framed.box));
  await tab.type(VIOLATING);
  await tab.click(await middleOf(tab, framed.control));
  await heldIn(tab);
  await goBack(tab);
  expect(await texts()).toEqual([]);
});

test('a change of route without a page load is a change of place', async ({ session }) => {
  const page = pageCalled('x.reply');
  const before = (await logOf(session)).length;
  await write(tab, page, VIOLATING);
  await tab.evaluate(() => history.pushState({}, '', '/home'));
  await send(tab, page);
  await heldIn(tab);
  await acknowledge(tab);
  await expect.poll(texts, OFTEN).toEqual([VIOLATING]);
  await expect.poll(async () => (await logOf(session)).length, OFTEN).toBe(before + 1);
  expect(await logOf(session)).toContainEqual(expect.objectContaining({ platform: 'x', surface: 'post' }));
});

test('a page one comes back to is as it was left, and met as before', async ({ browserUnderTest, served }) => {
  const page = pageCalled('facebook.comment');
  const keeping = await startKeeping(browserUnderTest, served);
  const back = await keeping.newTab();
  try {
    const posted = async () => (await postedIn(back)).map(({ text }) => text);
    await write(back, page, CLEAN);
    await send(back, page);
    await expect.poll(posted, OFTEN).toEqual([CLEAN]);
    await back.goto(pageCalled('x.message').url);
    await back.evaluate(() => setTimeout(() => history.back()));
    await until('the page is back', () =>
      back.evaluate((url) => location.href === url && document.readyState === 'complete', page.url).catch(() => false),
    );
    expect(await posted(), 'it was kept, not loaded anew').toEqual([CLEAN]);
    await type(back, page, VIOLATING);
    await expect.poll(() => underlinedIn(back), OFTEN).toEqual(['xx']);
    await send(back, page);
    await heldIn(back);
    expect(await posted()).toEqual([CLEAN]);
  } finally {
    await keeping.close();
  }
});

/** A browser that keeps the pages one leaves; Firefox does so anyhow. */
function startKeeping(browser: BrowserName, served: Served) {
  const folder = folderOf(browser);
  return browser === 'chromium' ? startChromium(folder, served, { keepsPages: true }) : startFirefox(folder, served);
}
