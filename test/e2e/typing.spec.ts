import { expect } from '@playwright/test';
import { pageCalled } from '../pages/pages.ts';
import { damaged } from './damaged.ts';
import { test as base, start } from './fixtures.ts';
import { middleOf, textIn, typeLines, underlinedIn } from './person.ts';
import type { Session, Tab } from './session.ts';
import { until } from './until.ts';

/** A page for every kind of editor, and whose history it has: its own, or the browser's. */
const KINDS = {
  Quill: { file: 'linkedin.sharebox', history: 'its own' },
  TipTap: { file: 'linkedin.comment', history: 'its own' },
  contenteditable: { file: 'linkedin.message', history: "the browser's" },
  textarea: { file: 'linkedin.about', history: "the browser's" },
  Lexical: { file: 'facebook.post', history: 'its own' },
  'Draft.js': { file: 'x.reply', history: 'its own' },
  'React textarea': { file: 'x.mobile', history: "the browser's" },
} as const;
type Kind = keyof typeof KINDS;

const NAME = 'Priya Ramanathan';
/** Lines of 250 characters with things to underline in them, 2,000 in all. */
const LINES = Array.from(
  { length: 8 },
  (_, line) =>
    `${`On plot ${line} ${NAME} and our young gardeners pulled up beans and sang, see you xx. `.repeat(4).slice(0, 249)}\n`,
);
/** Chromium keeps no more steps of undo (its kMaximumUndoStackDepth), and in a field that React keeps each letter is one. */
const MOST_STEPS = 1_000;

/** A second browser, with the extension but for the script that reads along. */
const test = base.extend<object, { withoutUs: Session }>({
  withoutUs: [
    async ({ browserUnderTest, served }, use) => {
      const { folder, remove } = damaged(browserUnderTest, 'manifest.json', (text) =>
        JSON.stringify({ ...JSON.parse(text), content_scripts: [] }),
      );
      const session = await start(browserUnderTest, served, { folder });
      await use(session);
      await session.close();
      remove();
    },
    { scope: 'worker' },
  ],
});

/** What the test adds to a page. */
type Clock = { nextMinute: () => void };

/** What is left after each step of undo: how many of the letters typed, or all of it where it is anything else. */
type Left = { text: string; undone: (number | string)[] };

/** Types all of it at speed, then takes it back step by step. */
async function typedAndUndone(tab: Tab, kind: Kind, isRead: boolean): Promise<Left> {
  const { file, history } = KINDS[kind];
  const page = pageCalled(file);
  await tab.goto(page.url);
  await tab.evaluate(stopTheClock);
  await tab.click(await middleOf(tab, page.box));
  await tab.evaluate(settledText);
  for (const [index, line] of LINES.entries()) {
    await typeLines(tab, page, line);
    if (isRead) await until('the line is read', async () => (await namesIn(tab)) > index * 2);
    await tab.evaluate(() => (window as unknown as Clock).nextMinute());
    await tab.evaluate(settledText);
  }
  const text = await textIn(tab);
  const undone = history === 'its own' ? await undoneByKey(tab, text) : await tab.evaluate(undoneByBrowser, MOST_STEPS);
  return { text, undone: undone.map((left) => (text.startsWith(left) ? left.length : left)) };
}

/** Until a step changes nothing any more. */
async function undoneByKey(tab: Tab, text: string): Promise<string[]> {
  const undone: string[] = [];
  while (undone.length < MOST_STEPS && undone.at(-1) !== (undone.at(-2) ?? text)) {
    await tab.press('Control+z');
    undone.push(await tab.evaluate(settledText));
  }
  return undone;
}

/** What the key would do, within the page: it is many times as quick. */
function undoneByBrowser(most: number): string[] {
  const undone: string[] = [];
  let before = window.editor.read();
  for (let step = 0; step < most; step++) {
    document.execCommand('undo');
    const left = window.editor.read();
    undone.push(left);
    if (left === before) break;
    before = left;
  }
  return undone;
}

for (const kind of Object.keys(KINDS) as Kind[]) {
  test.describe(kind, () => {
    test.describe.configure({ timeout: 120_000 });

    test('2,000 characters typed at speed leave the same text and the same steps of undo with us and without', async ({
      session,
      withoutUs,
    }) => {
      const [ours, theirs] = await Promise.all([session.newTab(), withoutUs.newTab()]);
      const [left, expected] = await Promise.all([
        typedAndUndone(ours, kind, true),
        typedAndUndone(theirs, kind, false),
      ]);
      expect(left).toEqual(expected);
      expect(left.text).toBe(LINES.join(''));
      if (left.undone.length < MOST_STEPS) expect(left.undone.at(-1)).toBe(0);
      await Promise.all([ours.close(), theirs.close()]);
    });
  });
}

/** Editors begin a new step of undo by the clock, and no two runs are equally quick; so a minute goes by between lines. */
function stopTheClock() {
  let now = Date.now();
  Date.now = () => now;
  (window as unknown as Clock).nextMinute = () => {
    now += 60_000;
  };
}

/**
 * The text when the editor has drawn what was last done and has heard of it all: Draft.js undoes in a task of its own, and
 * Lexical begins a new step where it hears of a new selection between two letters, as it does on a busy machine.
 */
function settledText(): Promise<string> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.editor.read()))));
}

async function namesIn(tab: Tab): Promise<number> {
  return (await underlinedIn(tab)).filter((words) => words === NAME).length;
}
