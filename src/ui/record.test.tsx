// @vitest-environment happy-dom
import Papa from 'papaparse';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Entry, type EntryFacts, newEntry } from '../log/entry';
import { choices, weeksOf } from '../log/record';
import { readReport, writeReport } from '../log/report';
import { csvOf } from '../log/table';
import { RecordPage, type RecordProps } from './record';
import { recordRows } from './record-rows';
import { reportLines } from './report-lines';
import { readyScreen } from './testing';

const NOW = new Date('2027-01-20T12:00');
const FACTS: EntryFacts = {
  platform: 'x',
  surface: 'alt-text',
  rules: ['identity/full-name'],
  categories: ['full-name', 'school'],
  severity: 'error',
  outcome: 'posted',
  reason: 'approved',
  policyVersion: '2026-09',
  extensionVersion: '0.1.0',
};
const entry = (at: string, over: Partial<Entry> = {}): Entry => ({
  ...newEntry(FACTS, new Date(at), Math.random()),
  ...over,
});
const platformName = (id: string) => (id === 'x' ? 'X' : id);

const EMPTY: RecordProps = {
  organisation: '',
  now: NOW,
  weeks: [],
  total: 0,
  improved: { thisMonth: 0, ever: 0 },
  months: {},
  sync: { waiting: new Set(), isRefused: false, isShared: false },
  filter: {},
  choices: choices([]),
  platformName,
  mayDelete: true,
  doomed: [],
  hasFailed: false,
  warnings: { warnings: [], report: '', copied: undefined, onWords: vi.fn(), onCopy: vi.fn() },
  onFilter: vi.fn(),
  onExport: vi.fn(),
  onPrint: vi.fn(),
  onDoom: vi.fn(),
  onDelete: vi.fn(),
};

beforeEach(() => {
  readyScreen();
  render(null, document.body);
});

test('an empty record says what will be there, and offers nothing to do with it', async () => {
  await show({});
  expect(textOf('h1')).toBe('Second LookMy record');
  expect(textOf('.empty')).toContain('Nothing here yet');
  expect(textOf('.improved')).toBe('No post improved so far this month');
  expect(document.querySelector('button, select')).toBeNull();
});

describe('with entries', () => {
  const edited = entry('2027-01-19T10:00', { outcome: 'edited' });
  const posted = entry('2027-01-12T10:00');
  const own = entry('2027-01-11T10:00', { reason: 'other', reasonText: 'Agreed with the press office' });

  test('each says when, where, what about, how grave, how it ended and why', async () => {
    await showEntries([edited, posted, own]);
    const [, first, second] = [...document.querySelectorAll('.week li')].map((row) => row.textContent);
    expect(first).toMatch(/12.*X · alt text/);
    expect(first).toContain('Full name, School or collegeSerious');
    expect(first).toContain('You posted it as it was. Reason: A manager has approved it.');
    expect(second).toContain('Reason: Agreed with the press office.');
  });

  test('they stand by week, with what was improved in it', async () => {
    await showEntries([edited, posted, own]);
    const headings = [...document.querySelectorAll('.week h2')].map((heading) => heading.textContent);
    expect(headings).toHaveLength(2);
    expect(headings[0]).toMatch(/^Week of .*18.*1 improved$/);
    expect(headings[1]).not.toContain('improved');
  });

  test.each([
    [1, '1 post improved this month'],
    [12, '12 posts improved this month'],
  ])('%i improved this month is said in words', async (thisMonth, words) => {
    await showEntries([edited], { improved: { thisMonth, ever: 40 } });
    expect(textOf('.improved')).toBe(words);
    expect(textOf('main')).toContain('40 posts improved in all.');
  });

  test('a choice narrows them, and its opposite widens them again', async () => {
    const onFilter = vi.fn();
    await showEntries([edited, posted], { onFilter, filter: { outcome: 'edited' } });
    await choose('select', 'posted');
    expect(onFilter).toHaveBeenLastCalledWith({ outcome: 'posted' });
    await choose('select', '');
    expect(onFilter).toHaveBeenLastCalledWith({});
  });

  test('where none fits it says so, and offers all', async () => {
    const onFilter = vi.fn();
    await showEntries([posted], { weeks: [], filter: { outcome: 'edited' }, onFilter });
    await press('Show all');
    expect(onFilter).toHaveBeenCalledWith({});
  });

  test('deleting is asked about first, with keeping as the first focus', async () => {
    const [onDoom, onDelete] = [vi.fn(), vi.fn()];
    await showEntries([posted], { onDoom, onDelete });
    await press('Delete');
    expect(onDoom).toHaveBeenLastCalledWith([posted.id]);
    await press('Delete all entries');
    expect(onDoom).toHaveBeenLastCalledWith([posted.id]);
    await showEntries([posted], { onDoom, onDelete, doomed: [posted.id] });
    expect(textOf('dialog h2')).toBe('Delete this entry?');
    expect(document.activeElement?.textContent).toBe('Keep');
    await act(() => document.querySelector<HTMLButtonElement>('dialog .plain')?.click());
    expect(onDelete).toHaveBeenCalledWith([posted.id]);
  });

  test('where the policy has them kept none can be deleted, and it says why', async () => {
    await showEntries([posted], { mayDelete: false, retentionMonths: 24 });
    expect(
      [...document.querySelectorAll('button')].filter(({ textContent }) => textContent?.startsWith('Delete')),
    ).toEqual([]);
    expect(textOf('main')).toContain('Entries are kept for 24 months');
    expect(textOf('main')).toContain('none can be deleted here');
  });

  test('six hundred of them are all there', async () => {
    const many = Array.from({ length: 600 }, (_, index) => entry(new Date(NOW.getTime() - index * 3e6).toISOString()));
    await showEntries(many);
    expect(document.querySelectorAll('.week li')).toHaveLength(600);
    expect(textOf('.filter')).toContain('600 entries.');
  });
});

describe('of syncing', () => {
  const one = entry('2027-01-12T10:00');
  test.each([
    [{ waiting: new Set([one.id]) }, '1 entry is not synced yet. Your browser copies it'],
    [
      { waiting: new Set([one.id, 'b']), isRefused: true },
      "2 entries are not synced yet. The browser's sync store takes nothing",
    ],
    [{ isRefused: true }, 'so the record stays on this computer'],
    [{}, 'Second Look cannot see whether that is so; if not, the record stays on this computer.'],
    [{ isShared: true }, 'another installation'],
  ])('no more is claimed than is known: %j', async (sync, words) => {
    await showEntries([one], { sync: { ...EMPTY.sync, ...sync } });
    expect(textOf('.sync')).toContain(words);
    expect(document.querySelectorAll('.waiting')).toHaveLength('waiting' in sync ? 1 : 0);
  });
});

test('older months stand as numbers, the latest first, under the outcomes that occur', async () => {
  await show({ months: { '2026': { edited: 40 }, '2026-12': { edited: 3, posted: 1 }, '2027-01': { posted: 2 } } });
  const rows = [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['Month', 'Improved', 'Posted as it was'],
    [expect.stringContaining('2027'), '0', '2'],
    [expect.stringContaining('2026'), '3', '1'],
    ['2026', '40', '0'],
  ]);
});

test('a report of wrong warnings is read by a person, and by the policy editor', async () => {
  const warnings = [
    { rule: 'identity/full-name', category: 'full-name', count: 2, words: ['Summer Reading'] },
  ] as const;
  const report = writeReport(reportLines(warnings, NOW), warnings);
  expect(report).toContain('- Full name (identity/full-name), marked 2 times');
  expect(report).toContain('Words: Summer Reading');
  expect(readReport(report)).toEqual(warnings);
  const onCopy = vi.fn();
  await show({ warnings: { ...EMPTY.warnings, warnings, report, onCopy } });
  await press('Copy the report');
  expect(onCopy).toHaveBeenCalled();
});

test('the record as a table has every entry and every number, and no formula whatever a policy is called', () => {
  const hostile = entry('2027-01-12T10:00', {
    rules: ['=cmd|calc'],
    categories: [],
    policyVersion: '@SUM(1)',
    platform: '-x',
    reason: 'other',
    reasonText: '+44, "quoted"',
  });
  const log = {
    entries: [hostile, entry('2027-01-11T10:00')],
    waiting: new Set([hostile.id]),
    counts: { '2026-12': { edited: 3 } },
  };
  const csv = csvOf(recordRows(log, platformName)).replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({
    When: '2027-01-12 10:00',
    Where: "'-x",
    'What about': "'=cmd|calc",
    Reason: '\'+44, "quoted"',
    'Policy version': "'@SUM(1)",
    'In the sync store': 'not yet',
    Number: '1',
  });
  expect(data[2]).toMatchObject({ When: '2026-12', 'How it ended': 'Improved', Number: '3' });
  expect(data.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

function show(over: Partial<RecordProps>) {
  return act(() => render(<RecordPage {...EMPTY} {...over} />, document.body));
}

function showEntries(entries: readonly Entry[], over: Partial<RecordProps> = {}) {
  return show({ weeks: weeksOf(entries), total: entries.length, choices: choices(entries), ...over });
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent;

function press(words: string) {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button says ${words}`);
  return act(() => button.click());
}

function choose(selector: string, value: string) {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (select) select.value = value;
  return act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
}
