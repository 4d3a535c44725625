/**
 * `npm start`: the extension at work, on a compose page of each site, for a person to try; without a display, or with `--alone`, it does
 * by itself what they would, and ends with 1 when something went otherwise.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/chromium.ts';
import { push } from '../test/e2e/managed.ts';
import {
  acknowledge,
  cardIn,
  clickOurs,
  dialogIn,
  heldIn,
  insist,
  logOf,
  postedIn,
  send,
  storageOf,
  underlinedIn,
  write,
} from '../test/e2e/person.ts';
import type { Session, Tab } from '../test/e2e/session.ts';
import { until } from '../test/e2e/until.ts';
import { buildPages, type Page, pageCalled } from '../test/pages/pages.ts';

const PICTURES = '.pictures';
/** One compose page for each site. */
const SHOWN = ['facebook.post', 'instagram.post', 'x.post', 'linkedin.post', 'tiktok.comment'].map(pageCalled);

/** Breaks the sample policy in several ways. */
const VIOLATING = 'Well done Priya Ramanathan from Oakfield Primary, see you all soon xx';
const CLEAN = 'A wonderful afternoon at the allotment with our young gardeners.';

const SAMPLE_POLICY = {
  organisation: 'Meadow Lane Youth Trust',
  policyVersion: '2026-09',
  contacts: [{ role: 'Designated safeguarding lead', name: 'Ruth A.', email: 'safeguarding@meadowlane.example' }],
  allow: ['Meadow Lane'],
};

const { values } = parseArgs({ options: { alone: { type: 'boolean', default: false } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isForPerson = hasDisplay && !values.alone;

execFileSync('wxt', ['build', '--mode', 'test'], { stdio: ['ignore', 'ignore', 'inherit'] });
const takeSampleAway = pushSample();
// also when the person ends it by Ctrl+C
process.once('exit', () => takeSampleAway?.());
const session = await startChromium('.output/chrome-mv3-test', await buildPages(), { headless: !isForPerson });
try {
  await (isForPerson ? letAPersonTry(session) : show(session));
} finally {
  await session.close();
}

function pushSample(): (() => void) | undefined {
  try {
    return push('chromium', SAMPLE_POLICY);
  } catch {
    console.log('The sample policy needs a file in the policy folder of this machine, which only root may write.');
    console.log('Going on with the policy that ships.\n');
    return undefined;
  }
}

/** Five tabs, until the person closes the browser. */
async function letAPersonTry(session: Session) {
  for (const page of SHOWN) await (await session.newTab()).goto(page.url);
  console.log('Write something in each tab, and press Post. Close the browser to end.');
  console.log(`For example: ${VIOLATING}`);
  await session.closed;
}

async function show(session: Session) {
  mkdirSync(PICTURES, { recursive: true });
  if (takeSampleAway)
    await until('the sample policy arrives', async () => 'policy' in (await storageOf(session, 'local')));
  const rows = [['site', 'found', 'a post that breaks the policy', 'a post that keeps it', 'logged']];
  for (const page of SHOWN)
    rows.push([page.name, ...(await violate(session, page)), await keepTo(session, page), await latest(session)]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  await showPopup(session);
  console.log(`\nPictures of each stage are in ${PICTURES}/`);
}

/** Types a post that breaks the policy, goes back once, and posts it anyway. */
async function violate(session: Session, page: Page): Promise<[found: string, fate: string]> {
  const tab = await session.newTab();
  const picture = (stage: string) => tab.screenshot(`${PICTURES}/${page.file}-${stage}.png`);
  await write(tab, page, VIOLATING);
  const found = await until('underlines appear', async () => {
    const words = await underlinedIn(tab);
    return words.length > 1 && words;
  });
  await picture('1-underlined');
  for (let step = 0; step < 50; step++) await tab.press('ArrowLeft');
  await until('the card opens', async () => (await cardIn(tab)) !== undefined);
  await picture('2-card');
  await send(tab, page);
  await heldIn(tab);
  await picture('3-held');
  await insist(tab);
  await picture('4-acknowledging');
  await tab.press('Escape');
  await until('the dialog closes', async () => (await dialogIn(tab)) === undefined);
  await send(tab, page);
  await heldIn(tab);
  await acknowledge(tab);
  const posted = await until('the post goes out', async () => {
    const record = await postedIn(tab);
    return record.length > 0 && record;
  });
  await picture('5-posted');
  await tab.close();
  const isWhole = posted.length === 1 && posted[0]?.text === VIOLATING;
  if (!isWhole) process.exitCode = 1;
  return [found.join(', '), isWhole ? 'held, then posted once' : `held, then posted ${posted.length} times`];
}

async function keepTo(session: Session, page: Page): Promise<string> {
  const tab = await session.newTab();
  await write(tab, page, CLEAN);
  await send(tab, page);
  if (page.media) await answerAboutMedia(tab, `${PICTURES}/${page.file}-6-reminded.png`);
  const [posted] = await until('the post goes out', async () => {
    const record = await postedIn(tab);
    return record.length > 0 && record;
  });
  await tab.screenshot(`${PICTURES}/${page.file}-7-clean.png`);
  await tab.close();
  if (posted?.text !== CLEAN) {
    process.exitCode = 1;
    return 'changed on the way';
  }
  if (page.media) return 'asked once about the photo, then passed';
  return posted.trusted ? 'passed untouched' : 'passed by our press';
}

/** Goes on past the question whether there is consent for a photo. The first moments of the dialog take no press. */
async function answerAboutMedia(tab: Tab, picture: string): Promise<void> {
  await heldIn(tab);
  await tab.screenshot(picture);
  await until('the dialog closes', async () => {
    await clickOurs(tab, 'Go on');
    return (await dialogIn(tab)) === undefined;
  });
}

async function latest(session: Session): Promise<string> {
  const entries = await until('the entry is logged', async () => {
    const log = await logOf(session);
    return log.length > 0 && log;
  });
  const newest = entries.toSorted((a, b) => String(b.at).localeCompare(String(a.at)))[0];
  return `${newest?.outcome}: ${(newest?.rules as string[] | undefined)?.join(', ')}`;
}

async function showPopup(session: Session) {
  const tab = await session.newTab();
  await tab.resize(380, 600);
  await tab.goto(session.extensionUrl('popup.html'));
  await tab.screenshot(`${PICTURES}/popup.png`);
  await tab.close();
}
