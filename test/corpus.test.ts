import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Floors, fallen, type Labelled, scores } from '../scripts/eval/score';
import { check } from '../src/check/index';
import { effectivePolicy } from '../src/policy/bundled';

const policy = effectivePolicy({ managed: {}, refusals: [], source: 'bundled' });
const floors = JSON.parse(readFileSync('test/corpus/floors.json', 'utf8')) as Record<string, Floors>;

test.each(Object.entries(floors))('what is found in %s has not fallen', (file, floorsOfFile) => {
  const posts = readFileSync(`test/corpus/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
  const judged = posts.map((post) => ({ ...post, findings: check(post.text, policy, post) }));
  expect(fallen(scores(judged, Object.keys(floorsOfFile)), floorsOfFile), 'see `npm run eval`').toEqual([]);
});

test('a figure below its floor is named', () => {
  const score = { label: 'kiss', found: 8, labelled: 10, right: 9, findings: 10 };
  expect(fallen([score], { kiss: [90, 85] })).toEqual(['kiss: recall 80 %, floor 90 %.']);
});
