import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { pageCalled } from '../pages/pages.ts';
import { startChromium } from './chromium.ts';
import { folderOf, test } from './fixtures.ts';
import {
  acknowledge,
  clickOurs,
  dialogIn,
  goBack,
  heldIn,
  insist,
  logOf,
  postedIn,
  send,
  storageOf,
  wordsOf,
  write,
} from './person.ts';
import type { Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const page = pageCalled('x.post');
const KISS = 'See you all soon xx';
const SERIOUS = 'Ring Priya Ramanathan on 07700 900123';

/** The entries in the sync store. */
async function syncedIn(session: Session): Promise<Record<string, unknown>[]> {
  const stored = Object.entries(await storageOf(session, 'sync'));
  return stored.flatMap(([key, entry]) => (key.startsWith('ack:') ? [entry as Record<string, unknown>] : []));
}

/** Waits until everything that waits is in the sync store, and says for the table what was given and kept. */
async function settled(session: Session, given: number, before = 0) {
  const synced = await until(
    'the log is synced',
    async () => {
      const entries = await syncedIn(session);
      return entries.length >= before + given && entries;
    },
    30_000,
  );
  const local = Object.keys(await storageOf(session, 'local')).filter((key) => key.startsWith('pending:'));
  expect(local).toEqual([]);
  const ids = new Set(synced.map(({ id }) => id));
  const result = { given, kept: ids.size - before, duplicates: synced.length - ids.size };
  expect(result).toEqual({ given, kept: given, duplicates: 0 });
  return result;
}

function note(result: object) {
  test.info().annotations.push({ type: 'fault', description: JSON.stringify(result) });
}

async function postAnyway(tab: Tab, text = KISS) {
  await write(tab, page, text);
  await send(tab, page);
  await heldIn(tab);
  await acknowledge(tab);
  await expect.poll(async () => (await postedIn(tab)).map((posted) => posted.text), OFTEN).toEqual([text]);
}

test('the background is stopped between hold and release', async ({ session }) => {
  test.skip(!session.stopBackground, 'Firefox has no way to be asked for it');
  const before = (await syncedIn(session)).length;
  const tab = await session.newTab();
  await write(tab, page, KISS);
  await send(tab, page);
  await heldIn(tab);
  await session.stopBackground?.();
  await acknowledge(tab);
  await expect.poll(() => postedIn(tab), OFTEN).toHaveLength(1);
  note(await settled(session, 1, before));
  await tab.close();
});

test('the browser is killed right after Post anyway and started again on the same profile', async ({
  browserUnderTest,
  served,
}) => {
  test.skip(browserUnderTest !== 'chromium', 'Firefox forgets an add-on that a test installs');
  const profile = mkdtempSync(join(tmpdir(), 'second-look-killed-'));
  const begin = () => startChromium(folderOf(browserUnderTest), served, { profile });
  try {
    const first = await begin();
    const tab = await first.newTab();
    await write(tab, page, KISS);
    await send(tab, page);
    await heldIn(tab);
    await acknowledge(tab);
    await first.kill?.();
    const second = await begin();
    note(await settled(second, 1));
    expect(await logOf(second)).toEqual([expect.objectContaining({ outcome: 'posted', platform: 'x' })]);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a reason in one’s own words is noted when nothing speaks against it, and a wrong warning without the words', async ({
  session,
}) => {
  const tab = await session.newTab();
  await write(tab, page, SERIOUS);
  await send(tab, page);
  await heldIn(tab);
  await clickOurs(tab, 'This warning is wrong');
  await insist(tab);
  await clickOurs(tab, 'I have looked');
  await clickOurs(tab, 'Another reason');
  await tab.press('Tab');
  await tab.type('Gemma said yes');
  await until('the dialog says why not', async () => {
    await clickOurs(tab, 'Post anyway');
    return (await dialogIn(tab))?.text.includes("This looks like somebody's name");
  });
  await tab.press('Control+a');
  await tab.type('Agreed with the press office');
  await until('the dialog closes', async () => {
    await clickOurs(tab, 'Post anyway');
    return (await dialogIn(tab)) === undefined;
  });
  await expect.poll(() => postedIn(tab), OFTEN).toHaveLength(1);
  const log = await logOf(session);
  expect(log).toContainEqual(
    expect.objectContaining({ outcome: 'posted', reason: 'other', reasonText: 'Agreed with the press office' }),
  );
  expect(log.filter(({ outcome }) => outcome === 'wrong-warning')).toHaveLength(1);
  const stored = JSON.stringify([await storageOf(session, 'sync'), await storageOf(session, 'local')]);
  for (const word of ['Priya', 'Ramanathan', '900123', 'Gemma']) expect(stored).not.toContain(word);
  await tab.close();
});

test('one who goes back is noted so, and as having changed it once it goes out changed', async ({ session }) => {
  const before = new Set((await logOf(session)).map(({ id }) => id));
  const outcomes = async () => (await logOf(session)).filter(({ id }) => !before.has(id)).map(({ outcome }) => outcome);
  const tab = await session.newTab();
  await write(tab, page, KISS);
  await send(tab, page);
  await heldIn(tab);
  await goBack(tab);
  await expect.poll(outcomes, OFTEN).toEqual(['cancelled']);
  for (const key of ['Backspace', 'Backspace', 'Backspace']) await tab.press(key);
  await send(tab, page);
  await expect.poll(outcomes, OFTEN).toEqual(['edited']);
  await tab.close();
});

test('one who goes back and then posts it as it was is noted once, as having posted it', async ({ session }) => {
  const before = new Set((await logOf(session)).map(({ id }) => id));
  const outcomes = async () => (await logOf(session)).filter(({ id }) => !before.has(id)).map(({ outcome }) => outcome);
  const tab = await session.newTab();
  await write(tab, page, KISS);
  await send(tab, page);
  await heldIn(tab);
  await goBack(tab);
  await expect.poll(outcomes, OFTEN).toEqual(['cancelled']);
  await send(tab, page);
  await heldIn(tab);
  await acknowledge(tab);
  await expect.poll(outcomes, OFTEN).toEqual(['posted']);
  await tab.close();
});

test('the record lists what was decided, saves it as a table that is read, and deletes it everywhere', async ({
  session,
}) => {
  const tab = await session.newTab();
  await postAnyway(tab);
  const record = await session.newTab();
  await record.goto(session.extensionUrl('record.html'));
  await until('the record shows an entry', async () => (await wordsOf(record)).includes('Kiss'));

  const csv = await record.evaluate(async () => {
    const saved = new Promise<Blob>((resolve) => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return real.call(URL, blob);
      };
    });
    const press = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('CSV'));
    press?.click();
    return (await saved).text();
  });
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength((await logOf(session)).length);
  expect(data).toContainEqual(
    expect.objectContaining({ Where: 'X', 'What about': 'Kiss', 'How it ended': 'Posted as it was' }),
  );

  await record.evaluate(() => {
    const press = (words: string, within = '') =>
      [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)]
        .find(({ textContent }) => textContent === words)
        ?.click();
    press('Delete all entries');
    requestAnimationFrame(() => press('Delete', 'dialog'));
  });
  await expect.poll(() => logOf(session), { timeout: 15_000 }).toEqual([]);
  expect(await syncedIn(session)).toEqual([]);
  await expect.poll(() => wordsOf(record), OFTEN).toContain('Nothing here yet');
  await record.close();
  await tab.close();
});
