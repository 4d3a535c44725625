import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/** The commands a browser goes by on the PATH, in the order of trial, and the Debian package that brings it. */
const KNOWN = {
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], debian: 'chromium' },
  firefox: { commands: ['firefox', 'firefox-esr'], debian: 'firefox-esr' },
} as const;

/**
 * The path of an installed browser: Playwright's own first, then one on the PATH; where there is none it installs
 * Debian's, if it may.
 * @throws with one line on what to install when there is no browser and none can be had.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name) ?? (mayInstall() ? install(name) : undefined);
  if (found === undefined) {
    const { commands, debian } = KNOWN[name];
    throw new Error(
      `No ${name} found (looked for ${commands.join(', ')}). Install it, on Debian: apt-get install ${debian}`,
    );
  }
  return found;
}

function installed(name: BrowserName): string | undefined {
  // Playwright's Firefox is a build of its own that takes no extensions
  if (name === 'chromium' && existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const command of KNOWN[name].commands) {
    const path = which(command);
    if (path) return path;
  }
  return undefined;
}

function which(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => `${folder}/${command}`).find((path) => existsSync(path));
}

function mayInstall() {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

function install(name: BrowserName): string | undefined {
  const { debian } = KNOWN[name];
  console.log(`No ${name} here; installing Debian's ${debian}. This takes some minutes, once.`);
  aptGet('update', '-qq');
  aptGet('install', '-qq', '-y', '--no-install-recommends', debian);
  return installed(name);
}

function aptGet(...words: string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
