import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { folderOf } from './fixtures.ts';

/** A copy of the build with one file changed, to see what a person meets when something of ours does not work. */
export function damaged(browser: BrowserName, file: string, change: (sound: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-damaged-'));
  cpSync(folderOf(browser), folder, { recursive: true });
  const sound = readFileSync(join(folder, file), 'utf8');
  const changed = change(sound);
  if (changed === sound) throw new Error(`Nothing in ${file} was there to damage; look for something else in it.`);
  writeFileSync(join(folder, file), changed);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
