import { expect } from '@playwright/test';
import { pages } from '../pages/pages.ts';
import { test } from './fixtures.ts';
import {
  acknowledge,
  cardIn,
  chordOf,
  clickOurs,
  dialogIn,
  focusControl,
  goBack,
  heldIn,
  isHeard,
  logOf,
  markupOf,
  middleOf,
  noticeIn,
  postedIn,
  send,
  storageOf,
  textIn,
  type,
  underlinedIn,
  write,
} from './person.ts';
import type { Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const CLEAN = 'A wonderful afternoon at the allotment with our young gardeners.\nThe beans are up!';
const VIOLATING = 'Well done Priya Ramanathan from Oakfield Primary, see you all soon xx';

/** One page for each editor and each way of posting has the long battery, every other one the short. */
const MAIN = ['facebook.post', 'instagram.post', 'linkedin.post', 'tiktok.comment', 'x.post'];
/** What the short battery writes, so that it stays short. */
const BRIEF = { clean: 'The beans are up!', violating: 'Well done Priya Ramanathan today xx' };
const ENTERS = ['Enter', 'Control+Enter', 'Shift+Enter'];

for (const page of pages.filter(({ file }) => !MAIN.includes(file))) {
  const { control, submitKey } = page;

  test.describe(page.name, () => {
    let tab: Tab;
    test.beforeEach(async ({ session }) => {
      tab = await session.newTab();
    });
    test.afterEach(async () => {
      expect(tab.strayRequests, 'nothing may leave the page').toEqual([]);
      await tab.close();
    });

    const { clean, violating } = BRIEF;
    const texts = async () => (await postedIn(tab)).map(({ text }) => text);

    test('a clean text goes out; one that breaks the policy is held by all that sends and nothing else, kept, and sent once', async () => {
      await write(tab, page, clean);
      await send(tab, page);
      for (const step of page.after ?? []) await tab.click(await middleOf(tab, step));
      await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: clean, trusted: true, by: expect.any(String) }]);
      expect(await dialogIn(tab)).toBeUndefined();

      await type(tab, page, violating);
      await tab.press('Home');
      await expect.poll(() => cardIn(tab), OFTEN).toBeUndefined();
      await send(tab, page);
      await heldIn(tab);
      await tab.press('Escape');
      await expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
      expect(await textIn(tab)).toBe(violating);
      await tab.type('!');
      const kept = `!${violating}`;
      await expect.poll(() => textIn(tab), OFTEN).toBe(kept);
      if (submitKey) {
        await tab.press(chordOf(submitKey));
        await heldIn(tab);
        await tab.press('Escape');
        await expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
      }
      expect(await texts()).toEqual([clean]);
      expect(await textIn(tab)).toBe(kept);

      const sending = submitKey === 'Enter' ? ['Enter', 'Control+Enter'] : submitKey ? ['Control+Enter'] : [];
      for (const key of ENTERS.filter((each) => !sending.includes(each)))
        expect(await isHeard(tab, key), `${key} is the page’s`).toBe(true);
      const written = await textIn(tab);
      await send(tab, page);
      await heldIn(tab);
      await acknowledge(tab);
      if (!control) {
        await until('the notice to press again', () => noticeIn(tab));
        await send(tab, page);
      }
      for (const step of page.after ?? []) await tab.click(await middleOf(tab, step));
      await expect.poll(texts, OFTEN).toEqual([clean, written]);
      expect(await dialogIn(tab), 'nobody is asked twice').toBeUndefined();
    });
  });
}

for (const page of pages.filter(({ file }) => MAIN.includes(file))) {
  test.describe(page.name, () => {
    const notedOn = async (session: Session, outcome: string) =>
      (await logOf(session)).filter(
        (entry) => entry.platform === page.platform && entry.surface === page.surface && entry.outcome === outcome,
      );

    let tab: Tab;
    test.beforeEach(async ({ session }) => {
      tab = await session.newTab();
    });
    test.afterEach(async () => {
      expect(tab.strayRequests, 'nothing may leave the page').toEqual([]);
      await tab.close();
    });

    const typed = page.submitKey === 'Enter' ? CLEAN.replaceAll('\n', ' ') : CLEAN;

    test('a clean post passes, as the very event the person made and with the very text', async () => {
      await write(tab, page, typed);
      await send(tab, page);
      await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: typed, trusted: true, by: 'click' }]);
      expect(await dialogIn(tab)).toBeUndefined();
    });

    if (page.submitKey) {
      const { submitKey } = page;
      test(`a clean post passes by ${submitKey}`, async () => {
        await write(tab, page, typed);
        await tab.press(submitKey.replace('Mod', 'Control'));
        await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: typed, trusted: true, by: 'key' }]);
      });

      test(`a post that breaks the policy is held by ${submitKey}`, async () => {
        await write(tab, page, VIOLATING);
        await tab.press(submitKey.replace('Mod', 'Control'));
        await heldIn(tab);
        expect(await postedIn(tab)).toEqual([]);
      });
    }

    test('a post that breaks the policy is underlined and held, and going back keeps text and caret', async () => {
      await write(tab, page, VIOLATING);
      await expect
        .poll(() => underlinedIn(tab), OFTEN)
        .toEqual(expect.arrayContaining(['Priya Ramanathan', 'Oakfield Primary']));
      expect(await markupOf(tab, page), 'nothing of ours is in the editor').not.toMatch(
        /second-look|highlight|data-sl/,
      );
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await tab.press(key);
      // the card of the last words closes when the caret has left them
      await expect.poll(() => cardIn(tab), OFTEN).toBeUndefined();
      await send(tab, page);
      const { text } = await heldIn(tab);
      expect(text).toContain('Priya Ramanathan');
      expect(text).toContain('Oakfield Primary');

      await tab.press('Escape');
      await expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
      expect(await postedIn(tab)).toEqual([]);
      expect(await textIn(tab)).toBe(VIOLATING);
      await tab.type('!');
      await expect.poll(() => textIn(tab), OFTEN).toBe(VIOLATING.replace(' xx', '! xx'));
    });

    test('posting anyway posts once, with the very text, and leaves one entry without any of it', async ({
      session,
    }) => {
      const before = (await notedOn(session, 'posted')).length;
      await write(tab, page, VIOLATING);
      await send(tab, page);
      await heldIn(tab);
      await acknowledge(tab);
      await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: VIOLATING, trusted: false, by: 'click' }]);

      const entries = await until('the log has the entry', async () => {
        const log = await notedOn(session, 'posted');
        return log.length > before && log;
      });
      expect(entries).toHaveLength(before + 1);
      const rules = expect.arrayContaining(['identity/full-name', 'tone/kiss']);
      const { platform, surface } = page;
      expect(entries).toContainEqual(expect.objectContaining({ platform, surface, rules, outcome: 'posted' }));
      const stored = JSON.stringify([await storageOf(session, 'sync'), await storageOf(session, 'local')]);
      for (const word of ['Priya', 'Ramanathan', 'Oakfield', 'see you all']) expect(stored).not.toContain(word);
      expect(await postedIn(tab)).toHaveLength(1);
    });

    test('a post mended after it was held goes out, and is noted as edited', async ({ session }) => {
      const edited = () => notedOn(session, 'edited');
      const before = (await edited()).length;
      await write(tab, page, 'See you all soon xx');
      await send(tab, page);
      await heldIn(tab);
      await goBack(tab);
      for (const key of ['Backspace', 'Backspace', 'Backspace']) await tab.press(key);
      await send(tab, page);
      await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: 'See you all soon', trusted: true, by: 'click' }]);
      await expect.poll(async () => (await edited()).length, OFTEN).toBe(before + 1);
    });

    test('the control pressed by keyboard is met as well', async () => {
      await write(tab, page, VIOLATING);
      await focusControl(tab, page);
      await tab.press('Enter');
      await heldIn(tab);
      expect(await postedIn(tab)).toEqual([]);
    });

    test('a quick fix puts the offered words in place, and one undo takes them out', async () => {
      await write(tab, page, 'Well done Priya Ramanathan today');
      await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Priya Ramanathan']);
      for (let step = 0; step < 10; step++) await tab.press('ArrowLeft');
      await clickOurs(tab, 'Priya R.');
      await expect.poll(() => textIn(tab), OFTEN).toBe('Well done Priya R. today');
      await tab.press('Control+z');
      await expect.poll(() => textIn(tab), OFTEN).toBe('Well done Priya Ramanathan today');
    });

    test('where the site takes no press but a person’s own, they are told to press again, and that goes through', async () => {
      await write(tab, { ...page, url: `${page.url}?refuse-untrusted` }, VIOLATING);
      await send(tab, page);
      await heldIn(tab);
      await acknowledge(tab);
      await until('the notice', () => noticeIn(tab));
      await send(tab, page);
      await expect.poll(() => postedIn(tab), OFTEN).toEqual([{ text: VIOLATING, trusted: true, by: 'click' }]);
    });
  });
}
