import { expect, test } from 'vitest';
import { objectionTo } from './objection';
import { PACKS } from './packs';

const SHIPPED = { rules: PACKS.flatMap(({ rules }) => rules), allow: [] };
const QUOTES = ['Priya Ramanathan', 'xx', 'Oakfield Primary'];
const kindOf = (words: string) => objectionTo(words, QUOTES, [SHIPPED])?.kind;

test.each([
  'Agreed with the press office',
  'The parents have signed the form',
  'It is our own patron, as in the programme',
  'quote from our annual report',
  'Checked with my manager this morning',
  'A volunteer of ours who is fine with it',
  'Signed off by our communications lead',
  'He is the mayor',
])('there is nothing against: %s', (words) => expect(kindOf(words)).toBeUndefined());

test.each([
  ['priya said yes', 'quoted'],
  ['RAMANATHAN is famous', 'quoted'],
  ['the oakfield lot know', 'quoted'],
  ['xx is our sign', 'quoted'],
  ['Agreed with Gemma', 'named'],
  ['agreed with gemma', 'named'],
  ['Agreed with Sarah Whitcombe', 'found'],
  ['call me on 07700 900123', 'found'],
  ['she lives at 12 Acacia Avenue, PO1 3AX', 'found'],
  ['bloody hell, it is fine', 'found'],
])('“%s” is not noted: %s', (words, kind) => expect(kindOf(words)).toBe(kind));

test('a policy that relaxes a rule does not open the log', () => {
  const relaxed = { rules: [], allow: ['Sarah Whitcombe'] };
  expect(objectionTo('Agreed with Sarah Whitcombe', [], [relaxed, SHIPPED])).toBeDefined();
});
