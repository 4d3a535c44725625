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
  noticeIn,
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

test('in a field of one line the underline is below the very words, and the card keeps clear of the control that sends', async () => {
  const page = pageCalled('instagram.comment-input');
  await write(tab, page, 'Well done Priya Ramanathan today');
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  expect((await tab.evaluate(underlineOf)).letters).toEqual([10, 26]);
  await intoThirdWord();
  const card = await (await until('the card is open', () => cardIn(tab))).rect();
  const { x, y } = await middleOf(tab, page.control ?? []);
  const isOver = x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
  expect(isOver).toBe(false);
});

test('of two findings in one place the shorter has the card', async () => {
  await write(tab, pageCalled('x.post'), 'Our manager Priya Ramanathan is utterly clueless and useless');
  await expect
    .poll(() => underlinedIn(tab), OFTEN)
    .toEqual(expect.arrayContaining(['Priya Ramanathan', expect.stringContaining('Our manager')]));
  await tab.press('Control+Home');
  await intoThirdWord();
  await expect.poll(async () => (await cardIn(tab))?.text, OFTEN).toContain('Priya R.');
});

test('a mention that is part of a finding is not cut: the fix leaves all as it is, and says so', async () => {
  const page = pageCalled('linkedin.message');
  await write(tab, page, 'Well done');
  await tab.evaluate(() => {
    const box = window.editor.box();
    const mention = document.createElement('span');
    mention.contentEditable = 'false';
    mention.textContent = 'Ramanathan';
    box.firstElementChild?.replaceChildren('Well done Priya ', mention, ' today');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  await intoThirdWord();
  await until('the card is open', () => cardIn(tab));
  await clickOurs(tab, 'Priya R.');
  await until('the notice', async () => (await noticeIn(tab))?.includes('Priya R.'));
  expect(await textIn(tab)).toBe('Well done Priya Ramanathan today');
});

/** Where the underline is, the letters of the field that its two ends are on, and where the box is. */
function underlineOf() {
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
  const rect = range?.getBoundingClientRect() ?? new DOMRect();
  const letterAt = (x: number) => document.caretPositionFromPoint(x, rect.y + rect.height / 2)?.offset;
  return {
    words: rect.toJSON() as DOMRect,
    letters: [letterAt(rect.left + 1), letterAt(rect.right - 1)],
    box: window.editor.box().getBoundingClientRect().toJSON() as DOMRect,
  };
}

test('underlines, card and mark stand where they belong on a page that is drawn larger', async () => {
  const page = pageCalled('x.mobile');
  await tab.goto(page.url);
  await tab.evaluate(() => {
    document.documentElement.style.setProperty('zoom', '1.5');
    document.querySelector('main')?.style.setProperty('transform', 'scale(1.2)');
  });
  await type(tab, page, 'Well done Priya Ramanathan today');
  await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
  const { words, letters, box } = await tab.evaluate(underlineOf);
  expect(letters).toEqual([10, 26]);
  await intoThirdWord();
  const card = await (await until('the card is open', () => cardIn(tab))).rect();
  expect(Math.abs(card.y - words.bottom)).toBeLessThan(20);
  expect(card.x).toBeCloseTo(words.x, 0);
  const mark = await (await until('the mark is there', () => chipIn(tab))).rect();
  expect(Math.abs(mark.x + mark.width - box.right)).toBeLessThan(20);
});

for (const where of ['window', 'document'] as const) {
  test(`a page that takes every press at its ${where} for its own dialog does not take ours`, async () => {
    const page = pageCalled('facebook.comment');
    await tab.goto(page.url);
    await tab.evaluate((name) => {
      // as a library does that many sites keep the focus in a dialog with
      for (const type of ['pointerdown', 'mousedown', 'click'])
        window[name].addEventListener(
          type,
          (event) => {
            if (document.querySelector('form')?.contains(event.target as Node)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true },
        );
    }, where);
    await type(tab, page, 'See you all soon xx');
    await send(tab, page);
    await heldIn(tab);
    await acknowledge(tab);
    await expect
      .poll(async () => (await postedIn(tab)).map(({ text }) => text), OFTEN)
      .toEqual(['See you all soon xx']);
  });
}

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
