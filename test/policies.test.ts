import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../src/check/rule';
import { effectivePolicy } from '../src/policy/bundled';
import { prove } from '../src/policy/schema';

const packs = Object.entries(
  import.meta.glob<object>('../rules/policies/*.json', { eager: true, import: 'default' }),
).map(([path, pack]) => ({ file: path.replace('../', ''), ...prove(pack), pack }));

describe.each(packs)('$file', ({ file, pack, policy, refusals }) => {
  test('is sound by the schema that managers’ policies meet', () => {
    const named = refusals.map(({ key, problem, detail }) => `${key}: ${problem} (${detail})`).join('; ');
    expect(refusals, `${file} has values that would not apply: ${named}. Mend them.`).toEqual([]);
    // those who load it take it as it stands
    expect(policy, `${file} is read unproven, so it must already be as the schema would make it.`).toEqual(pack);
  });

  test('has a line in its summary for every category', () => {
    const said = new Set(policy.summary?.flatMap(({ enforces = [] }) => enforces));
    const silent = CATEGORIES.filter((category) => !said.has(category));
    expect(
      silent,
      `${file}: a post can be held with no clause to name. Let a line of the summary enforce these.`,
    ).toEqual([]);
  });

  test('numbers its lines, each once', () => {
    const clauses = policy.summary?.map(({ clause }) => clause) ?? [];
    const repeated = clauses.filter((clause, index) => clauses.indexOf(clause) < index);
    expect(repeated, `${file}: these numbers are on two lines. Give each line its own.`).toEqual([]);
  });
});

test('with nothing pushed every question has an answer, and every rule a clause', () => {
  const policy = effectivePolicy({ managed: {}, refusals: [], source: 'bundled' });
  // the pack is anybody's, so it names nobody
  expect(policy.organisation).toBe('');
  expect(policy.policyVersion).not.toBe('');
  expect(policy.contacts).not.toEqual([]);
  expect(policy.summary.length).toBeGreaterThanOrEqual(10);
  expect(policy.rules.filter(({ clause }) => !clause).map(({ id }) => id)).toEqual([]);
});
