import { expect, test } from 'vitest';
import { type Entry, newEntry } from './entry';
import { readReport, type WrongWarning, writeReport, wrongWarnings } from './report';

const WARNINGS: WrongWarning[] = [
  { rule: 'identity/full-name', category: 'full-name', count: 3, words: ['Summer Reading', 'May “Day” Fair {1}'] },
  { rule: 'tone/kiss', category: 'kiss', count: 1 },
];
const REPORT = writeReport(['Wrong warnings', '', '- Full name: 3 times'], WARNINGS);

function marked(rule: string, over: Partial<Entry> = {}): Entry {
  const facts = { rules: [rule], categories: ['kiss'], policyVersion: '', extensionVersion: '' } as const;
  return { ...newEntry({ ...facts, outcome: 'wrong-warning' }, new Date(0), 0.5), ...over };
}

test('wrong warnings are counted by rule, the most frequent first, and nothing else is', () => {
  const entries = [marked('a/one'), marked('b/two'), marked('b/two'), marked('b/two', { outcome: 'posted' })];
  expect(wrongWarnings(entries)).toEqual([
    { rule: 'b/two', category: 'kiss', count: 2 },
    { rule: 'a/one', category: 'kiss', count: 1 },
  ]);
});

test('a report is text for a person, and read back as it was', () => {
  expect(REPORT.split('\n')[0]).toBe('Wrong warnings');
  expect(readReport(REPORT)).toEqual(WARNINGS);
});

test.each([
  ['with a greeting and a signature', `Hello Ruth,\n\n${REPORT}\n--\n{ Sam } "x"`],
  ['quoted in an answer', REPORT.replace(/^/gm, '> > ')],
  ['on Windows', REPORT.replaceAll('\n', '\r\n')],
  ['with spaces that a mail program made', REPORT.replaceAll('  ', '\u00a0 ')],
])('a report is read %s', (_, text) => expect(readReport(text)).toEqual(WARNINGS));

test('a report is read with the quotation marks made round', () => {
  const plain: WrongWarning[] = [{ rule: 'tone/kiss', category: 'kiss', count: 2, words: ['Max'] }];
  expect(readReport(writeReport([], plain).replaceAll('"', '”'))).toEqual(plain);
});

test.each([
  [''],
  ['secondLookReport'],
  ['{ "secondLookReport": 2, "warnings": [] }'],
  ['{ "secondLookReport": 1 }'],
  [REPORT.slice(0, -20)],
])('is no report: %s', (text) => expect(readReport(text)).toBeUndefined());

test.each([
  [{ rule: 'tone/kiss', category: 'kisses', count: 1 }],
  [{ rule: '', category: 'kiss', count: 1 }],
  [{ rule: 'x'.repeat(100), category: 'kiss', count: 1 }],
  [{ rule: 'tone/kiss', category: 'kiss', count: -1 }],
  [{ rule: 'tone/kiss', category: 'kiss', count: '1' }],
  ['tone/kiss'],
  [null],
])('a warning that is not sound is left out: %j', (warning) =>
  expect(readReport(JSON.stringify({ secondLookReport: 1, warnings: [warning, WARNINGS[1]] }))).toEqual([WARNINGS[1]]),
);

test('words that are no words are left out', () => {
  const words = ['', 3, 'x'.repeat(100), 'Max'];
  const [read] = readReport(JSON.stringify({ secondLookReport: 1, warnings: [{ ...WARNINGS[1], words }] })) ?? [];
  expect(read?.words).toEqual(['Max']);
});
