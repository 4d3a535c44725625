// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDesk } from '../entrypoints/desk/open-desk';
import type { Desk, QuotedFinding } from '../src/compose/desk';
import { append } from '../src/log/append';
import { type EntryFacts, newEntry, REASONS } from '../src/log/entry';
import { createKeeper } from '../src/log/store';
import { createAccount } from '../src/log/testing';
import { platforms } from '../src/platforms/platforms';
import type { Decision, Held } from '../src/ui/held-dialog';
import type { InPage } from '../src/ui/in-page';

const POSTS = 10_000;

/** Invented people, places and talk; none of the words is one that the log has of its own. */
const FIRST = ['Priya', 'Gemma', 'Callum', 'Sophie', 'Jamal', 'Bethany', 'Oliver', 'Niamh', 'Rhys', 'Yasmin'];
const STARTS = ['Ram', 'Whit', 'Thorn', 'Ash', 'Pem', 'Quill', 'Hart', 'Bram', 'Cald', 'Wex'];
const ENDS = ['anathan', 'combe', 'bury', 'worth', 'berton', 'feather', 'ington', 'well', 'dyke', 'more'];
const TALK = ['brilliant', 'allotment', 'beans', 'afternoon', 'minibus', 'rain', 'lovely', 'picnic', 'drums', 'canoe'];
const CLEAN_REASONS = ['Cleared by our chair', 'The form is signed', 'Taken from the annual programme'];

/** The same posts every time, so that a failure can be looked into. */
let seed = 20270104;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const oneOf = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
const number = () => `07700 900${String(Math.floor(random() * 1000)).padStart(3, '0')}`;
const surname = () => oneOf(STARTS) + oneOf(ENDS);

const SHAPES = [
  () => `${oneOf(TALK)} ${oneOf(TALK)} with ${oneOf(FIRST)} ${surname()} xx`,
  () => `Ring ${oneOf(FIRST)} on ${number()} for the ${oneOf(TALK)}`,
  () => `${surname()}field Primary had a ${oneOf(TALK)} ${oneOf(TALK)}`,
  () => `${oneOf(FIRST)} ${surname()} is 9 today, ${oneOf(TALK)} lol`,
  () => `What a ${oneOf(TALK)} ${oneOf(TALK)} by the ${oneOf(TALK)} in ${surname()}`,
];

/** Lines to make posts of; the checker remembers a line, so that ten thousand posts take seconds. */
const LINES = Array.from({ length: 1200 }, () => oneOf(SHAPES)());

/** Everything that was ever written to a store or said on the console, in lower-case words. */
const written = new Set<string>();
const said = new Set<string>();
const noteWords = (into: Set<string>, value: unknown) => {
  for (const word of wordsIn(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))) into.add(word);
};

const account = createAccount(() => clock);
let clock = Date.UTC(2027, 0, 4);
const machine = account.join();
const keeper = createKeeper(machine);
let desk: Desk;
let marked = 0;
let refused = 0;

/** Decides as a person might who tries everything, words of the post as a reason among it. */
const hold = async ({ findings, wrong, objectionTo }: Held): Promise<Decision> => {
  for (const finding of findings.filter(() => random() < 0.1)) {
    wrong?.(finding).mark();
    marked++;
  }
  if (random() < 0.3) return { kind: 'back' };
  const reason = oneOf(REASONS);
  if (reason !== 'other') return { kind: 'post', reason };
  const quote = oneOf(findings).quote;
  const words = oneOf([oneOf(CLEAN_REASONS), quote, `Cleared by ${quote}`, `Cleared by ${oneOf(FIRST)}`]);
  if (!objectionTo(words)) return { kind: 'post', reason, reasonText: words };
  refused++;
  return { kind: 'post', reason: 'consent' };
};

beforeAll(async () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.spyOn(Math, 'random').mockImplementation(random);
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => noteWords(said, words.map(String).join(' ')));
  }
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0.1.0' });
  for (const store of [machine.local, machine.sync]) {
    const { set } = store;
    store.set = (items) => {
      noteWords(written, items);
      return set(items);
    };
  }
  Object.assign(fakeBrowser.storage, { local: machine.local, sync: machine.sync });
  const [platform] = platforms;
  if (!platform) throw new Error('There is no platform to post on.');
  const screen = { hold, notify: () => {}, showCard: () => {} } as Partial<InPage> as InPage;
  desk = await openDesk(platform, { here: () => screen, roomy: () => screen }, new AbortController().signal);
});

test('of ten thousand posts no word is stored or said, whatever is decided', { timeout: 300_000 }, async () => {
  const secrets = new Set<string>();
  let held = 0;
  for (let index = 0; index < POSTS; index++) {
    const text = `${oneOf(LINES)}\n${oneOf(LINES)}`;
    for (const word of wordsIn(text)) secrets.add(word);
    const findings = (desk.glance(text, {}) ?? [])
      .filter(({ severity }) => severity !== 'hint')
      .map((finding): QuotedFinding => ({ ...finding, quote: text.slice(finding.start, finding.end) }));
    if (findings.length > 0) {
      held++;
      const place = { platform: oneOf(platforms).id, surface: 'comment' } as const;
      const decision = await desk.hold(place, { findings, reminders: [] });
      if (decision === 'back' && random() < 0.5) desk.edited(place, findings);
    }
    if (index % 200 === 0) {
      clock += 60_000;
      await keeper.drain(new Date(clock));
    }
  }
  clock += 60_000;
  await keeper.drain(new Date(clock));
  expect([held > 5000, marked > 300, refused > 300]).toEqual([true, true, true]);
  expect([written.has('cancelled'), written.has('signed'), written.has('kiss')]).toEqual([true, true, true]);
  expect(found(secrets, written)).toEqual([]);
  expect(found(secrets, said)).toEqual([]);
});

test('a word that is planted in the log is found, and one on the console', async () => {
  const facts: EntryFacts = {
    rules: [],
    categories: [],
    outcome: 'audited',
    policyVersion: 'as Callum said',
    extensionVersion: '',
  };
  await append(newEntry(facts, new Date(clock), random()));
  await keeper.drain(new Date(clock + 60_000));
  console.warn('about the minibus');
  expect(found(new Set(['callum', 'minibus']), written)).toEqual(['callum']);
  expect(found(new Set(['callum', 'minibus']), said)).toEqual(['minibus']);
  expect(wordsIn(JSON.stringify(machine.syncItems))).toContain('callum');
});

function found(secrets: ReadonlySet<string>, store: ReadonlySet<string>): string[] {
  return [...secrets].filter((word) => store.has(word));
}

/** Shorter ones are parts of any id. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3);
}
