import { test as base } from '@playwright/test';
import type { BrowserName } from '../../scripts/browsers.ts';
import { buildPages } from '../pages/pages.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Served, Session } from './session.ts';

export type Options = { browserUnderTest: BrowserName };

/** The build of the extension for the browser. */
export function folderOf(browser: BrowserName): string {
  return browser === 'chromium' ? '.output/chrome-mv3-test' : '.output/firefox-mv3';
}

/** Starts the browser with the extension as it was built for it, or with another build; on a profile that is thrown away, or a given one. */
export function start(
  browser: BrowserName,
  served: Served,
  { folder = folderOf(browser), profile }: { folder?: string; profile?: string } = {},
): Promise<Session> {
  return (browser === 'chromium' ? startChromium : startFirefox)(
    folder,
    served,
    profile === undefined ? {} : { profile },
  );
}

/** One browser for all tests of a file, and the pages it is served. */
export const test = base.extend<object, Options & { served: Served; session: Session }>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern
  served: [async ({}, use) => use(await buildPages()), { scope: 'worker' }],
  session: [
    async ({ browserUnderTest, served }, use) => {
      const session = await start(browserUnderTest, served);
      // opened later, it would take the keys from the tab a test types in
      await session.inside();
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
});
