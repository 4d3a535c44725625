import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index';
import {
  CATEGORIES,
  type Facts,
  type RulePack,
  type RuleSet,
  SEVERITIES,
  type ShippedRule,
  type When,
} from '../src/check/rule';
import { LABELS } from '../src/recognisers/reading/labels';
import { recogniserOf } from '../src/recognisers/recognisers';

const packs = Object.entries(import.meta.glob<RulePack>('../rules/*.json', { eager: true, import: 'default' })).map(
  ([path, { rules }]) => ({ file: path.replace('../', ''), rules }),
);
const rules = packs.flatMap(({ file, rules }) => rules.map((rule) => ({ file, rule, id: rule.id })));

describe.each(packs)('$file', ({ file, rules }) => {
  test('names its rules after itself, each once', () => {
    const pack = file.replace(/^rules\/|\.json$/g, '');
    for (const [index, { id }] of rules.entries()) {
      expect(id.startsWith(`${pack}/`), `${file}: rule "${id}" is in this file. Call it "${pack}/…".`).toBe(true);
      const first = rules.findIndex((rule) => rule.id === id);
      expect(first, `${file}: "${id}" is there twice. Give one of them another name.`).toBe(index);
    }
  });
});

describe.each(rules)('$id', ({ file, rule }) => {
  const { id, category, severity, match, message, examples } = rule;
  const alone: RuleSet = { rules: [{ ...rule, severity: 'error' }], allow: [] };

  test('says what it is', () => {
    const a = `${file}: ${id}`;
    expect(CATEGORIES, `${a} has the category "${category}". Take one of src/check/rule.ts.`).toContain(category);
    expect(SEVERITIES, `${a} has the severity "${severity}". Take one of src/check/rule.ts.`).toContain(severity);
    expect(message, `${a} should say what was seen in one sentence that ends in a full stop.`).toMatch(/^[^!]+\.$/);
    if ('recogniser' in match)
      expect(
        recogniserOf(match.recogniser),
        `${a} names the recogniser "${match.recogniser}". Write src/recognisers/${match.recogniser}.ts.`,
      ).toBeDefined();
  });

  test('brings its own proof', () => {
    const few = (kind: string, what: string) =>
      `${file}: ${id} has fewer than two ${kind} examples. Add a sentence ${what}.`;
    expect(examples.flagged.length, few('flagged', 'it should find, [[marked]]')).toBeGreaterThanOrEqual(2);
    expect(examples.clean.length, few('clean', 'it should leave alone')).toBeGreaterThanOrEqual(2);
  });

  test.each(examples.flagged)('finds what is marked: %s', (example) => {
    const text = example.replaceAll(/\[\[|\]\]/g, '');
    expect(
      marked(text, alone),
      `${file}: ${id} does not find exactly what is marked. Mend its match, or the marks.`,
    ).toBe(example);
  });

  test.each(examples.clean)('leaves alone: %s', (text) => {
    expect(marked(text, alone), `${file}: ${id} finds something in a clean example. Narrow its match.`).toBe(text);
  });

  test.each(hostile(rule))('stays quick on 50,000 characters of $of', ({ text }) => {
    const start = performance.now();
    check(text, { ...alone });
    const took = performance.now() - start;
    expect(
      took,
      `${file}: ${id} took ${Math.round(took)} ms. Bound its repeats, or let no two of them match the same letters.`,
    ).toBeLessThan(4000);
  });
});

test('what the network marks are categories', () => expect(CATEGORIES).toEqual(expect.arrayContaining([...LABELS])));

/** The text with `[[…]]` around what is found in it. */
function marked(text: string, rules: RuleSet): string {
  return check(text, rules, factsThatMeet(rules.rules[0]?.when))
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`, text);
}

/** Facts under which a rule with these conditions applies: of each condition the first value. */
function factsThatMeet(when: When = {}): Partial<Facts> {
  return Object.fromEntries(Object.entries(when).map(([name, wanted]) => [name, [wanted].flat()[0]]));
}

/** What a pattern is most likely to choke on: one letter, and its own examples, over and over without a line's end. */
function hostile({ examples }: ShippedRule): { of: string; text: string }[] {
  const seeds = [
    'a',
    '1 ',
    '. ',
    "x'",
    ...examples.flagged.slice(0, 1).map((text) => text.replaceAll(/\[\[|\]\]/g, '')),
  ];
  return seeds.map((of) => ({
    of: JSON.stringify(of),
    text: of.repeat(Math.ceil(50_000 / of.length)).slice(0, 50_000),
  }));
}
