import { expect } from '@playwright/test';
import { pageCalled } from '../pages/pages.ts';
import { damaged } from './damaged.ts';
import { start, test } from './fixtures.ts';
import {
  acknowledge,
  clickOurs,
  dialogIn,
  heldIn,
  insist,
  noticeIn,
  oursCalled,
  postedIn,
  send,
  storageOf,
  textIn,
  underlinedIn,
  write,
} from './person.ts';
import type { Tab } from './session.ts';
import { until } from './until.ts';

const page = pageCalled('facebook.post');

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
  const first = await longestGap(tab, line.repeat(560));
  // another browser may have had the machine for a moment
  const longest =
    first < NOTICEABLE ? first : Math.min(first, await longestGap(tab, line.replace('We', 'They').repeat(560)));
  expect(longest).toBeLessThan(NOTICEABLE);
  await tab.type('See you all soon xx');
  await expect.poll(() => underlinedIn(tab), { timeout: 20_000 }).toEqual(['xx']);
  await send(tab, page);
  await heldIn(tab);
  expect(await postedIn(tab)).toEqual([]);
  await tab.close();
});

/** Puts a long text in, and watches for four seconds how long the page hears nothing at a stretch; milliseconds. */
async function longestGap(tab: Tab, text: string): Promise<number> {
  const before = (await textIn(tab)).length;
  await tab.evaluate((words) => document.execCommand('insertText', false, words), text);
  await until('the editor has the text', async () => (await textIn(tab)).length >= before + text.length);
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const end = performance.now() + 4000;
        let last = performance.now();
        let longest = 0;
        port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now < end) port2.postMessage(undefined);
          else resolve(longest);
        };
        port2.postMessage(undefined);
      }),
  );
}

test('whatever a script presses on our dialog does nothing, before the acknowledgement is asked for and after', async ({
  session,
}) => {
  const tab = await session.newTab();
  await write(tab, page, 'See you all soon xx');
  await send(tab, page);
  await heldIn(tab);
  const forge = async () => {
    for (const words of ['Post anyway', 'Go back', 'I have looked']) {
      const rect = await oursCalled(tab, words).then((node) => node?.rect());
      if (rect) await tab.evaluate(forgePresses, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    }
    expect(await dialogIn(tab), 'the dialog is still there').toBeDefined();
    expect(await postedIn(tab)).toEqual([]);
  };
  await forge();
  expect(await oursCalled(tab, 'I have looked')).toBeUndefined();
  await insist(tab);
  await forge();
  await clickOurs(tab, 'Post anyway');
  expect(await postedIn(tab), 'the box was not ticked').toEqual([]);
  await tab.close();
});

/** What a page can do so that a person does not see what they press, and how it is put right. */
const HIDDEN: Readonly<Record<string, { hide: () => void; show: () => void }>> = {
  'is faded': {
    hide: () => document.querySelector<HTMLElement>('second-look')?.style.setProperty('opacity', '0', 'important'),
    show: () => document.querySelector<HTMLElement>('second-look')?.style.removeProperty('opacity'),
  },
  'is hidden': {
    hide: () =>
      document.querySelector<HTMLElement>('second-look')?.style.setProperty('visibility', 'hidden', 'important'),
    show: () => document.querySelector<HTMLElement>('second-look')?.style.removeProperty('visibility'),
  },
  'is shrunk': {
    hide: () => document.documentElement.style.setProperty('zoom', '0.05'),
    show: () => document.documentElement.style.removeProperty('zoom'),
  },
  'is blown up until its controls are off the screen': {
    hide: () => document.documentElement.style.setProperty('zoom', '40'),
    show: () => document.documentElement.style.removeProperty('zoom'),
  },
  'is covered': {
    hide: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.className = 'cover';
      Object.assign(cover.style, { width: '100vw', height: '100vh', background: 'white' });
      document.body.append(cover);
      cover.showPopover();
    },
    show: () => document.querySelector('.cover')?.remove(),
  },
  'is covered by what lets presses through': {
    hide: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.className = 'cover';
      Object.assign(cover.style, { width: '100vw', height: '100vh', background: 'white', pointerEvents: 'none' });
      document.body.append(cover);
      cover.showPopover();
    },
    show: () => document.querySelector('.cover')?.remove(),
  },
  'is covered from within an open shadow root by what lets presses through': {
    hide: () => {
      const host = document.createElement('div');
      const cover = document.createElement('div');
      host.className = 'cover';
      cover.popover = 'manual';
      Object.assign(cover.style, { width: '100vw', height: '100vh', background: 'white', pointerEvents: 'none' });
      host.attachShadow({ mode: 'open' }).append(cover);
      document.body.append(host);
      cover.showPopover();
    },
    show: () => document.querySelector('.cover')?.remove(),
  },
  'is covered from within a closed shadow root by what lets presses through': {
    hide: () => {
      const host = document.createElement('div');
      const cover = document.createElement('div');
      host.className = 'cover';
      cover.popover = 'manual';
      Object.assign(cover.style, { width: '100vw', height: '100vh', background: 'white', pointerEvents: 'none' });
      host.attachShadow({ mode: 'closed' }).append(cover);
      document.body.append(host);
      cover.showPopover();
    },
    show: () => document.querySelector('.cover')?.remove(),
  },
};

test('a dialog that cannot be seen takes no acknowledgement, and takes it once it can be', async ({ session }) => {
  const tab = await session.newTab();
  await write(tab, page, 'See you all soon xx');
  await send(tab, page);
  await heldIn(tab);
  // by the keyboard, which needs no eyes and no pointer
  await tab.press('Tab');
  for (const [what, { hide, show }] of Object.entries(HIDDEN)) {
    await test.step(`a dialog that ${what}`, async () => {
      await tab.evaluate(hide);
      await tab.press('Enter');
      await until('the press is refused', async () => {
        await tab.press('Enter');
        return (await dialogIn(tab))?.text.includes('lies over this dialog');
      });
      expect(await oursCalled(tab, 'I have looked'), 'nothing is asked yet').toBeUndefined();
      await tab.evaluate(show);
    });
  }
  expect(await postedIn(tab)).toEqual([]);
  await acknowledge(tab);
  await expect.poll(async () => (await postedIn(tab)).map(({ text }) => text)).toEqual(['See you all soon xx']);
  await tab.close();
});

/** All that a page can raise of itself at a place, and on the element that is there. */
function forgePresses({ x, y }: { x: number; y: number }) {
  const at = document.elementFromPoint(x, y) ?? document.body;
  const look = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, button: 0 };
  for (const type of ['pointerdown', 'pointerup']) at.dispatchEvent(new PointerEvent(type, look));
  for (const type of ['mousedown', 'mouseup', 'click']) at.dispatchEvent(new MouseEvent(type, look));
  for (const key of ['Enter', ' ', 'Escape'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      at.dispatchEvent(new KeyboardEvent(type, { ...look, key, code: key === ' ' ? 'Space' : key }));
  if (at instanceof HTMLElement) at.click();
}
