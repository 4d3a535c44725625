import { expect } from '@playwright/test';
import type { BrowserName } from '../../scripts/browsers.ts';
import { pageCalled } from '../pages/pages.ts';
import { CHROMIUM_ID } from './chromium.ts';
import { damaged } from './damaged.ts';
import { FIREFOX_ID } from './firefox.ts';
import { start, test } from './fixtures.ts';
import {
  acknowledge,
  chipIn,
  clickOurs,
  dialogIn,
  goBack,
  heldIn,
  insist,
  noticeIn,
  oursCalled,
  postedIn,
  send,
  textIn,
  type,
  underlinedIn,
  write,
} from './person.ts';
import type { Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const page = pageCalled('facebook.post');
/** One whose box waits to be clicked into. */
const late = pageCalled('x.message');

const textsIn = async (tab: Tab) => (await postedIn(tab)).map(({ text }) => text);

/** A post may not keep the page waiting longer than this at a stretch, in milliseconds. */
const NOTICEABLE = 200;

test('a checker that finds a fault in itself lets the post out, and says so beside the box and when it is out', async ({
  browserUnderTest,
  served,
}) => {
  const broken = damaged(browserUnderTest, 'desk.js', (script) =>
    script.replace(/recogniser:(["'`])kiss\1/, 'recogniser:"no such thing"'),
  );
  const session = await start(browserUnderTest, served, broken);
  try {
    const tab = await session.newTab();
    await write(tab, page, 'See you all soon xx', { isRead: false });
    await expect.poll(async () => (await chipIn(tab))?.state).toBe('chip broken');
    await send(tab, page);
    await expect.poll(() => textsIn(tab)).toEqual(['See you all soon xx']);
    await expect.poll(() => noticeIn(tab)).toContain('not checked');
  } finally {
    await session.close();
    broken.remove();
  }
});

/** A build whose background brings the checker so much later; milliseconds. */
function slowed(browser: BrowserName, delay: number) {
  return damaged(
    browser,
    'background.js',
    (script) => `{
      const { scripting } = globalThis.browser ?? globalThis.chrome;
      const put = scripting.executeScript.bind(scripting);
      scripting.executeScript = (...what) => new Promise((resolve) => setTimeout(() => resolve(put(...what)), ${delay}));
    }
    ${script}`,
  );
}

/** What can keep the checker from a page. */
const ABSENT: Readonly<Record<string, (browser: BrowserName) => ReturnType<typeof damaged>>> = {
  'a checker whose script cannot start': (browser) =>
    damaged(browser, 'desk.js', (script) => `throw new Error('a fault');${script}`),
  'no background to bring the checker': (browser) =>
    damaged(browser, 'manifest.json', (text) => {
      const { background, ...manifest } = JSON.parse(text);
      return JSON.stringify(background ? manifest : {});
    }),
  'a background that takes too long': (browser) => slowed(browser, 600_000),
};

for (const [what, damage] of Object.entries(ABSENT)) {
  test(`${what}: the box says so, and a post goes out once the person has said so`, async ({
    browserUnderTest,
    served,
  }) => {
    const broken = damage(browserUnderTest);
    const session = await start(browserUnderTest, served, broken);
    try {
      const tab = await session.newTab();
      await tab.goto(late.url);
      await goesOutUnchecked(tab);
    } finally {
      await session.close();
      broken.remove();
    }
  });
}

test.describe('in a tab that outlives its extension', () => {
  test.skip(
    ({ browserUnderTest }) => browserUnderTest === 'firefox',
    'Firefox takes the old script out of its pages and puts the new one in',
  );

  test('where the checker had not come before, the box says so, and a post goes out once the person has said so', async ({
    browserUnderTest,
    served,
  }) => {
    const session = await start(browserUnderTest, served);
    const tab = await session.newTab();
    await tab.goto(late.url);
    const inside = await session.inside();
    await inside.evaluate(() => (globalThis as unknown as { chrome: Reloads }).chrome.runtime.reload()).catch(() => {});
    await tab.toFront();
    await goesOutUnchecked(tab);
    await session.close();
  });
});

type Reloads = { runtime: { reload: () => void } };

/** Writes where no checker comes, goes back once, and posts it all the same. */
async function goesOutUnchecked(tab: Tab): Promise<void> {
  await type(tab, late, 'See you all soon xx');
  const chip = await until('the box says so', async () => {
    const shown = await chipIn(tab);
    return shown?.state === 'chip missing' && shown;
  });
  expect(chip.words).toContain('reload the page');
  await send(tab, late);
  expect((await heldIn(tab)).text).toContain('nothing has been checked');
  await goBack(tab);
  expect(await postedIn(tab)).toEqual([]);
  await send(tab, late);
  await heldIn(tab);
  await until('the dialog closes', async () => {
    await clickOurs(tab, 'Go on');
    return (await dialogIn(tab)) === undefined;
  });
  await expect.poll(() => textsIn(tab), OFTEN).toEqual(['See you all soon xx']);
}

test('a post made while the checker is on its way waits: a clean one then goes out by itself, another is held', async ({
  browserUnderTest,
  served,
}) => {
  const slow = slowed(browserUnderTest, 2500);
  const session = await start(browserUnderTest, served, slow);
  try {
    const tab = await session.newTab();
    for (const text of ['A lovely day at the allotment.', 'See you all soon xx']) {
      await write(tab, late, text, { isRead: false });
      await send(tab, late);
      await expect.poll(async () => (await chipIn(tab))?.state, OFTEN).toBe('chip waiting');
      expect(await postedIn(tab)).toEqual([]);
      if (text.endsWith('xx')) await heldIn(tab);
      else await expect.poll(() => textsIn(tab), OFTEN).toEqual([text]);
    }
    await goBack(tab);
    await expect.poll(async () => (await chipIn(tab))?.state, OFTEN).toBe('chip checking');
    expect(await postedIn(tab)).toEqual([]);
  } finally {
    await session.close();
    slow.remove();
  }
});

test('a page that tells our script to stop is not heard', async ({ session, browserUnderTest }) => {
  const tab = await session.newTab();
  await tab.goto(late.url);
  // what a content script as wxt makes them says to every page, and stops at
  const name = `${browserUnderTest === 'chromium' ? CHROMIUM_ID : FIREFOX_ID}:compose:wxt:content-script-started`;
  await tab.evaluate((type) => {
    const detail = { contentScriptName: 'compose', messageId: 'another' };
    for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail }));
  }, name);
  await type(tab, late, 'See you all soon xx');
  await send(tab, late);
  await heldIn(tab);
  await tab.close();
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

type Hiding = { hide: (from: ShadowRootMode | undefined) => void; from?: ShadowRootMode; show: () => void };

/** What a page can do so that a person does not see what they press, and how it is put right. */
const HIDDEN: Readonly<Record<string, Hiding>> = {
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
  'is covered by what lets presses through': { hide: veil, show: unveil },
  'is covered from within an open shadow root': { hide: veil, from: 'open', show: unveil },
  'is covered from within a closed shadow root': { hide: veil, from: 'closed', show: unveil },
};

/** Lays something over the page that lets presses through, from within a shadow root where one is named. */
function veil(from: ShadowRootMode | undefined) {
  const place = document.createElement('div');
  const cover = document.createElement('div');
  place.className = 'cover';
  cover.popover = 'manual';
  Object.assign(cover.style, { width: '100vw', height: '100vh', background: 'white', pointerEvents: 'none' });
  (from ? place.attachShadow({ mode: from }) : place).append(cover);
  document.body.append(place);
  cover.showPopover();
}

function unveil() {
  document.querySelector('.cover')?.remove();
}

test('a dialog that cannot be seen takes no acknowledgement, and takes it once it can be', async ({ session }) => {
  const tab = await session.newTab();
  await write(tab, page, 'See you all soon xx');
  await send(tab, page);
  await heldIn(tab);
  // by the keyboard, which needs no eyes and no pointer
  await tab.press('Tab');
  for (const [what, { hide, from, show }] of Object.entries(HIDDEN)) {
    await test.step(`a dialog that ${what}`, async () => {
      await tab.evaluate(hide, from);
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
