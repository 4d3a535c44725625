import { expect } from '@playwright/test';
import { fromSource } from '../../scripts/from-source.ts';
import { CHROMIUM_ID } from './chromium.ts';
import { start, test } from './fixtures.ts';
import { place, policyFileOf } from './managed.ts';
import { middleOf, storageOf, wordsOf } from './person.ts';
import type { Session, Tab } from './session.ts';
import { until } from './until.ts';

const POST = 'The otter project has a new minibus, see you all soon xx';
const PAST = 'Date,Post text\n1 May,"News, at last: the Otter Project"\n2 May,=SUM(A1)\n3 May,A fine day\n';

let takeAway = () => {};
let other: Session | undefined;
test.afterEach(async () => {
  takeAway();
  takeAway = () => {};
  await other?.close();
  other = undefined;
});

test('a manager makes a policy, tries it, and rolls out a file that is the very policy', async ({
  browserUnderTest,
  session,
  served,
}) => {
  test.setTimeout(120_000);
  let tab = await session.newTab();
  await tab.goto(session.extensionUrl('options.html'));
  await recordFiles(tab);

  await test.step('chooses a pack and how grave a kind is', async () => {
    await press(tab, 'label', 'Clean Slate');
    await choose(tab, '#field-severities-kiss', 'off');
  });

  await test.step('adds a term by the keyboard', async () => {
    await press(tab, 'button', 'Add terms');
    await until('the first field has the focus', () =>
      tab.evaluate(() => document.activeElement?.id === 'field-rules-0-id'),
    );
    await tab.type('otter');
    await tab.press('Tab');
    await tab.type('Otter Project');
    await tab.press('Tab');
    await tab.type('The Otter Project is not announced yet.');
    await until('the draft is kept', async () => JSON.stringify(await draftOf(session)).includes('announced yet.'));
  });

  await test.step('sees what the draft makes of a post', async () => {
    await tab.click(await middleOf(tab, ['#try-text']));
    await tab.type(POST);
    await expect.poll(() => textsOf(tab, '.marked mark')).toEqual(['otter project']);
    expect(await textsOf(tab, '.found')).toEqual([expect.stringContaining('not announced yet')]);
  });

  await test.step('reads posts of the past and takes the outcome away', async () => {
    await giveFile(tab, '#past-file', 'past.csv', PAST);
    await press(tab, 'button', 'Read 3 posts');
    const words = await until('the posts are read', async () => {
      const [sum] = await textsOf(tab, '.past .count');
      return sum?.startsWith('3 read') && sum;
    });
    expect(words).toContain('1 would have been held');
    await press(tab, 'button', 'Save the result as CSV');
    const saved = await fileSaved(tab, 'second-look-past-posts.csv');
    expect(saved).toContain(`"'=SUM(A1)"`);
    expect(saved).toContain('own/otter');
  });

  await test.step('finds the draft again in a new tab, and nothing else of it kept', async () => {
    await tab.close();
    tab = await session.newTab();
    await tab.goto(session.extensionUrl('options.html'));
    await until('the draft is there', async () => (await textsOf(tab, '.entry h4')).includes('otter'));
    const kept = JSON.stringify([await storageOf(session, 'local'), await storageOf(session, 'sync')]);
    for (const text of ['minibus', 'SUM(A1)', 'at last']) expect(kept).not.toContain(text);
  });

  const draft = await draftOf(session);
  const exported = await test.step('exports', async () => {
    await recordFiles(tab);
    const [route, fileName] =
      browserUnderTest === 'chromium' ? ['linux', 'second-look-chrome.json'] : ['firefoxPolicies', 'policies.json'];
    await choose(tab, '#route', route);
    await press(tab, 'button', `Save ${fileName}`);
    return fileSaved(tab, fileName);
  });
  expect(exported).toContain(browserUnderTest === 'chromium' ? CHROMIUM_ID : 'second-look@');
  await tab.close();

  await test.step('and the file is the policy in force', async () => {
    const { prove } = await fromSource<typeof import('../../src/policy/schema.ts')>('src/policy/schema.ts');
    takeAway = place(policyFileOf(browserUnderTest), uninstalling(exported));
    const started = await start(browserUnderTest, served);
    other = started;
    const stored = await until('the policy arrives', async () => (await storageOf(started, 'local')).policy, 30_000);
    const { policy, refusals } = prove(draft);
    expect(stored).toEqual({ managed: policy, refusals: [], source: 'managed' });
    expect(refusals).toEqual([]);
    expect(policy).toMatchObject({ policyPack: 'clean-slate', severities: { kiss: 'off' } });

    const page = await started.newTab();
    await page.goto(started.extensionUrl('options.html'));
    await until('the editor says what was rolled out', async () =>
      (await textsOf(page, '.keys li')).includes("The organisation's own terms"),
    );
    expect(await wordsOf(page)).toContain('a policy that your organisation rolled out');
  });
});

test('a mistake is named beside its field, and what was taken out can be had back', async ({ session }) => {
  const tab = await session.newTab();
  await tab.goto(session.extensionUrl('options.html'));
  const draft = { contacts: [{ role: 'Lead', email: 'nobody' }, { role: 'Manager' }] };
  await giveFile(tab, '#import', 'draft.json', JSON.stringify(draft));
  await expect.poll(() => textsOf(tab, '#field-contacts-0-email-refused')).toEqual([expect.stringContaining('e-mail')]);
  await press(tab, '.to-mend button', 'Contacts 1 › email');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field-contacts-0-email');

  await press(tab, '.entry button', 'Remove');
  await expect.poll(() => textsOf(tab, '[aria-labelledby="people"] h4')).toEqual(['Manager']);
  await press(tab, '.undo button', 'Undo');
  await expect.poll(() => textsOf(tab, '[aria-labelledby="people"] h4')).toEqual(['Lead', 'Manager']);

  await giveFile(tab, '#import', 'other.json', '{"name":"something else"}');
  await until('the file is refused', async () => (await wordsOf(tab)).includes('There is no policy in that file'));
  await tab.close();
});

/** Chromium blocks an unpacked copy of what it is told to install from a store. */
function uninstalling(text: string): string {
  const { ExtensionSettings: _, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}

async function draftOf(session: Session): Promise<unknown> {
  return (await storageOf(session, 'local'))['policy-draft'];
}

function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''), selector);
}

/** Clicks the first element of a kind that begins with the words. */
async function press(tab: Tab, selector: string, words: string): Promise<void> {
  await until(`“${words}” is there`, () =>
    tab.evaluate(
      ([wanted = '', text = '']) => {
        document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
        const found = [...document.querySelectorAll(wanted)].find((one) => one.textContent?.trim().startsWith(text));
        found?.setAttribute('data-pressed', '');
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found !== undefined;
      },
      [selector, words],
    ),
  );
  await tab.click(await middleOf(tab, ['[data-pressed]']));
}

async function choose(tab: Tab, selector: string, value: string | undefined): Promise<void> {
  await tab.evaluate(
    ([wanted = '', chosen = '']) => {
      const select = document.querySelector<HTMLSelectElement>(wanted);
      if (!select) return;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value ?? ''],
  );
}

/** Hands a file to a field, as the browser's own window for choosing one would. */
async function giveFile(tab: Tab, selector: string, name: string, text: string): Promise<void> {
  await until(`${selector} is there`, () =>
    tab.evaluate(
      ([wanted = '', fileName = '', content = '']) => {
        const input = document.querySelector<HTMLInputElement>(wanted);
        if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([content], fileName));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [selector, name, text],
    ),
  );
}

type Saving = { saved: Record<string, string> };

/** Notes what the page saves, in place of the browser's own folder for downloads. */
function recordFiles(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const saved: Record<string, string> = {};
    (globalThis as unknown as Saving).saved = saved;
    let latest: Blob | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      latest = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      void latest?.text().then((text) => {
        saved[name] = text;
      });
    };
  });
}

function fileSaved(tab: Tab, name: string): Promise<string> {
  return until(`${name} is saved`, () =>
    tab.evaluate((wanted) => (globalThis as unknown as Saving).saved[wanted], name),
  );
}
