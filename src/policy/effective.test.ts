import { describe, expect, test } from 'vitest';
import { check } from '../check/index';
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
    policyPack: '',
    reminders: [],
    routes: [],
    rules: [],
    allow: [],
    accounts: {},
    sites: [],
    enforcement: 'reason',
    locked: [],
    own: {},
  });
});

test('own rules of all policies add up', () => {
  const own = (id: string): Policy => ({ rules: [{ ...kisses, id }] });
  const { rules } = effective(packs, own('own/a'), own('own/b'));
  expect(rules.map(({ id }) => id)).toEqual(['tone/kisses', 'tone/hugs', 'own/a', 'own/b']);
});

describe('a list laid over another', () => {
  const allowed = (...lists: string[][]) => effective([], ...lists.map((allow) => ({ allow }))).allow;

  test.each([
    [['otter'], ['heron', 'kite']],
    [[], ['heron', 'kite']],
  ])('%j replaces it where an entry has no sign', (above, below) => expect(allowed(below, above)).toEqual(above));

  test('adds with + and takes away with -', () => {
    expect(allowed(['heron', 'kite'], ['+otter', '-Heron'])).toEqual(['kite', 'otter']);
    expect(allowed(['heron'], ['kite', '+otter'])).toEqual(['kite', 'otter']);
    expect(allowed(['+otter'], ['-otter'])).toEqual([]);
  });

  test('takes a telephone number with its plus for an addition', () =>
    expect(allowed(['heron'], ['+44 1632 960123'])).toEqual(['heron', '44 1632 960123']));

  test('of contacts goes by role, of reminders by id', () => {
    const below: Policy = {
      contacts: [{ role: 'Manager' }, { role: 'HR' }],
      reminders: [{ id: 'photo', act: 'send', message: 'Ask first.' }],
    };
    const { contacts, reminders } = effective([], below, {
      contacts: [{ role: '-HR' }, { role: '+Trustee', name: 'Jo Bell' }],
      reminders: [{ id: '+friends', act: 'befriend', message: 'Not from your own account.' }],
    });
    expect(contacts).toEqual([{ role: 'Manager' }, { role: 'Trustee', name: 'Jo Bell' }]);
    expect(reminders.map(({ id }) => id)).toEqual(['photo', 'friends']);
  });
});

describe('a rule', () => {
  const idsOf = (...policies: Policy[]) => effective(packs, ...policies).rules.map(({ id }) => id);

  test('is off where it or its category is in `rulesOff`, until a later policy takes it out again', () => {
    expect(idsOf({ rulesOff: ['tone/kisses'] })).toEqual(['tone/hugs']);
    expect(idsOf({ rulesOff: ['kiss'] })).toEqual([]);
    expect(idsOf({ rulesOff: ['kiss'] }, { rulesOff: ['-kiss', '+tone/hugs'] })).toEqual(['tone/kisses']);
  });

  test('that ships off is woken by its own name and not by its category’s', () => {
    const asleep: RulePack[] = [{ rules: [{ ...kisses, severity: 'off' }] }];
    expect(effective(asleep, { severities: { kiss: 'error' } }).rules).toEqual([]);
    expect(effective(asleep, { severities: { 'tone/kisses': 'hint' } }).rules[0]?.severity).toBe('hint');
    expect(
      effective(asleep, { severities: { 'tone/kisses': 'hint' } }, { severities: { kiss: 'error' } }).rules[0]
        ?.severity,
    ).toBe('error');
  });
});

test('names and schools to watch become rules, which severities decide about like others', () => {
  const watch: Policy = { names: ['Priya Nair'], schools: ['Oakfield'] };
  const severities = { 'own/watched-schools': 'error' } as const;
  expect(effective([], watch, { severities }).rules).toMatchObject([
    { id: 'own/watched-names', category: 'full-name', severity: 'warning', match: { terms: ['Priya Nair'] } },
    { id: 'own/watched-schools', category: 'school', severity: 'error', match: { terms: ['Oakfield'] } },
  ]);
});

test.each([
  ['audit', 'error', 'warning', 'hint'],
  ['hint', 'hint', 'hint', 'hint'],
  ['acknowledge', 'warning', 'warning', 'hint'],
  ['reason', 'error', 'warning', 'hint'],
  ['block', 'error', 'warning', 'hint'],
] as const)('under %s an error is %s, a warning %s, a hint %s', (enforcement, error, warning, hint) => {
  const severityUnder = (severity: 'error' | 'warning' | 'hint') =>
    effective(packs, { severities: { kiss: severity }, enforcement }).rules[0]?.severity;
  expect([severityUnder('error'), severityUnder('warning'), severityUnder('hint')]).toEqual([error, warning, hint]);
});

test('an own rule keeps its severity beside its own policy’s categories', () => {
  const policy: Policy = { rules: [{ ...kisses, id: 'own/mwah', severity: 'hint' }], severities: { kiss: 'error' } };
  expect(effective([], policy).rules[0]?.severity).toBe('hint');
  expect(effective([], policy, { severities: { kiss: 'error' } }).rules[0]?.severity).toBe('error');
});

test('a line that does not hold on personal accounts excepts its rules there', () => {
  const summary = [{ ...line('2', 'kiss'), except: { account: 'personal' } }] as const;
  const rules = effective(packs, { summary });
  const foundOn = (account?: 'organisation' | 'personal') => check('see you xx', rules, { account }).length;
  expect([foundOn(), foundOn('organisation'), foundOn('personal')]).toEqual([1, 1, 0]);
});
