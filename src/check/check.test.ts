import { describe, expect, test } from 'vitest';
import { check, checkInSteps } from './index';
import type { Rule, RuleSet } from './rule';

function rule(over: Partial<Rule>): Rule {
  return {
    id: 'test/rule',
    category: 'slang',
    severity: 'warning',
    match: { terms: ['gonna'] },
    message: 'Seen.',
    ...over,
  };
}

const terms = (...words: string[]): RuleSet => ({ rules: [rule({ match: { terms: words } })], allow: [] });

/** What is found, as it stands in the text. */
function found(text: string, rules: RuleSet): string[] {
  return check(text, rules).map(({ start, end }) => text.slice(start, end));
}

describe('terms', () => {
  test.each([
    ['gonna', "I'm GONNA go", ['GONNA']],
    ['gonna', 'Begonna gonnaé gonna_', []],
    ['project falcon', 'Project   Falcon starts', ['Project   Falcon']],
    ['redundan*', 'two redundancies, redundan', ['redundancies', 'redundan']],
    ['case-####', 'CASE-1234, CASE-12345, case 1234', ['CASE-1234']],
    ["can't be arsed", 'I can’t be arsed', ['can’t be arsed']],
    ['😘', 'Night 😘😘', ['😘', '😘']],
    ['c++', 'learn C++ now', ['C++']],
    ['sell* out', 'selling out fast', ['selling out']],
  ])('%s in "%s"', (term, text, expected) => expect(found(text, terms(term))).toEqual(expected));

  test.each([
    ['well done priya ramanathan', ['priya R.', 'priya']],
    ['well done Amina bint Yusuf', ['Amina bint Y.', 'Amina bint']],
    ['well done Ramanathan', []],
  ])('that are names are shortened: %s', (text, expected) => {
    const match = { terms: ['Priya Ramanathan', 'Amina bint Yusuf', 'Ramanathan'] };
    const watched = rule({ category: 'full-name', match, suggestions: ['{first} {initial}.', '{first}'] });
    expect(check(text, { rules: [watched], allow: [] })[0]?.suggestions).toEqual(expected);
  });

  test('the longest of a rule is taken', () => {
    expect(found('so bang out of order', terms('bang', 'bang out of order'))).toEqual(['bang out of order']);
  });
});

describe('odd text', () => {
  test.each([
    ['nothing', '', []],
    ['only line ends', '\n\n\r\n', []],
    ['a zero-width space inside', 'I am gon\u200bna go', ['gon\u200bna']],
    ['a byte order mark before', '\ufeffgonna', ['gonna']],
    ['a lone surrogate', '\ud800 gonna \udc00', ['gonna']],
    ['letters that grow in lower case', 'İİİ gonna', ['gonna']],
    ['later lines', 'one\r\ntwo gonna\nthree', ['gonna']],
  ])('%s', (_, text, expected) => expect(found(text, terms('gonna'))).toEqual(expected));

  test('a very long line is read to its end, wherever it is cut', () => {
    const text = `${'We met. '.repeat(900)}gonna ${'a'.repeat(3000)} gonna${' 😘'.repeat(2000)}gonna`;
    expect(found(text, terms('gonna'))).toHaveLength(3);
  });
});

describe('allowed words', () => {
  const allowing = (term: string, ...allow: string[]): RuleSet => ({ ...terms(term), allow });

  test.each([
    ['Oak Hill', 'at oak hill', 'oak hill'],
    ['Oak', 'at Oak Hill', 'Oak Hill'],
    ['023 9200 0000', 'ring 023 9200 0000', '+44 (0)23 92000000'],
  ])('%s in "%s" is allowed by %s', (term, text, allow) => expect(found(text, allowing(term, allow))).toEqual([]));

  test.each([
    ['Oak Hill', 'at Oak Hill', 'Oak'],
    ['Oak', 'at Oak', 'Oakley'],
  ])('%s in "%s" is not allowed by %s', (term, text, allow) =>
    expect(found(text, allowing(term, allow))).toHaveLength(1),
  );
});

describe('findings that meet', () => {
  const both = (first: Partial<Rule>, second: Partial<Rule>): RuleSet => ({
    rules: [rule({ id: 'test/first', ...first }), rule({ id: 'test/second', ...second })],
    allow: [],
  });
  const ids = (text: string, rules: RuleSet) => check(text, rules).map((finding) => finding.rule);

  test('one span is one finding, the graver', () => {
    expect(ids('gonna', both({}, { severity: 'error', category: 'abuse' }))).toEqual(['test/second']);
  });
  test('within a group the graver wins an overlap', () => {
    const rules = both({ severity: 'error' }, { match: { terms: ['gonna go'] } });
    expect(ids('gonna go', rules)).toEqual(['test/first']);
  });
  test('of one category the whole is kept, and not the surer part of it', () => {
    const rules = both({ match: { terms: ['go'] } }, { match: { pattern: 'gonna go' } });
    expect(ids('gonna go', rules)).toEqual(['test/second']);
  });
  test('an insult keeps the swear word in it', () => {
    const rules = both({ category: 'profanity' }, { category: 'abuse', match: { terms: ['gonna go'] } });
    expect(ids('gonna go', rules)).toEqual(['test/first', 'test/second']);
  });
});

describe('rules', () => {
  test('one that is off says nothing', () => {
    expect(check('gonna', { rules: [rule({ severity: 'off' })], allow: [] })).toEqual([]);
  });
  test('one of an unknown recogniser is a fault, not a clean post', () => {
    const rules: RuleSet = { rules: [rule({ match: { recogniser: 'none' } })], allow: [] };
    expect(() => check('gonna', rules)).toThrow('none');
  });
  test('suggestions are filled with the parts of the sighting, or left out', () => {
    const match = { pattern: '(?<first>\\p{Lu}\\p{Ll}+) (?<initial>\\p{Lu})\\p{Ll}+' };
    const rules: RuleSet = { rules: [rule({ match, suggestions: ['{first} {initial}', '{nick}', ''] })], allow: [] };
    expect(check('with Ada Stone', rules)[0]?.suggestions).toEqual(['Ada S', '']);
  });
});

test('a long text can be checked in steps, and what was read is remembered', () => {
  const rules = terms('gonna');
  const text = 'a\nb\ngonna';
  const restsIn = (words: string) => [...checkInSteps(words, rules)].length;
  const whole = restsIn(text);
  expect(whole).toBeGreaterThanOrEqual(3);
  expect(restsIn(`${text}!`), 'one line of three is new').toBe(whole / 3);
  expect(restsIn(text)).toBe(0);
});

describe('where a rule applies', () => {
  const rules: RuleSet = { rules: [rule({ when: { account: 'personal' }, unless: 'disclaimer' })], allow: [] };

  test.each([
    ['the account it is for', 'gonna', { account: 'personal' }, 1],
    ['another account', 'gonna', { account: 'organisation' }, 0],
    ['an account that is not known', 'gonna', {}, 0],
    ['an excuse in another line', 'gonna\n\nViews my own.', { account: 'personal' }, 0],
  ] as const)('%s', (_, text, facts, count) => expect(check(text, rules, facts)).toHaveLength(count));
});

test('a message names the parts it knows, and has other words where it knows none', () => {
  const named = rule({
    match: { pattern: '(?:(?<who>Mia), )?aged (?<what>\\d)' },
    message: 'An age.',
    messageWithParts: 'An age ({what}) with a name ({who}).',
  });
  const messages = check('Mia, aged 7, and someone aged 6', { rules: [named], allow: [] }).map(
    ({ message }) => message,
  );
  expect(messages).toEqual(['An age (7) with a name (Mia).', 'An age.']);
});

test('what is not sure enough only hints', () => {
  const unsure = rule({ match: { pattern: 'gonna' }, hintBelow: 0.95 });
  const sure = rule({ id: 'test/sure', match: { pattern: 'wanna' }, hintBelow: 0.5 });
  const severities = check('gonna or wanna', { rules: [unsure, sure], allow: [] }).map(({ severity }) => severity);
  expect(severities).toEqual(['hint', 'warning']);
});
