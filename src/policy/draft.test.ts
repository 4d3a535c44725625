import { describe, expect, test } from 'vitest';
import { draftIn, draftOf, refusalsAt, refusalsOfWritten, valueAt, withEntry, withoutBlanks, withValue } from './draft';
import type { Pushed } from './exports/export-file';
import { filesFor } from './exports/exports';
import { storesWith } from './exports/stores';
import { prove } from './schema';

const CONTACTS = { contacts: [{ role: 'Lead' }, { role: 'Manager', email: 'jo@example.org' }] };

describe('a value', () => {
  test('is put in place on the way to it, and nothing else changes', () => {
    expect(withValue({}, ['accounts', 'x'], ['@heron'])).toEqual({ accounts: { x: ['@heron'] } });
    const next = withValue(CONTACTS, ['contacts', 0, 'name'], 'Ruth A.');
    expect(next).toEqual({ contacts: [{ role: 'Lead', name: 'Ruth A.' }, CONTACTS.contacts[1]] });
    expect(CONTACTS.contacts[0]).toEqual({ role: 'Lead' });
  });

  test('keeps its place among the others', () =>
    expect(Object.keys(withValue({ a: 1, b: 2, c: 3 }, ['b'], 4))).toEqual(['a', 'b', 'c']));

  test('is taken out, and put back where it was', () => {
    const [first] = CONTACTS.contacts;
    const without = withValue(CONTACTS, ['contacts', 0], undefined);
    expect(valueAt(without, ['contacts', 0, 'role'])).toBe('Manager');
    expect(withEntry(without, ['contacts'], first, 0)).toEqual(CONTACTS);
    expect(withValue(CONTACTS, ['contacts'], undefined)).toEqual({});
  });

  test('takes the object around it along when that is left empty, but no entry of a list', () => {
    expect(withValue({ accounts: { x: ['@heron'] } }, ['accounts', 'x'], undefined)).toEqual({});
    expect(withValue({ contacts: [{ role: 'L' }] }, ['contacts', 0, 'role'], undefined)).toEqual({ contacts: [{}] });
  });
});

test('what was left empty in the form is not pushed, and what was meant to be empty is', () => {
  const draft = {
    organisation: '  ',
    contacts: [{ role: 'Lead', name: '' }, { role: ' ' }],
    summary: [{ kind: 'dont', clause: '', text: '' }],
    rules: [{ id: 'otter', terms: ['otter', '', ' '], suggestions: ['', ' '], when: {} }],
    severities: {},
    allow: [],
    retentionMonths: 12,
  };
  expect(withoutBlanks(draft)).toEqual({
    contacts: [{ role: 'Lead' }],
    summary: [],
    rules: [{ id: 'otter', terms: ['otter'], suggestions: [''] }],
    allow: [],
    retentionMonths: 12,
  });
});

test('a refusal is said at the field it is about', () => {
  const { refusals } = prove({
    contacts: [{ role: 'Lead', email: 'nobody' }, { name: 'Ruth' }],
    allow: ['fine', '*'],
    severities: { kiss: 'loud' },
  });
  const problemsAt = (...path: (string | number)[]) => refusalsAt(refusals, path).map(({ problem }) => problem);
  expect(problemsAt('contacts', 0, 'email')).toEqual(['email']);
  expect(problemsAt('contacts', 1, 'role')).toEqual(['missing']);
  expect(problemsAt('contacts', 0, 'role')).toEqual([]);
  expect(problemsAt('allow')).toEqual(['term']);
  expect(problemsAt('severities', 'kiss')).toEqual(['choice']);
});

test('nothing is said against an entry that was only just added', () => {
  const draft = {
    contacts: [{ role: '' }, { role: '', name: 'Ruth' }],
    summary: [{ kind: 'do', clause: '', text: '' }],
  };
  const said = refusalsOfWritten(draft, prove(draft).refusals);
  expect(said.map(({ key }) => key)).toEqual(['contacts #2']);
});

describe('a file', () => {
  const policy: Pushed = { organisation: 'Meadow Lane', allow: ['Otter'], severities: { kiss: 'off' } };

  test.each(['googleAdmin', 'linux', 'firefoxPolicies', 'nativeManifest'] as const)('of %s is read back', (route) => {
    const [file] = filesFor(route, policy, storesWith());
    expect(draftIn(file?.text ?? '')).toEqual(policy);
  });

  test('with the policy alone is read too', () => expect(draftIn(`\ufeff${JSON.stringify(policy)}`)).toEqual(policy));

  test.each(['', 'organisation: Meadow Lane', '[]', '{"name":"other"}', '"text"'])('without one is not: %s', (text) =>
    expect(draftIn(text)).toBeUndefined(),
  );
});

test('what is in force is laid open for the form, however it was pushed', () => {
  const pushed = {
    policyJson: '{"organisation":"Below","policyVersion":"7"}',
    organisation: { Value: 'Meadow Lane' },
    allow: '["Otter"]',
    names: { 1: 'Amy', 2: 'Ben' },
  };
  expect(draftOf(pushed)).toEqual({
    organisation: 'Meadow Lane',
    policyVersion: '7',
    allow: ['Otter'],
    names: ['Amy', 'Ben'],
  });
});
