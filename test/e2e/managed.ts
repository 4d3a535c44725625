import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserName, findBrowser } from '../../scripts/browsers.ts';
import { CHROMIUM_ID } from './chromium.ts';
import { FIREFOX_ID } from './firefox.ts';

/**
 * Pushes a managed policy the way an administrator does: by a policy file of the machine. Answers what takes it away
 * again and puts back what was there.
 * @throws where the machine's policy folder may not be written; only root may.
 */
export function push(browser: BrowserName, policy: object): () => void {
  return place(policyFileOf(browser), JSON.stringify(contentOf(browser, policy)));
}

/** Puts a file where a browser looks for one. Answers what takes it away again and puts back what was there. */
export function place(file: string, text: string): () => void {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return () => (before ? writeFileSync(file, before) : rmSync(file, { force: true }));
}

/** Each build of Chromium has a policy folder of its own; Firefox has one for all. */
export function policyFileOf(browser: BrowserName) {
  if (browser === 'firefox') return '/etc/firefox/policies/policies.json';
  const path = findBrowser('chromium');
  const product = path.includes('google-chrome')
    ? 'opt/chrome'
    : path.includes('ms-playwright')
      ? 'opt/chrome_for_testing'
      : 'chromium';
  return `/etc/${product}/policies/managed/second-look.json`;
}

function contentOf(browser: BrowserName, policy: object) {
  return browser === 'firefox'
    ? { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } }
    : { '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } };
}
