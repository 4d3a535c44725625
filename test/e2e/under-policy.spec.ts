import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { StoredPolicy } from '../../src/policy/policy.ts';
import { pageCalled } from '../pages/pages.ts';
import { start, test } from './fixtures.ts';
import { push } from './managed.ts';
import { dialogIn, heldIn, logOf, postedIn, send, storageOf, underlinedIn, wordsOf, write } from './person.ts';
import type { Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const page = pageCalled('x.post');
const TEXT = 'Priya Ramanathan and the Otter Project say hello xx';

const POLICY = {
  organisation: 'Meadow Lane Youth Trust',
  contacts: [{ role: 'Designated safeguarding lead', name: 'Ruth A.' }],
  policyVersion: '2026-09',
  allow: ['Priya Ramanathan'],
  severities: { kiss: 'off' },
  rules: [
    {
      id: 'own/otter',
      terms: ['otter project'],
      category: 'confidential',
      severity: 'error',
      message: 'The Otter Project is not announced yet.',
      clause: '9.1',
    },
  ],
};

let takeAway = () => {};
let session: Session | undefined;
/** Where a test starts the browser more than once. */
let profile: string | undefined;
test.afterEach(async () => {
  takeAway();
  takeAway = () => {};
  await session?.close();
  if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  profile = undefined;
});

test('a pushed policy decides what is found, what holds, and whom to ask', async ({ browserUnderTest, served }) => {
  takeAway = push(browserUnderTest, POLICY);
  session = await start(browserUnderTest, served);
  await arrival(session);
  const tab = await session.newTab();
  await write(tab, page, TEXT);
  await expect.poll(() => underlinedIn(tab)).toEqual(['Otter Project']);
  await send(tab, page);
  const { text } = await heldIn(tab);
  for (const words of ['Meadow Lane Youth Trust', 'not announced yet', '9.1', 'Ruth A.']) expect(text).toContain(words);
  expect(await postedIn(tab)).toEqual([]);
});

test('a policy with mistakes applies where it is sound, is named in the popup, and never lowers the checks', async ({
  browserUnderTest,
  served,
}) => {
  takeAway = push(browserUnderTest, {
    ...POLICY,
    severities: { kiss: 'loud', kisses: 'off', 'full-name': 'error' },
    policyUrl: 'http://meadowlane.example/policy',
  });
  session = await start(browserUnderTest, served);
  await arrival(session);
  const popup = await session.newTab();
  await popup.goto(session.extensionUrl('popup.html'));
  const words = await until('the popup names the mistakes', async () => {
    const shown = await wordsOf(popup);
    return shown.includes('policyUrl') && shown;
  });
  for (const named of ['Meadow Lane Youth Trust', 'severities', 'kisses']) expect(words).toContain(named);

  const tab = await session.newTab();
  await write(tab, page, TEXT);
  await expect.poll(() => underlinedIn(tab)).toEqual(expect.arrayContaining(['Otter Project', 'xx']));
});

test('a policy is in force as pushed, changed, broken and taken away: at once where the browser tells of it, else at the next start', async ({
  browserUnderTest,
  served,
}) => {
  // Firefox reads its policy when it starts, and the README says so
  const isLive = browserUnderTest === 'chromium';
  const kept = mkdtempSync(join(tmpdir(), 'second-look-'));
  profile = kept;
  const opened = async () => {
    session = await start(browserUnderTest, served, { profile: kept });
    await arrival(session);
    const tab = await session.newTab();
    await write(tab, page, TEXT);
    return tab;
  };
  takeAway = push(browserUnderTest, POLICY);
  let tab = await opened();
  await expect.poll(() => underlinedIn(tab)).toEqual(['Otter Project']);
  if (isLive) await noteAnnouncements(session);

  /** Puts another policy in the place of this one, and waits until what is underlined in the open tab, or at the next start, is this. */
  const becomes = async (policy: object, expected: readonly string[]) => {
    const before = isLive ? await announcementsIn(session) : 0;
    push(browserUnderTest, policy);
    if (!isLive) {
      await session?.close();
      tab = await opened();
    } else await until('the browser tells of it', async () => (await announcementsIn(session)) > before, 20_000);
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(expected);
  };

  await becomes({ ...POLICY, rules: [], severities: {} }, ['xx']);
  // of the whole as one text nothing can be read, so what was in force stays: the allowed name with the rest
  await becomes({ organisation: 'Kite Trust', policyJson: '{"rules": [' }, ['xx']);
  await expect.poll(async () => (await storedIn(session)).managed.organisation).toBe('Kite Trust');
  expect((await storedIn(session)).refusals.map(({ key }) => key)).toEqual(['policyJson']);
  await becomes({}, ['xx']);
  await until(
    'the empty store is read',
    async () => session && 'policy-empty-since' in (await storageOf(session, 'local')),
  );
  expect((await storedIn(session)).source).toBe('managed');
  expect(await underlinedIn(tab)).toEqual(['xx']);
});

test('a policy that comes eight seconds late finds the checks up, and is in force within a second of being told of', async ({
  browserUnderTest,
  served,
}) => {
  test.skip(browserUnderTest === 'firefox', 'Firefox reads its policy when it starts.');
  session = await start(browserUnderTest, served);
  const begun = performance.now();
  const tab = await session.newTab();
  await write(tab, page, TEXT);
  await expect.poll(() => underlinedIn(tab)).toEqual(['Priya Ramanathan', 'xx']);
  await noteAnnouncements(session);
  await noteUnderlines(tab, 'Otter Project');
  await until('eight seconds have passed', async () => performance.now() - begun > 8000);
  takeAway = push(browserUnderTest, POLICY);
  await expect.poll(() => underlinedIn(tab), { timeout: 20_000, ...OFTEN }).toEqual(['Otter Project']);
  const [told, seen] = [await lastAnnouncementIn(session), await underlinedAtIn(tab)];
  console.log(`in force ${seen - told} ms after the browser told of it`);
  expect(seen - told).toBeLessThan(1000);
});

test('a new policy is put before the person once, and that they read it is logged', async ({
  browserUnderTest,
  served,
}) => {
  takeAway = push(browserUnderTest, { ...POLICY, policyPack: 'leaps-suffolk' });
  session = await start(browserUnderTest, served);
  await arrival(session);
  const popup = await session.inside();
  const words = await until('the popup asks', async () => {
    const shown = await wordsOf(popup);
    return shown.includes('Your policy is new') && shown;
  });
  // the pack's summary and routes, under the manager's name and contacts
  for (const named of ['Meadow Lane Youth Trust', 'leaps-suffolk', '6.24', 'cyberbullying or trolling', 'Ruth A.'])
    expect(words).toContain(named);
  expect(await badgeIn(popup)).toBe('1');
  await popup.evaluate(() => document.querySelector<HTMLElement>('button.main')?.click());
  await until('it is noted', async () => (await wordsOf(popup)).includes('version 2026-09 is noted'));
  await expect.poll(() => badgeIn(popup)).toBe('');
  await expect
    .poll(async () => session && (await logOf(session)).map(({ outcome }) => outcome))
    .toEqual(['policy-read']);
  await popup.evaluate(() => {
    document.body.replaceChildren();
    location.reload();
  });
  const again = await until('the popup is there anew', async () => {
    const shown = await wordsOf(popup).catch(() => '');
    return shown.includes('leaps-suffolk') && shown;
  });
  expect(again).not.toContain('Your policy is new');
});

test('the popup says whether checking is on in the tab, and shows what the policy asks', async ({
  browserUnderTest,
  served,
}) => {
  session = await start(browserUnderTest, served);
  const tab = await session.newTab();
  await write(tab, page, 'A wonderful afternoon.');
  const popup = await session.newTab();
  await popup.goto(session.extensionUrl('popup.html'));
  await tab.toFront();
  await popup.evaluate(() => location.reload());
  const words = await until('the popup speaks of the tab', async () => {
    const shown = await wordsOf(popup).catch(() => '');
    return shown.includes('Checking is on for X') && shown;
  });
  expect(words).toMatch(/school/i);
  expect(await dialogIn(tab)).toBeUndefined();
});

type Api = {
  storage: { onChanged: { addListener: (listener: (changes: object, area: string) => void) => void } };
  action: { getBadgeText: (details: object) => Promise<string> };
};

/** Has one of the extension's own pages note when the browser tells of a changed policy. */
async function noteAnnouncements(started: Session | undefined) {
  const inside = await started?.inside();
  await inside?.evaluate(() => {
    const noted = Object.assign(globalThis, { told: [] as number[] });
    (globalThis as unknown as { chrome: Api }).chrome.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') noted.told.push(Date.now());
    });
  });
}

async function toldIn(started: Session | undefined) {
  const inside = await started?.inside();
  return (await inside?.evaluate(() => (globalThis as unknown as { told: number[] }).told)) ?? [];
}

const announcementsIn = async (started: Session | undefined) => (await toldIn(started)).length;
const lastAnnouncementIn = async (started: Session | undefined) => (await toldIn(started)).at(-1) ?? 0;

/** Has the page note when the words are first underlined. */
function noteUnderlines(tab: Tab, words: string) {
  return tab.evaluate((wanted) => {
    const look = () => {
      const isThere = [...CSS.highlights].some(
        ([name, ranges]) => name.startsWith('second-look') && [...ranges].some((range) => `${range}` === wanted),
      );
      if (isThere) Object.assign(globalThis, { underlinedAt: Date.now() });
      else setTimeout(look, 10);
    };
    look();
  }, words);
}

const underlinedAtIn = (tab: Tab) =>
  tab.evaluate(() => (globalThis as unknown as { underlinedAt: number }).underlinedAt);

function badgeIn(popup: Tab) {
  return popup.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).action.getBadgeText({});
  });
}

/** What the extension has stored of the policy. */
async function storedIn(started: Session | undefined): Promise<StoredPolicy> {
  return (started && (await storageOf(started, 'local')).policy) as StoredPolicy;
}

/** Waits until the extension has read the policy that was pushed. */
function arrival(started: Session) {
  return until('the pushed policy arrives', async () => 'policy' in (await storageOf(started, 'local')), 20_000);
}
