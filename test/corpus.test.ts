import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Floors, fallen, type Labelled, scores, tableOf } from '../scripts/eval/score';
import { check } from '../src/check/index';
import { CATEGORIES } from '../src/check/rule';
import { effectivePolicy } from '../src/policy/bundled';

const policy = effectivePolicy({ managed: {}, refusals: [], source: 'bundled' });
const floors = JSON.parse(readFileSync('test/corpus/floors.json', 'utf8')) as Record<string, Floors>;

/** The posts of a file of `test/corpus`, with what is found in each. */
function judged(file: string) {
  return readFileSync(`test/corpus/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .map((post) => ({ ...post, findings: check(post.text, policy, post) }));
}

test.each(Object.entries(floors))('what is found in %s has not fallen', (file, floorsOfFile) => {
  expect(fallen(scores(judged(file), Object.keys(floorsOfFile)), floorsOfFile), 'see `npm run eval`').toEqual([]);
});

test('the README says what is measured on the posts kept back', () => {
  const words = (row: string) => row.replaceAll(/\s+/g, ' ');
  const readme = words(readFileSync('README.md', 'utf8'));
  const rows = tableOf(scores(judged('kept-back.jsonl'), CATEGORIES));
  expect(
    rows.filter((row) => !readme.includes(words(row))),
    'Run `npm run eval -- --readme`.',
  ).toEqual([]);
});

test('a figure below its floor is named', () => {
  const score = { label: 'kiss', found: 8, labelled: 10, right: 9, findings: 10, rightlyHeld: 9, held: 10 };
  expect(fallen([score], { kiss: [90, 85] })).toEqual(['kiss: recall 80 %, floor 90 %.']);
});
