// @vitest-environment happy-dom
import { type ComponentProps, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rule } from '../check/rule';
import type { Entry } from '../log/entry';
import { Popup } from './popup';
import { byPerson, click, readyScreen } from './testing';

const RULE: Rule = {
  id: 'people/full-name',
  category: 'full-name',
  severity: 'warning',
  match: { recogniser: 'full-name' },
  message: 'This looks like a full name.',
};
const ENTRY: Entry = {
  id: 'a:1',
  at: '2026-11-21T10:05:00.000Z',
  platform: 'x',
  surface: 'post',
  rules: ['people/full-name', 'own/gone'],
  categories: ['full-name'],
  severity: 'error',
  outcome: 'posted',
  reason: 'approved',
  policyVersion: '1',
  extensionVersion: '1.2.3',
};
const EMPTY: ComponentProps<typeof Popup> = {
  policy: {
    organisation: 'Example Youth Trust',
    contacts: [],
    summary: [],
    policyVersion: '',
    policyPack: 'default',
    reminders: [],
    routes: [],
    accounts: {},
    sites: ['x'],
    enforcement: 'reason',
    locked: [],
    own: {},
    rules: [RULE],
    allow: [],
  },
  stored: { managed: {}, refusals: [], source: 'bundled' },
  tab: { state: 'elsewhere' },
  copy: async () => {},
  entries: [],
  unsynced: 0,
  recordUrl: '/record.html',
  editorUrl: '/options.html',
  platforms: [{ id: 'x', name: 'X' }],
  now: new Date('2026-11-21T12:00:00'),
  reading: 'not-asked',
  onRead: () => {},
  onOwn: { pause: () => {}, resume: () => {}, hideHints: () => {} },
  version: '1.2.3',
};

beforeEach(readyScreen);

test('with nothing decided and nothing acknowledged it still says what is so', async () => {
  await show({});
  expect(textOf('h1')).toBe('Second LookExample Youth Trust');
  expect(textOf('.tab')).toContain('Nothing is checked in this tab.');
  expect(textOf('section[aria-labelledby="policy"]')).toContain('Your organisation has set no policy here');
  expect(textOf('section[aria-labelledby="log"]')).toContain('Nothing yet.');
  expect(document.querySelector('.refusals, .contacts')).toBeNull();
  expect(textOf('footer')).toContain('Nothing you write leaves this computer.');
  expect(textOf('.version')).toBe('Second Look 1.2.3');
});

test.each([
  ['checking', 'Checking is on for Facebook in this tab.'],
  ['waiting', 'Ready on Facebook.'],
  ['broken', 'Checking does not work on Facebook in this tab'],
  ['not-recognised', 'what sends one of its boxes is not known'],
] as const)('a tab that is %s says so', async (state, words) => {
  await show({ tab: { state, platform: 'Facebook', report: '{}' } });
  expect(textOf('.tab')).toContain(words);
});

test.each([
  ['off', 'Your organisation has switched Second Look off for Facebook.'],
  ['paused', 'You have paused Second Look on Facebook.'],
  ['left-behind', 'Reload the page, so that Facebook is checked and recorded.'],
] as const)('a tab that is %s says so, and has nothing to report', async (state, words) => {
  await show({ tab: { state, platform: 'Facebook' } });
  expect(textOf('.tab')).toContain(words);
  expect(document.querySelector('.tab button')).toBeNull();
});

test('the report on a tab is copied, and the person is told', async () => {
  const copied: string[] = [];
  const copy = async (report: string) => void copied.push(report);
  await show({ tab: { state: 'checking', platform: 'Facebook', report: '{"boxes":[]}' }, copy });
  await byPerson(document.querySelector('.tab button'), click());
  expect(copied).toEqual(['{"boxes":[]}']);
  await vi.waitFor(() => expect(textOf('.report')).toContain('Copied. It holds nothing of what you wrote.'));
});

test('a report that cannot be copied is said to be so', async () => {
  const copy = () => Promise.reject(new Error('no clipboard'));
  await show({ tab: { state: 'checking', platform: 'Facebook', report: '{}' }, copy });
  await byPerson(document.querySelector('.tab button'), click());
  await vi.waitFor(() => expect(textOf('.report')).toContain('It could not be copied.'));
});

test('the policy stands as what to do and what not to do, with clauses', async () => {
  const summary = [
    { clause: '1.1', kind: 'dont', text: 'Do not swear.' },
    { clause: '1.2', kind: 'do', text: 'Ask first.' },
  ] as const;
  await show({
    policy: { ...EMPTY.policy, summary, policyVersion: '7' },
    stored: { ...EMPTY.stored, source: 'managed' },
  });
  expect(textOf('ul.do')).toBe('1.2Ask first.');
  expect(textOf('ul.dont')).toBe('1.1Do not swear.');
  expect(textOf('section[aria-labelledby="policy"]')).toContain(
    'Set by your organisation. Made from the policy pack “default”. Version 7.',
  );
});

test('of a pushed policy it says the pack, the review and the hours', async () => {
  const officeHours = { days: ['mon', 'tue', 'wed', 'fri'], from: '09:00', to: '17:30' } as const;
  const policy = { ...EMPTY.policy, policyPack: 'employer', reviewDate: '2026-11-21', officeHours };
  await show({ policy, stored: { ...EMPTY.stored, source: 'managed' } });
  const said = textOf('section[aria-labelledby="policy"]');
  expect(said).toContain('Made from the policy pack “employer”.');
  expect(said).toMatch(/To be reviewed by .*2026/);
  expect(said).toMatch(/Office hours: Mon–Wed, Fri, 09:00 to 17:30\./);
  await show({ policy: { ...policy, reviewDate: '2026-11-20' } });
  expect(textOf('.overdue')).toMatch(/^It was to be reviewed by .*2026\. That day has passed/);
});

test('what to do when something happens stands step by step', async () => {
  const routes = [{ when: 'A child writes to you', steps: ['Stop.', 'Tell the lead.'], clause: '4.2' }];
  await show({ policy: { ...EMPTY.policy, routes } });
  expect(textOf('.route summary')).toBe('A child writes to you');
  expect([...document.querySelectorAll('.route li')].map(({ textContent }) => textContent)).toEqual(routes[0]?.steps);
  expect(textOf('.route')).toContain('4.2');
});

test('a policy that is to be read asks at the top and takes the answer at its end', async () => {
  let times = 0;
  await show({ reading: 'asked', onRead: () => times++ });
  expect(textOf('.unread')).toContain('Nothing is held back until then.');
  await act(() => document.querySelector<HTMLElement>('button.main')?.click());
  expect(times).toBe(1);
  await show({ reading: 'said', policy: { ...EMPTY.policy, policyVersion: '7' } });
  expect(document.querySelector('.unread, button.main')).toBeNull();
  expect(textOf('section[aria-labelledby="policy"] [role="status"]')).toContain('version 7');
});

describe('whose setting each is', () => {
  const rowOf = (name: string) =>
    [...document.querySelectorAll('.settings li')].find((row) => row.textContent?.startsWith(name));
  const platforms = [
    { id: 'x', name: 'X' },
    { id: 'tiktok', name: 'TikTok' },
  ];

  test('is said, and what is open can be changed', async () => {
    const asked: string[] = [];
    const onOwn = {
      pause: (id: string) => asked.push(`pause ${id}`),
      resume: (id: string) => asked.push(`resume ${id}`),
      hideHints: (hides: boolean) => asked.push(`hide ${hides}`),
    };
    await show({ platforms, onOwn });
    expect(rowOf('X')?.textContent).toContain("Checked. Your organisation's setting.");
    expect(rowOf('TikTok')?.textContent).toBe("TikTokNot checked. Your organisation's setting.");
    for (const button of document.querySelectorAll<HTMLElement>('.settings button')) button.click();
    expect(asked).toEqual(['pause x', 'hide true']);
    const pausedUntil = new Date('2026-11-22T00:00:00');
    await show({
      platforms: [{ id: 'x', name: 'X', pausedUntil }],
      policy: { ...EMPTY.policy, own: { hidesHints: true } },
      onOwn,
    });
    expect(rowOf('X')?.textContent).toMatch(/Paused until .*\. Your setting\./);
    expect(rowOf('Suggestions')?.textContent).toContain('Hidden. Your setting.');
    for (const button of document.querySelectorAll<HTMLElement>('.settings button')) button.click();
    expect(asked.slice(2)).toEqual(['resume x', 'hide false']);
  });

  test('is the organisation’s alone where it is locked', async () => {
    await show({ policy: { ...EMPTY.policy, locked: ['sites', 'severities'] } });
    expect(document.querySelector('.settings button')).toBeNull();
  });
});

test.each([
  ['https://example.org/policy', 1],
  ['http://example.org/policy', 0],
  ['javascript:alert(1)', 0],
])('of the address %s come %i links', async (policyUrl, links) => {
  await show({ policy: { ...EMPTY.policy, policyUrl } });
  expect(document.querySelectorAll(`main a:not([href="${EMPTY.recordUrl}"])`)).toHaveLength(links);
});

test('a contact is one press away', async () => {
  const contacts = [{ role: 'Safeguarding lead', name: 'Jo Bell', phone: '01632 960123', email: 'jo@example.org' }];
  await show({ policy: { ...EMPTY.policy, contacts } });
  const addresses = [...document.querySelectorAll<HTMLAnchorElement>('.contacts a')].map(({ href }) => href);
  expect(addresses).toEqual(['tel:01632960123', 'mailto:jo@example.org']);
});

test('an acknowledgement says what about, how it ended, why, when and where', async () => {
  await show({ entries: [ENTRY], unsynced: 1 });
  expect(textOf('.about')).toBe('Full name');
  expect(textOf('.outcome')).toBe('You posted it as it was. Reason: A manager has approved it.');
  expect(document.querySelector('time')?.dateTime).toBe(ENTRY.at);
  expect(textOf('.log')).toContain('· X');
  expect(textOf('section[aria-labelledby="log"]')).toContain('1 of them waits to be synced.');
});

test('what was pushed and does not apply is named', async () => {
  const refusals = [{ key: 'severities › kiss', problem: 'choice', detail: 'off, hint, warning, error' }] as const;
  await show({ stored: { ...EMPTY.stored, refusals } });
  expect(textOf('.refusals h2')).toBe('1 setting of the policy does not apply');
  expect(textOf('.refusals dl')).toBe('severities › kissWrite one of these: off, hint, warning, error.');
});

function show(over: Partial<typeof EMPTY>) {
  return act(() => render(<Popup {...EMPTY} {...over} />, document.body));
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent;
