import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISPARAGING } from '../people/shapes';
import { neededBy } from './needed';
import { matching, sift } from './sieve';
import { SENSES } from './slang-senses';
import { IN_COMPANY } from './swearing';

test.each([
  ['gonna', ['gonna']],
  [String.raw`\bair(?:ed|ing) (?:me|him)\b`, ['aired me', 'aired him', 'airing me', 'airing him']],
  ['(?<=too )[Tt]idy(?! now)', ['tidy']],
  ['(?:the )?knob(?:s|head)?(?= jockey)', [' jockey']],
  ['(?:the )?knob(?:s|head)?', ['the knob', 'the knobs', 'the knobhead', 'knob', 'knobs', 'knobhead']],
  [String.raw`\d+ quid{2}`, [' qui']],
  ['(?:door|gate).{0,9}code', ['code']],
  ['so*rted', ['rted']],
  [String.raw`🐐? \(goat\)`, [' (goat)', '🐐 (goat)']],
  [String.raw`\d{1,3}|goat`, undefined],
  ['the', ['the']],
  ['u', undefined],
])('%s needs %j', (source, literals) => {
  const needed = neededBy(source);
  expect(needed && [...needed].sort()).toEqual(literals && [...literals].sort());
});

test('what is needed stands in every match', () => {
  const patterns = [
    ...SENSES.map(({ pattern }) => pattern),
    ...DISPARAGING.flatMap((shape) => ('words' in shape ? shape.words : [])),
    ...IN_COMPANY,
  ];
  const texts = ['tone-and-people', 'posts']
    .flatMap((file) => readFileSync(`test/corpus/${file}.jsonl`, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const mayBeIn = sift(patterns, (pattern) => pattern);
  let met = 0;
  for (const text of texts) {
    const among = mayBeIn(text);
    for (const pattern of patterns) {
      if (text.search(pattern) < 0) continue;
      met++;
      expect(among, `${text} | ${pattern.source}`).toContain(pattern);
    }
  }
  expect(met).toBeGreaterThan(50);
});

test('lists that are asked in turn about several texts keep apart', () => {
  const [first, second] = [matching(/goat/gu), sift(['sheep', 'goats'], (word) => new RegExp(word, 'u'))];
  expect(first('the GOAT, a goat')).toHaveLength(1);
  expect(second('sheep and goats')).toEqual(['sheep', 'goats']);
  expect(first('sheep')).toEqual([]);
  expect(second('sheep')).toEqual(['sheep']);
  expect(second('ſheep')).toEqual(['sheep']);
});
