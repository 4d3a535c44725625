/**
 * `npm run cost`: what having the extension costs a page. The compose pages of the tests are opened at the sites' addresses, where the
 * extension runs, and at an address where it does not, by turns in one Chromium; and boxes that wait to be clicked into are clicked into.
 */
import { execFileSync } from 'node:child_process';
import { startChromium } from '../test/e2e/chromium.ts';
import { middleOf, write } from '../test/e2e/person.ts';
import type { Served, Session } from '../test/e2e/session.ts';
import { until } from '../test/e2e/until.ts';
import { buildPages, type Page, pageCalled } from '../test/pages/pages.ts';

const SHOWN = ['facebook.post', 'instagram.post', 'x.post', 'linkedin.post', 'tiktok.comment'].map(pageCalled);
/** Those of each site whose box does not take the focus by itself. */
const WAITING = ['facebook.comment', 'instagram.comment', 'x.message', 'linkedin.comment', 'tiktok.comment'].map(
  pageCalled,
);
const LOADS = 9;
const FIRST_CLICKS = 5;
const TYPED = 'We had a lovely morning planting beans with Year 4, and Priya Ramanathan brought cake. ';

/** A page, and whether the extension runs on it. */
type Shown = { page: Page; isWatched: boolean };

/**
 * In milliseconds: until a page is interactive in a tab that was never on the site and in one that was (there the browser has the
 * script compiled), and from a key to the next frame, the median and the 95th of 100.
 */
type Cost = { first: number; again: number; key: number; slowKey: number };

execFileSync('wxt', ['build', '--mode', 'test'], { stdio: ['ignore', 'ignore', 'inherit'] });
const served = await buildPages();
const session = await startChromium('.output/chrome-mv3-test', alsoElsewhere(served));
try {
  console.log('Milliseconds, medians; in brackets the 95th of 100 keys.\n');
  console.log(['page', 'with or without', 'interactive, new tab', 'again', 'key to frame'].join('\t'));
  for (const page of SHOWN) {
    const costs = await byTurns(session, [
      { page, isWatched: true },
      { page: { ...page, url: elsewhere(page.url) }, isWatched: false },
    ]);
    for (const [index, { first, again, key, slowKey }] of costs.entries())
      console.log(
        [
          page.name,
          index === 0 ? 'with' : 'without',
          first.toFixed(1),
          again.toFixed(1),
          `${key.toFixed(1)} (${slowKey.toFixed(1)})`,
        ].join('\t'),
      );
  }
  console.log(
    '\nThe first click into a box, in a new tab; the reading begins 0.2 s after the last key, or the click.\n',
  );
  console.log(['page', 'until it was read', 'longest the page was kept waiting'].join('\t'));
  for (const page of WAITING) {
    const clicks: [read: number, longest: number][] = [];
    for (let turn = 0; turn < FIRST_CLICKS; turn++) clicks.push(await firstClick(session, page));
    const medians = [0, 1].map((index) =>
      quantile(
        clicks.map((click) => click[index] ?? Number.NaN),
        0.5,
      ).toFixed(1),
    );
    console.log([page.name, ...medians].join('\t'));
  }
} finally {
  await session.close();
}

/** The same pages once more, at addresses that are no site's. */
function alsoElsewhere(pages: Served): Served {
  return new Map([...pages, ...[...pages].map(([address, page]) => [elsewhere(address), page] as const)]);
}

function elsewhere(address: string): string {
  const url = new URL(address);
  url.hostname += '.example';
  return url.href;
}

async function byTurns(browser: Session, pages: readonly Shown[]): Promise<Cost[]> {
  const loads = pages.map((): [first: number, again: number][] => []);
  for (let turn = 0; turn < LOADS; turn++)
    for (const [index, { page }] of pages.entries()) loads[index]?.push(await load(browser, page));
  const costs: Cost[] = [];
  for (const [index, shown] of pages.entries()) {
    const keys = await typing(browser, shown);
    const own = loads[index] ?? [];
    costs.push({
      first: quantile(
        own.map(([first]) => first),
        0.5,
      ),
      again: quantile(
        own.map(([, again]) => again),
        0.5,
      ),
      key: quantile(keys, 0.5),
      slowKey: quantile(keys, 0.95),
    });
  }
  return costs;
}

/** Until the page was interactive, the first time in a new tab and the second. */
async function load(browser: Session, { url }: Page): Promise<[first: number, again: number]> {
  const tab = await browser.newTab();
  const visit = async () => {
    await tab.goto(url);
    return tab.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry?.domInteractive ?? Number.NaN;
    });
  };
  const first = await visit();
  const again = await visit();
  await tab.close();
  return [first, again];
}

/** From each of a hundred keys to the frame that shows it, once the page and the checker are warm. */
async function typing(browser: Session, { page, isWatched }: Shown): Promise<number[]> {
  const tab = await browser.newTab();
  await write(tab, page, TYPED, { isRead: isWatched });
  await tab.evaluate(() => {
    const measured: number[] = [];
    Object.assign(globalThis, { measured });
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => measured.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    });
  });
  await tab.type(TYPED.repeat(2).slice(0, 100));
  const keys = await until('every key was shown', () =>
    tab.evaluate(() => {
      const { measured } = globalThis as unknown as { measured: number[] };
      return measured.length >= 100 && measured;
    }),
  );
  await tab.close();
  return keys;
}

/** From the first click into a box until what is in it was read, and the longest that the page heard nothing meanwhile. */
async function firstClick(browser: Session, page: Page): Promise<[read: number, longest: number]> {
  const tab = await browser.newTab();
  await tab.goto(page.url);
  await tab.evaluate(() => {
    const begin = ({ timeStamp }: Event) => {
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      let longest = 0;
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (CSS.highlights.has('second-look-hint')) Object.assign(globalThis, { click: [now - timeStamp, longest] });
        else port2.postMessage(undefined);
      };
      port2.postMessage(undefined);
    };
    addEventListener('pointerdown', begin, { capture: true, once: true });
  });
  await tab.click(await middleOf(tab, page.box));
  const click = await until('the box was read', () =>
    tab.evaluate(() => (globalThis as unknown as { click?: [number, number] }).click),
  );
  await tab.close();
  return click;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
