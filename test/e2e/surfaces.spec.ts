import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { type Page, pages } from '../pages/pages.ts';
import type { State } from '../pages/state.ts';
import { type Found, foundFile, ITEMS, type Item, type Outcome } from './battery.ts';
import { test } from './fixtures.ts';
import {
  acknowledge,
  cardIn,
  dialogIn,
  focusControl,
  heldIn,
  isHeard,
  logOf,
  middleOf,
  noticeIn,
  postedIn,
  pressAll,
  reading,
  send,
  storageOf,
  textIn,
  type,
  typeLines,
  underlinedIn,
} from './person.ts';
import type { Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const CLEAN = 'The beans are up!';
const BEFORE = 'Peas too. ';
const VIOLATING = 'Well done Priya Ramanathan xx';
const BRIEF = 'See you all soon xx';
/** Marks of no width that come with text from elsewhere, and an emoji of several parts. */
const UNSEEN = '\u200b👩‍🌾\ufeff ';

const ENTERS = ['Enter', 'Control+Enter', 'Shift+Enter'];

/** What an item says when there is nothing to try. */
const notHere = (why: string): Outcome => ({ outcome: 'does not apply', why });
const passed: Outcome = { outcome: 'passed' };

for (const page of pages) {
  test(page.name, async ({ session, browserUnderTest }) => {
    const tab = await session.newTab();
    await tab.goto(page.url);
    const found = {} as Record<Item, Outcome>;
    const battery = batteryFor(tab, page, session);
    for (const item of Object.keys(ITEMS) as Item[]) {
      found[item] = await battery[item]().catch((error: Error) => ({ outcome: 'failed', why: error.message }));
      const result = found[item];
      // what failed may have left it open, and the next would fail for that alone
      if (result.outcome === 'failed' && (await dialogIn(tab))) await tab.press('Escape');
      expect.soft(result.outcome === 'failed' ? result.why : '', `${item}: ${ITEMS[item]}`).toBe('');
    }
    await tab.close();
    save(foundFile(browserUnderTest, page.file), found);
  });
}

function save(file: string, found: Found) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(found, null, 2));
}

/** The items, to be tried in their order: each begins where the one before it ends. */
function batteryFor(tab: Tab, page: Page, session: Session): Record<Item, () => Promise<Outcome>> {
  const { control, submitKey } = page;
  const texts = async () => (await postedIn(tab)).map(({ text }) => text);
  const reads = (text: string) => expect.poll(() => textIn(tab), OFTEN).toBe(text);
  const dialogCloses = () => expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
  // of one line, any Enter is the browser's own for its form
  const sendsBy =
    submitKey && page.oneLine
      ? ENTERS
      : submitKey === 'Enter'
        ? ['Enter', 'Control+Enter']
        : submitKey
          ? ['Control+Enter']
          : [];
  let logged = 0;
  let clicks = 0;

  /** Puts the caret among the words with the pointer, and answers where it was put. */
  const clickOn = async (words: string) => {
    clicks += 1;
    // never twice at one place, for that would be a double click
    const share = clicks % 2 === 0 ? 0.3 : 0.7;
    await tab.click(await until(`“${words}” is there`, () => placeOf(tab, words, share)));
  };
  const cardOf = async (words: string) => {
    await clickOn(words);
    await expect
      .poll(async () => (await cardIn(tab))?.attributes['aria-label'] ?? (await state()).selection, OFTEN)
      .toContain(words);
  };
  const closeCard = async () => {
    await tab.press('Escape');
    await expect.poll(() => cardIn(tab), OFTEN).toBeUndefined();
  };
  const state = () => tab.evaluate(() => window.boxState());
  const isSame = async (before: State) => expect(await state()).toEqual(before);
  const inEditor = () =>
    until('the editor has the focus', async () => {
      await tab.evaluate(() => window.editor.focus());
      return (await state()).hasFocus;
    });

  return {
    async clean() {
      await pressAll(tab, page.before);
      await type(tab, page, CLEAN);
      // sent before the checker has come, it would wait for that and go out by our press
      await reading(tab);
      await send(tab, page);
      if (page.media) {
        await heldIn(tab);
        await tab.press('Escape');
        await dialogCloses();
        await send(tab, page);
      }
      await pressAll(tab, page.after);
      await expect
        .poll(() => postedIn(tab), OFTEN)
        .toEqual([{ text: CLEAN, trusted: true, by: control ? 'click' : 'key' }]);
      expect(await dialogIn(tab)).toBeUndefined();
      return passed;
    },

    async underlined() {
      logged = await postedEntries(session);
      await pressAll(tab, page.again);
      await tab.evaluate(() => {
        document.documentElement.style.minHeight = '150vh';
        scrollTo(0, 9);
      });
      await tab.click(await middleOf(tab, page.box));
      await typeLines(tab, page, BEFORE);
      await tab.evaluate(() => window.editor.enrich?.());
      await typeLines(tab, page, UNSEEN + (page.oneLine ? '' : '\n') + VIOLATING.slice(0, -1));
      await noteStateAfterNextKey(tab);
      await tab.type('x');
      await until('the text is whole', async () => (await textIn(tab)).endsWith(VIOLATING));
      await expect.poll(() => underlinedIn(tab).then(sorted), OFTEN).toEqual(['Priya Ramanathan', 'xx']);
      return passed;
    },

    async reading() {
      await isSame(await until('the state just after typing', () => tab.evaluate(() => window.stateAfterKey)));
      return passed;
    },

    async card() {
      await cardOf('Priya Ramanathan');
      const before = await state();
      await closeCard();
      await isSame(before);
      return passed;
    },

    async typing() {
      const before = await textIn(tab);
      await clickOn('Priya Ramanathan');
      await tab.type('qq');
      const changed = await until('the letters are in', async () => {
        const text = await textIn(tab);
        return text !== before && text.includes('qq') && text;
      });
      expect(changed.replace('qq', '')).toBe(before);
      await tab.press('Backspace');
      await tab.press('Backspace');
      await reads(before);
      return passed;
    },

    async moving() {
      const before = await textIn(tab);
      await tab.press('Control+Home');
      await tab.type('So: ');
      await reads(`So: ${before}`);
      await expect.poll(() => underlinedIn(tab).then(sorted), OFTEN).toEqual(['Priya Ramanathan', 'xx']);
      const seen = await tab.evaluate(() => [...window.seenUnderlined]);
      // a slow machine makes a pause of a few letters, and they are read
      const isBeingTyped = (words: string) => [CLEAN, BEFORE, VIOLATING].some((text) => text.startsWith(words));
      expect(seen.filter((words) => !/^(P\w* q*R\w*|x+)$/.test(words) && !isBeingTyped(words))).toEqual([]);
      return passed;
    },

    async fix() {
      const before = await textIn(tab);
      const rich = await richIn(tab);
      await cardOf('Priya Ramanathan');
      await tab.press('Alt+Enter');
      await reads(before.replace('Ramanathan', 'R.'));
      expect(await richIn(tab)).toBe(rich);
      await tab.press('Control+z');
      await reads(before);
      expect(await richIn(tab)).toBe(rich);
      return passed;
    },

    async 'refused fix'() {
      await expect.poll(() => underlinedIn(tab).then(sorted), OFTEN).toEqual(['Priya Ramanathan', 'xx']);
      await cardOf('Priya Ramanathan');
      const [before, shown] = [await textIn(tab), await shownIn(tab)];
      await refuseEdits(tab, true);
      await tab.press('Alt+Enter');
      await until('the notice', async () => (await noticeIn(tab))?.includes('Priya R.'));
      await refuseEdits(tab, false);
      // an editor may have drawn the same anew
      expect(await textIn(tab)).toBe(before);
      expect(await shownIn(tab)).toBe(shown);
      return passed;
    },

    async held() {
      // it could lie over the control
      if (await cardIn(tab)) await closeCard();
      const before = await state();
      await send(tab, page);
      const { text } = await heldIn(tab);
      expect(text).toContain('Priya Ramanathan');
      const { markup } = await state();
      await tab.press('Escape');
      await dialogCloses();
      // focus and caret come back a moment after the dialog has gone
      await expect.poll(state, OFTEN).toEqual(before);
      expect(before.markup + markup, 'nothing of ours is in the editor').not.toMatch(/second-look|data-sl/);
      expect(await texts()).toEqual([CLEAN]);
      return passed;
    },

    async keyboard() {
      if (!control) return notHere('There is no control; the key sends.');
      if (!(await focusControl(tab, page))) return notHere('The control takes no focus.');
      await tab.press('Enter');
      await heldIn(tab);
      await tab.press('Escape');
      await dialogCloses();
      expect(await texts()).toEqual([CLEAN]);
      return passed;
    },

    async key() {
      if (!submitKey) return notHere('No key sends.');
      await tab.evaluate(() => window.editor.focus());
      const before = await textIn(tab);
      for (const key of sendsBy) {
        await expect.poll(async () => (await state()).hasFocus, OFTEN).toBe(true);
        await tab.press(key);
        await heldIn(tab);
        await tab.press('Escape');
        await dialogCloses();
      }
      expect(await textIn(tab)).toBe(before);
      expect(await texts()).toEqual([CLEAN]);
      return passed;
    },

    async 'other keys'() {
      if (sendsBy.length === ENTERS.length) return notHere('Every Enter submits a form of one line.');
      await inEditor();
      for (const key of ENTERS.filter((each) => !sendsBy.includes(each)))
        expect(await isHeard(tab, key), `${key} is the page’s`).toBe(true);
      expect(await dialogIn(tab)).toBeUndefined();
      expect(await texts()).toEqual([CLEAN]);
      return passed;
    },

    async undo() {
      await inEditor();
      await tab.press('Control+End');
      const before = await textIn(tab);
      await tab.type('!');
      const after = await until('the letter is in', async () => {
        const text = await textIn(tab);
        return text !== before && text;
      });
      await tab.press('Control+z');
      const undone = await until('a step is undone', async () => {
        const text = await textIn(tab);
        return text !== after && { text };
      });
      expect(undone.text).not.toContain('!');
      await tab.press('Control+Shift+Z');
      await reads(after);
      return passed;
    },

    async once() {
      const written = await textIn(tab);
      await send(tab, page);
      await heldIn(tab);
      await acknowledge(tab);
      if (!control) {
        await until('the notice to press again', () => noticeIn(tab));
        await send(tab, page);
      }
      await pressAll(tab, page.after);
      await expect.poll(texts, OFTEN).toEqual([CLEAN, written]);
      expect(await dialogIn(tab), 'nobody is asked twice').toBeUndefined();
      await expect.poll(() => postedEntries(session), OFTEN).toBe(logged + 1);
      const last = (await logOf(session)).toSorted((one, other) => (String(one.at) < String(other.at) ? 1 : -1))[0];
      expect(last).toMatchObject({ platform: page.platform, surface: page.goesWith ?? page.surface });
      const stored = JSON.stringify([await storageOf(session, 'sync'), await storageOf(session, 'local')]);
      for (const word of ['Priya', 'Ramanathan', 'peas']) expect(stored).not.toContain(word);
      expect(await texts()).toHaveLength(2);
      return passed;
    },

    async 'press again'() {
      if (!control) return notHere('There is no control; the key sends.');
      await tab.evaluate(() => {
        window.refusesUntrusted = true;
      });
      await pressAll(tab, page.again);
      await type(tab, page, BRIEF);
      await send(tab, page);
      await heldIn(tab);
      await acknowledge(tab);
      await until('the notice to press again', async () => (await noticeIn(tab))?.includes('button once more'));
      expect(await texts()).toHaveLength(2);
      await send(tab, page);
      await pressAll(tab, page.after);
      await expect
        .poll(async () => (await postedIn(tab)).slice(2), OFTEN)
        .toEqual([{ text: BRIEF, trusted: true, by: 'click' }]);
      return passed;
    },

    async silent() {
      expect(tab.strayRequests).toEqual([]);
      return passed;
    },
  };
}

/** How often the log says that something was posted anyway. */
async function postedEntries(session: Session): Promise<number> {
  return (await logOf(session)).filter(({ outcome }) => outcome === 'posted').length;
}

function sorted(words: readonly string[]): string[] {
  return words.toSorted();
}

/** Lets the page note the state of its box when the next key has come up and the editor has drawn what it brought. */
function noteStateAfterNextKey(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const note = () => {
      window.stateAfterKey = window.boxState();
    };
    window.stateAfterKey = undefined;
    window.editor
      .box()
      .ownerDocument.defaultView?.addEventListener(
        'keyup',
        () => requestAnimationFrame(() => requestAnimationFrame(note)),
        { capture: true, once: true },
      );
  });
}

/** A point on words that are underlined, that far along them. */
function placeOf(tab: Tab, words: string, share: number): Promise<{ x: number; y: number } | undefined> {
  return tab.evaluate(
    ([sought, along]) => {
      const box = window.editor.box();
      const view = box.ownerDocument.defaultView as (Window & typeof globalThis) | null;
      const ranges = [...(view?.CSS.highlights ?? [])].flatMap(([, highlight]) => [...highlight]);
      const range = ranges.find((each) => each.toString() === sought) as Range | undefined;
      // those of a text field are not in the box, which shows where its caret is
      if (range && box.contains(range.startContainer))
        range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      const [rect] = range?.getClientRects() ?? [];
      return rect && { x: rect.x + rect.width * along, y: rect.y + rect.height / 2 };
    },
    [words, share] as const,
  );
}

/** The letters that are in the box. */
function shownIn(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => window.editor.box().textContent);
}

/** How many mentions, links and pictures are in the box. */
function richIn(tab: Tab): Promise<number> {
  return tab.evaluate(() => window.editor.box().querySelectorAll('a, img, [data-mention], .emoji').length);
}

/** Whether the page's editor refuses what is not typed, as editors do that know better. */
function refuseEdits(tab: Tab, refuses: boolean): Promise<void> {
  return tab.evaluate((how) => {
    window.refusesEdits = how;
  }, refuses);
}
