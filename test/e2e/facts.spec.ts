import { expect } from '@playwright/test';
import { pageCalled, pages } from '../pages/pages.ts';
import { start, test } from './fixtures.ts';
import { push } from './managed.ts';
import {
  acknowledge,
  clickOurs,
  dialogIn,
  heldIn,
  logOf,
  middleOf,
  noticeIn,
  postedIn,
  send,
  storageOf,
  underlinedIn,
  write,
} from './person.ts';
import type { Session, Tab } from './session.ts';
import { OFTEN, until } from './until.ts';

const post = pageCalled('x.post');
const elsewhere = pageCalled('facebook.post');

const POLICY = {
  organisation: 'Meadow Lane Youth Trust',
  contacts: [{ role: 'Designated safeguarding lead', name: 'Ruth A.' }],
  accounts: { x: ['@meadowlaneyouth'] },
  reminders: [
    { id: 'own/photo', act: 'send', when: { media: true }, message: 'Do you hold consent for everyone in it?' },
    {
      id: 'own/friends',
      act: 'befriend',
      when: { account: 'personal' },
      message: 'Young people are followed from our accounts only.',
    },
    { id: 'own/asking', act: 'befriend', message: 'Does your manager know of this?' },
    { id: 'own/keeping', act: 'delete', message: 'What may be evidence is kept.' },
  ],
  rules: [
    {
      id: 'own/otter',
      terms: ['otter project'],
      category: 'confidential',
      severity: 'warning',
      when: { account: 'personal' },
      message: 'The Otter Project is for our own account to tell of.',
    },
    {
      id: 'own/heron',
      terms: ['heron project'],
      category: 'confidential',
      severity: 'warning',
      when: { account: 'organisation' },
      message: 'The Heron Project is not for our own account.',
    },
    {
      id: 'own/regatta',
      terms: ['regatta'],
      category: 'confidential',
      severity: 'warning',
      when: { media: true },
      message: 'No pictures of the regatta before the results are out.',
    },
  ],
};

let tab: Tab;
test.afterEach(() => tab.close());

/** Shows the page's own link to the profile of whoever is signed in, as X has it. */
const signIn = (handle: string) =>
  tab.evaluate((name) => {
    const link = document.querySelector('[data-testid="AppTabBar_Profile_Link"]') ?? document.createElement('a');
    link.setAttribute('data-testid', 'AppTabBar_Profile_Link');
    link.setAttribute('href', `/${name}`);
    if (!link.isConnected) document.body.append(link);
  }, handle);

/** Attaches a photo, as X shows it. */
const attach = () =>
  tab.evaluate(() => {
    const photos = document.createElement('div');
    photos.setAttribute('data-testid', 'attachments');
    photos.append(document.createElement('img'));
    document.querySelector('.writing')?.append(photos);
  });

const texts = async () => (await postedIn(tab)).map(({ text }) => text);

/** Waits until the extension has read the policy that was pushed. */
function arrival(started: Session) {
  return until('the pushed policy arrives', async () => 'policy' in (await storageOf(started, 'local')), 20_000);
}

test.describe('under a policy that asks for more than the text', () => {
  let takeAway = () => {};
  let session: Session;
  test.beforeAll(async ({ browserUnderTest, served }) => {
    takeAway = push(browserUnderTest, POLICY);
    session = await start(browserUnderTest, served);
    await arrival(session);
  });
  test.afterAll(async () => {
    takeAway();
    await session?.close();
  });
  test.beforeEach(async () => {
    tab = await session.newTab();
  });

  test('a rule for personal accounts speaks where the page shows one, and not where it shows ours', async () => {
    await write(tab, post, 'News of the Otter Project soon');
    expect(await underlinedIn(tab), 'nobody is known to be signed in').toEqual([]);
    await signIn('priya_at_home');
    await tab.type('!');
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Otter Project']);
    await signIn('MeadowLaneYouth');
    await tab.type('!');
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual([]);
    await send(tab, post);
    await expect.poll(texts, OFTEN).toEqual(['News of the Otter Project soon!!']);
  });

  test('a rule for an account speaks by the face beside the box, where nothing else tells whose it is', async () => {
    await write(tab, pageCalled('x.mobile'), 'News of the Heron Project soon');
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['Heron Project']);
  });

  test('a rule for photos speaks as soon as one is attached, and no longer once it is taken out', async () => {
    await write(tab, post, 'Off to the regatta');
    expect(await underlinedIn(tab)).toEqual([]);
    await attach();
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual(['regatta']);
    await tab.evaluate(() => document.querySelector('[data-testid="attachments"]')?.remove());
    await expect.poll(() => underlinedIn(tab), OFTEN).toEqual([]);
  });

  test('a photo is asked about once for a draft, and that is noted down', async () => {
    await write(tab, post, 'The beans are up');
    await attach();
    await send(tab, post);
    const { text } = await heldIn(tab);
    expect(text).toContain('Do you hold consent for everyone in it?');
    await tab.press('Escape');
    await expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
    expect(await texts()).toEqual([]);
    await tab.type('!');
    await send(tab, post);
    await expect.poll(texts, OFTEN).toEqual(['The beans are up!']);
    await expect
      .poll(() => logOf(session), OFTEN)
      .toContainEqual(expect.objectContaining({ outcome: 'reminder-seen', rules: ['own/photo'], platform: 'x' }));
  });

  test('a photo beside something to look at is in the same dialog', async () => {
    await write(tab, post, 'See you all soon xx');
    await attach();
    await send(tab, post);
    const { text } = await heldIn(tab);
    expect(text).toContain('Think of this as well');
    await acknowledge(tab);
    await expect.poll(texts, OFTEN).toEqual(['See you all soon xx']);
  });

  /** Presses a control, is told something, goes on, and answers what was said; by then the page has heard of the press. */
  const actOn = async (control: readonly string[]) => {
    const at = await middleOf(tab, control);
    await tab.evaluate((selectors) => {
      const element = window.reach(selectors);
      element?.addEventListener('click', (event) => {
        event.preventDefault();
        element.setAttribute('data-done', '');
      });
    }, control);
    const isDone = () => tab.evaluate((selectors) => window.reach(selectors)?.hasAttribute('data-done'), control);
    await tab.click(at);
    const { text } = await heldIn(tab);
    expect(await isDone()).toBe(false);
    await until('the dialog closes', async () => {
      await clickOurs(tab, 'Go on');
      return (await dialogIn(tab)) === undefined;
    });
    await expect.poll(isDone, OFTEN).toBe(true);
    return text;
  };

  for (const page of pages.filter(({ acts }) => acts)) {
    test(`${page.name}: what is said at an act that is on no text is said before it is done`, async () => {
      for (const { act, control } of page.acts ?? []) {
        await tab.goto(page.url);
        expect(await actOn(control)).toContain(act === 'delete' ? 'evidence is kept' : 'Does your manager know');
      }
    });
  }

  test('befriending from a personal account is told what that account may not', async () => {
    await tab.goto(pageCalled('x.home').url);
    await signIn('priya_at_home');
    expect(await actOn(['[data-testid$=-follow]'])).toContain('followed from our accounts only');
  });
});

test.describe('under a policy that blocks, on one site only', () => {
  let takeAway = () => {};
  let session: Session;
  test.beforeAll(async ({ browserUnderTest, served }) => {
    takeAway = push(browserUnderTest, { ...POLICY, enforcement: 'block', sites: ['x'] });
    session = await start(browserUnderTest, served);
    await arrival(session);
  });
  test.afterAll(async () => {
    takeAway();
    await session?.close();
  });
  test.beforeEach(async () => {
    tab = await session.newTab();
  });

  test('something serious can only be gone back to', async () => {
    await write(tab, post, 'Call Priya Ramanathan on 07700 900123');
    await send(tab, post);
    const { text } = await heldIn(tab);
    expect(text).toContain('does not let this go out as it stands');
    expect(text).toContain('Ruth A.');
    expect(text).not.toContain('Post anyway');
    await tab.press('Escape');
    await expect.poll(() => dialogIn(tab), OFTEN).toBeUndefined();
    await send(tab, post);
    await heldIn(tab);
    expect(await texts()).toEqual([]);
  });

  test('a site that is switched off is left alone', async () => {
    await write(tab, elsewhere, 'See you all soon xx', { isRead: false });
    await send(tab, elsewhere);
    await expect.poll(texts, OFTEN).toEqual(['See you all soon xx']);
    expect(await dialogIn(tab)).toBeUndefined();
    expect(await tab.ours()).toEqual([]);
  });
});

test.describe('in a tab that outlives its extension', () => {
  test('after the extension is reloaded an open tab goes on holding posts, and says what is not recorded', async ({
    browserUnderTest,
    served,
  }) => {
    const session = await start(browserUnderTest, served);
    tab = await session.newTab();
    await write(tab, post, 'See you all soon xx');
    const inside = await session.inside();
    await inside.evaluate(() => (globalThis as unknown as { chrome: Reloads }).chrome.runtime.reload()).catch(() => {});
    await tab.toFront();
    // Firefox takes the old script out of its pages and puts the new one in
    const isRenewed = browserUnderTest === 'firefox';
    if (isRenewed)
      await until('the old script’s things are gone', () =>
        tab.evaluate(() => document.querySelector('second-look') === null),
      );
    await send(tab, post);
    const { text } = await heldIn(tab);
    expect(text).toContain('1 point to look at before this goes out');
    await acknowledge(tab);
    await expect.poll(texts, OFTEN).toEqual(['See you all soon xx']);
    if (isRenewed) expect(await noticeIn(tab)).toBeUndefined();
    else expect(await until('the notice', () => noticeIn(tab))).toContain('recorded again once you reload the page');
    await session.close();
  });
});

type Reloads = { runtime: { reload: () => void } };
