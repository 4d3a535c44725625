import { expect } from '@playwright/test';
import { pageCalled } from '../pages/pages.ts';
import { start, test } from './fixtures.ts';
import { push } from './managed.ts';
import { dialogIn, heldIn, postedIn, send, storageOf, underlinedIn, wordsOf, write } from './person.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

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
test.afterEach(async () => {
  takeAway();
  takeAway = () => {};
  await session?.close();
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

test('a changed policy is in force in open tabs without a restart, where the browser tells of it', async ({
  browserUnderTest,
  served,
}) => {
  // Firefox reads its policy when it starts, and the README says so
  const isLive = browserUnderTest === 'chromium';
  takeAway = push(browserUnderTest, POLICY);
  session = await start(browserUnderTest, served);
  await arrival(session);
  const tab = await session.newTab();
  await write(tab, page, TEXT);
  await expect.poll(() => underlinedIn(tab)).toEqual(['Otter Project']);
  const putBack = push(browserUnderTest, { ...POLICY, rules: [], severities: {} });
  const expected = isLive ? ['xx'] : ['Otter Project'];
  await expect.poll(() => underlinedIn(tab), { timeout: 20_000 }).toEqual(expected);
  putBack();
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

/** Waits until the extension has read the policy that was pushed. */
function arrival(started: Session) {
  return until('the pushed policy arrives', async () => 'policy' in (await storageOf(started, 'local')), 20_000);
}
