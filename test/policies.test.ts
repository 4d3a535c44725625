import { describe, expect, test } from 'vitest';
import { effectivePolicy } from '../src/policy/bundled';
import { prove } from '../src/policy/schema';

const packs = Object.entries(
  import.meta.glob<object>('../rules/policies/*.json', { eager: true, import: 'default' }),
).map(([path, pack]) => ({
  file: path.replace('../', ''),
  name: path.replace(/^.*\/|\.json$/g, ''),
  ...prove(pack),
  pack,
}));

describe.each(packs)('$file', ({ file, name, pack, policy, refusals }) => {
  test('is sound by the schema that managers’ policies meet', () => {
    const named = refusals.map(({ key, problem, detail }) => `${key}: ${problem} (${detail})`).join('; ');
    expect(refusals, `${file} has values that would not apply: ${named}. Mend them.`).toEqual([]);
    // those who load it take it as it stands
    expect(policy, `${file} is read unproven, so it must already be as the schema would make it.`).toEqual(pack);
  });

  test('has a line in its summary for whatever can be found under it', () => {
    const { rules } = effectivePolicy({ managed: { policyPack: name }, refusals: [], source: 'managed' });
    expect(
      rules.filter(({ clause }) => !clause).map(({ id }) => id),
      `${file}: what these find has no clause to name. Let a line of the summary enforce them, or turn them off.`,
    ).toEqual([]);
  });

  test.each(['contacts', 'routes', 'reminders', 'policyVersion', 'retentionMonths'] as const)('has its %s', (key) =>
    expect(policy[key], `${file} has no ${key}. Add it, for nothing is laid under it.`).toBeTruthy(),
  );

  test.each(['send', 'befriend'] as const)('reminds of what is asked of those who %s', (act) => {
    const acts = policy.reminders?.map(({ act }) => act);
    expect(acts, `${file} has no reminder for this act. Add one.`).toContain(act);
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
