import { expect } from '@playwright/test';
import { type Page, pageCalled } from '../pages/pages.ts';
import { damaged } from './damaged.ts';
import { test as base, start } from './fixtures.ts';
import { middleOf, textIn, typeLines, underlinedIn } from './person.ts';
import type { Session, Tab } from './session.ts';
import { until } from './until.ts';

/** A page for every kind of editor. */
const KINDS = {
  Quill: 'linkedin.sharebox',
  TipTap: 'linkedin.comment',
  contenteditable: 'linkedin.message',
  textarea: 'linkedin.about',
  Lexical: 'facebook.post',
  'Draft.js': 'x.reply',
  'React textarea': 'x.mobile',
};
/** These begin a new step of undo where the machine was slow too, so that no two runs have the same. */
const UNSTEADY = ['Lexical', 'Draft.js', 'React textarea'];

const NAME = 'Priya Ramanathan';
/** Lines of 250 characters with things to underline in them, 2,000 in all. */
const LINES = Array.from(
  { length: 8 },
  (_, line) =>
    `${`On plot ${line} ${NAME} and our young gardeners pulled up beans and sang, see you xx. `.repeat(4).slice(0, 249)}\n`,
);
/** More steps of undo than any editor makes of that. */
const MANY = 80;

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

type Left = { text: string; undone: string[] };

/** Types all of it at speed, then takes it back step by step where that is asked for. */
async function typedAndUndone(tab: Tab, page: Page, isRead: boolean, isUndone: boolean): Promise<Left> {
  await tab.goto(page.url);
  await tab.evaluate(stopTheClock);
  await tab.click(await middleOf(tab, page.box));
  for (const [index, line] of LINES.entries()) {
    await typeLines(tab, page, line);
    if (isRead) await until('the line is read', async () => (await namesIn(tab)) > index * 2);
    await tab.evaluate(() => (window as unknown as Clock).nextMinute());
  }
  const text = await textIn(tab);
  const undone: string[] = [];
  for (let step = 0; isUndone && step < MANY && undone.at(-1) !== (undone.at(-2) ?? text); step++) {
    await tab.press('Control+z');
    undone.push(await tab.evaluate(settledText));
  }
  return { text, undone };
}

for (const [kind, file] of Object.entries(KINDS)) {
  test.describe(kind, () => {
    test.describe.configure({ timeout: 120_000 });

    const isSteady = !UNSTEADY.includes(kind);
    const steps = isSteady ? ' and the same steps of undo' : '';

    test(`2,000 characters typed at speed leave the same text${steps} with us and without`, async ({
      session,
      withoutUs,
    }) => {
      const page = pageCalled(file);
      const [ours, theirs] = await Promise.all([session.newTab(), withoutUs.newTab()]);
      const [left, expected] = await Promise.all([
        typedAndUndone(ours, page, true, isSteady),
        typedAndUndone(theirs, page, false, isSteady),
      ]);
      expect(left).toEqual(expected);
      expect(left.text).toBe(LINES.join(''));
      if (isSteady) expect(left.undone.at(-1)).toBe('');
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

/** The text when the editor has drawn what was last done. */
function settledText(): Promise<string> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(window.editor.read())));
}

async function namesIn(tab: Tab): Promise<number> {
  return (await underlinedIn(tab)).filter((words) => words === NAME).length;
}
