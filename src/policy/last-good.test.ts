import { expect, test } from 'vitest';
import { withLastGood } from './last-good';
import { prove } from './schema';

const before = prove({
  organisation: 'Heron Trust',
  severities: { kiss: 'error' },
  sites: ['x'],
  rules: [{ id: 'otter', terms: ['otter'], message: 'Not announced yet.' }],
}).policy;

const after = (managed: Record<string, unknown>) => withLastGood(prove(managed).policy, managed, before);

test.each([
  [{ severities: 'kiss' }],
  [{ severities: { kiss: 'loud' } }],
  [{ severities: { Value: ['kiss'] } }],
  [{ policyJson: { Value: '{"severities": 7}' } }],
])('a key of which nothing can be read stays as it was: %j', (managed) =>
  expect(after(managed)).toEqual({ severities: { kiss: 'error' } }),
);

test.each([[{ policyJson: '{"rules": [' }], [{ policyJson: '[]' }], [{ policyJson: 7 }]])(
  'where the whole cannot be read, all stays as it was: %j',
  (managed) =>
    expect(after({ ...managed, organisation: 'Kite Trust' })).toEqual({ ...before, organisation: 'Kite Trust' }),
);

test('of a key that can be read in part, the sound part applies', () =>
  expect(after({ severities: { slang: 'off', kiss: 'loud' } })).toEqual({ severities: { slang: 'off' } }));

test.each([[{}], [{ severities: null, sites: [], rules: '' }], [{ policyJson: '{}', sites: { Value: [] } }]])(
  'a key that is not pushed any more, or empty, is gone: %j',
  (managed) => expect(after(managed)).not.toHaveProperty('severities'),
);
