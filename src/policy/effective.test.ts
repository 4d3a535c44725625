import { describe, expect, test } from 'vitest';
import type { RulePack, ShippedRule } from '../check/rule';
import { effective } from './effective';
import type { Clause, Policy } from './policy';

const kisses: ShippedRule = {
  id: 'tone/kisses',
  category: 'kiss',
  severity: 'warning',
  match: { terms: ['xx'] },
  message: 'This looks like kisses.',
  examples: { flagged: [], clean: [] },
};
const packs: RulePack[] = [{ rules: [kisses, { ...kisses, id: 'tone/hugs' }] }];

function line(clause: string, ...enforces: string[]): Clause {
  return { clause, kind: 'dont', text: 'Leave this out.', enforces };
}

describe('the severity of a rule', () => {
  const severityOf = (id: string, ...policies: Policy[]) =>
    effective(packs, ...policies).rules.find((rule) => rule.id === id)?.severity;

  test('is the pack’s until a policy decides', () => {
    expect(severityOf('tone/kisses')).toBe('warning');
    expect(severityOf('tone/kisses', { severities: { kiss: 'error' } })).toBe('error');
  });

  test('is its own before its category’s', () => {
    const policy: Policy = { severities: { 'tone/kisses': 'hint', kiss: 'error' } };
    expect(severityOf('tone/kisses', policy)).toBe('hint');
    expect(severityOf('tone/hugs', policy)).toBe('error');
  });

  test('is the later policy’s', () => {
    const below: Policy = { severities: { 'tone/kisses': 'hint' } };
    expect(severityOf('tone/kisses', below, { severities: { kiss: 'error' } })).toBe('error');
    expect(severityOf('tone/kisses', below, { severities: { slang: 'error' } })).toBe('hint');
  });

  test('off leaves the rule out', () => expect(effective(packs, { severities: { kiss: 'off' } }).rules).toEqual([]));
});

describe('the clause of a finding', () => {
  const clauseOf = (...summary: Clause[]) => effective(packs, { summary }).rules[0]?.clause;

  test('is that of the line that names the rule, then of the one that names its category', () => {
    expect(clauseOf(line('1', 'kiss'), line('2', 'tone/kisses'))).toBe('2');
    expect(clauseOf(line('1', 'kiss'), line('2', 'kiss'))).toBe('1');
    expect(clauseOf(line('1', 'slang'))).toBeUndefined();
  });

  test('comes from the policy in force, not from the one below it', () => {
    const rules = effective(packs, { summary: [line('1', 'kiss')] }, { summary: [line('7', 'slang')] }).rules;
    expect(rules.map(({ clause }) => clause)).toEqual([undefined, undefined]);
  });

  test('is the rule’s own where only its category has another', () => {
    const own = { ...kisses, id: 'own/mwah', clause: '9' };
    const { rules } = effective([], { rules: [own] }, { summary: [line('1', 'kiss')] });
    expect(rules[0]?.clause).toBe('9');
  });
});

test('a later policy replaces what it gives and keeps the rest', () => {
  const below: Policy = { organisation: 'Heron Trust', policyVersion: '1', contacts: [{ role: 'Manager' }] };
  expect(effective([], below, { policyVersion: '2', policyUrl: 'https://example.org' })).toEqual({
    organisation: 'Heron Trust',
    contacts: [{ role: 'Manager' }],
    summary: [],
    policyUrl: 'https://example.org',
    policyVersion: '2',
    reminders: [],
    rules: [],
    allow: [],
  });
});

test('own rules and allowed words of all policies add up', () => {
  const own = (id: string): Policy => ({ rules: [{ ...kisses, id }], allow: [id] });
  const { rules, allow } = effective(packs, own('own/a'), own('own/b'));
  expect(rules.map(({ id }) => id)).toEqual(['tone/kisses', 'tone/hugs', 'own/a', 'own/b']);
  expect(allow).toEqual(['own/a', 'own/b']);
});

test('an own rule keeps its severity beside its own policy’s categories', () => {
  const policy: Policy = { rules: [{ ...kisses, id: 'own/mwah', severity: 'hint' }], severities: { kiss: 'error' } };
  expect(effective([], policy).rules[0]?.severity).toBe('hint');
  expect(effective([], policy, { severities: { kiss: 'error' } }).rules[0]?.severity).toBe('error');
});
