import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserName } from '../../scripts/browsers.ts';
import { pageCalled } from '../pages/pages.ts';
import { folderOf, start, test } from './fixtures.ts';
import {
  acknowledge,
  dialogIn,
  heldIn,
  noticeIn,
  postedIn,
  send,
  storageOf,
  textIn,
  underlinedIn,
  write,
} from './person.ts';
import { until } from './until.ts';

const page = pageCalled('facebook.post');

/** A copy of the build with one file changed, to see what a person meets when something of ours does not work. */
function damaged(browser: BrowserName, file: string, change: (sound: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-damaged-'));
  cpSync(folderOf(browser), folder, { recursive: true });
  const sound = readFileSync(join(folder, file), 'utf8');
  const changed = change(sound);
  if (changed === sound) throw new Error(`Nothing in ${file} was there to damage; look for something else in it.`);
  writeFileSync(join(folder, file), changed);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A post may not keep the page waiting longer than this at a stretch, in milliseconds. */
const NOTICEABLE = 200;

test('a checker that cannot start lets the post out, and says that it was not checked', async ({
  browserUnderTest,
  served,
}) => {
  const broken = damaged(browserUnderTest, 'content-scripts/compose.js', (script) =>
    script.replace(/recogniser:(["'`])kiss\1/, 'recogniser:"no such thing"'),
  );
  const session = await start(browserUnderTest, served, broken);
  try {
    const tab = await session.newTab();
    await write(tab, page, 'See you all soon xx', { isRead: false });
    await send(tab, page);
    await expect.poll(async () => (await postedIn(tab)).map(({ text }) => text)).toEqual(['See you all soon xx']);
    await expect.poll(() => noticeIn(tab)).toContain('not checked');
  } finally {
    await session.close();
    broken.remove();
  }
});

test('without a background the post is held and goes out all the same, and the entry waits on disk', async ({
  browserUnderTest,
  served,
}) => {
  const broken = damaged(browserUnderTest, 'manifest.json', (text) => {
    const { background, ...manifest } = JSON.parse(text);
    return JSON.stringify(background ? manifest : {});
  });
  const session = await start(browserUnderTest, served, broken);
  try {
    const tab = await session.newTab();
    await write(tab, page, 'See you all soon xx');
    await send(tab, page);
    await heldIn(tab);
    await acknowledge(tab);
    await expect.poll(() => postedIn(tab)).toHaveLength(1);
    const waiting = Object.entries(await storageOf(session, 'local')).filter(([key]) => key.startsWith('pending:'));
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.[1]).toMatchObject({ platform: page.platform, outcome: 'posted', rules: ['tone/kiss'] });
  } finally {
    await session.close();
    broken.remove();
  }
});

test('a page without a compose box gets nothing of ours', async ({ session }) => {
  const tab = await session.newTab();
  // its field waits to be clicked into
  await tab.goto(pageCalled('x.message').url);
  expect(await tab.ours()).toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('second-look') === null && CSS.highlights.size === 0)).toBe(
    true,
  );
  await tab.close();
});

test('an empty post passes', async ({ session }) => {
  const tab = await session.newTab();
  await write(tab, page, ' ', { isRead: false });
  await send(tab, page);
  expect(await dialogIn(tab)).toBeUndefined();
  await tab.close();
});

test('a post of 50,000 characters is read without freezing the page, and held all the same', async ({ session }) => {
  const tab = await session.newTab();
  await write(tab, page, 'Start.');
  const line = 'We spent the whole afternoon at the allotment with our young gardeners and their families. ';
  await tab.evaluate(
    (words) => document.execCommand('insertText', false, words),
    `${line.repeat(560)}See you all soon xx`,
  );
  await until('the editor has the text', async () => (await textIn(tab)).length > 50_000);
  const longest = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const end = performance.now() + 4000;
        let last = performance.now();
        let longestGap = 0;
        port1.onmessage = () => {
          const now = performance.now();
          longestGap = Math.max(longestGap, now - last);
          last = now;
          if (now < end) port2.postMessage(undefined);
          else resolve(longestGap);
        };
        port2.postMessage(undefined);
      }),
  );
  expect(longest).toBeLessThan(NOTICEABLE);
  await expect.poll(() => underlinedIn(tab), { timeout: 20_000 }).toEqual(['xx']);
  await send(tab, page);
  await heldIn(tab);
  expect(await postedIn(tab)).toEqual([]);
  await tab.close();
});

test('a script’s click on our dialog does nothing', async ({ session }) => {
  const tab = await session.newTab();
  await write(tab, page, 'See you all soon xx');
  await send(tab, page);
  await heldIn(tab);
  await tab.evaluate(() => {
    const host = document.querySelector('second-look');
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(await dialogIn(tab)).toBeDefined();
  expect(await postedIn(tab)).toEqual([]);
  await tab.close();
});
