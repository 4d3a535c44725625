import { describe, expect, test } from 'vitest';
import type { RuleSet } from '../check/rule';
import { postsIn, textIn } from './posts-file';
import { tryInSteps } from './trial';

const RULES: RuleSet = {
  rules: [
    {
      id: 'own/otter',
      category: 'confidential',
      severity: 'warning',
      match: { terms: ['otter'] },
      message: 'Not yet.',
    },
    { id: 'own/hi', category: 'slang', severity: 'hint', match: { terms: ['hiya'] }, message: 'Casual.' },
  ],
  allow: [],
};

describe('a file of past posts', () => {
  test('in CSV has a row a post, line breaks and quotes and all, and the likely column is the one that says so', () => {
    const file = postsIn('old.CSV', '\ufeffDate,Post text\r\n1 May,"Hiya, ""all""\nand more"\r\n,\r\n2 May,Otter\r\n');
    expect(file.columns).toEqual(['Date', 'Post text']);
    expect(file.rows.map((row) => row[1])).toEqual(['Hiya, "all"\nand more', 'Otter']);
    expect(postsIn('a.csv', 'Date,Message\n1,a').likely).toBe(1);
  });

  test('in CSV without telling headings is taken to have the posts in the longest column', () =>
    expect(postsIn('a.csv', 'when;what;who\n1 May;A long day at the allotment;Jo\n').likely).toBe(1));

  test('in JSON lines or as one list has a column for each name, and passes over what is neither', () => {
    const lines = postsIn('a.jsonl', '{"id":1,"text":"Otter"}\n\nnonsense\n{"text":"Hiya","more":[1]}');
    expect(lines).toEqual({
      columns: ['id', 'text', 'more'],
      rows: [
        ['1', 'Otter', ''],
        ['', 'Hiya', '[1]'],
      ],
      likely: 1,
    });
    expect(postsIn('a.json', '[{"text":"Otter"},"Hiya"]').rows).toEqual([['Otter'], ['Hiya']]);
  });

  test('in plain text has a post a line, or between empty lines', () => {
    expect(postsIn('a.txt', 'one\ntwo\n').rows).toEqual([['one'], ['two']]);
    expect(postsIn('a.txt', 'one\nmore\n\n\ntwo').rows).toEqual([['one\nmore'], ['two']]);
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x5a, 0xc3, 0xab]],
    ['UTF-16', [0xff, 0xfe, 0x5a, 0, 0xeb, 0]],
    ['the code page of Windows', [0x5a, 0xeb]],
  ])('is read in %s', (_, bytes) => expect(textIn(Uint8Array.from(bytes))).toBe('Zë'));
});

describe('a trial', () => {
  const run = (posts: readonly string[], holds = true) =>
    [...tryInSteps(posts, RULES, {}, holds)].filter((step) => step !== undefined);

  test('says what would have become of each post', () => {
    const tried = run(['Hiya', 'The otter\nand hiya', 'Fine']);
    expect(tried.map(({ number, fate }) => [number, fate])).toEqual([
      [1, 'underlined'],
      [2, 'held'],
      [3, 'clean'],
    ]);
    expect(run(['Otter'], false)[0]?.fate).toBe('underlined');
  });

  test('rests within a long post', () => {
    const steps = [
      ...tryInSteps(['otter\n'.repeat(3) + Array.from({ length: 50 }, (_, n) => n).join('\n')], RULES, {}, true),
    ];
    expect(steps.filter((step) => step === undefined).length).toBeGreaterThan(20);
  });
});
