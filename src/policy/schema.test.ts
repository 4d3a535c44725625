import { describe, expect, test } from 'vitest';
import { prove } from './schema';

const terms = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`);
const rule = { id: 'code-names', terms: ['Project Heron'], message: 'This looks like the name of a project.' };

describe('a sound policy', () => {
  const clause = {
    clause: '4.1',
    kind: 'dont',
    text: 'Leave out project names.',
    enforces: ['own/code-names', 'slang'],
  };
  const contact = { role: 'Safeguarding lead', name: 'Priya Nair', email: 'priya@example.org', phone: '01632 960123' };
  const sound = {
    organisation: 'Heron Youth Trust',
    contacts: [contact],
    summary: [clause],
    policyUrl: 'https://example.org/policy',
    policyVersion: '3.10',
    severities: { slang: 'off', 'own/code-names': 'error' },
    allow: ['Heron Youth Trust', '020 7946 0123'],
    policyPack: 'default',
    reviewDate: '2027-03-31',
    rulesOff: ['tone/slang', '-kiss'],
    reminders: [{ id: 'photo', act: 'send', when: { media: true, surface: ['post'] }, message: 'Ask first.' }],
    routes: [{ when: 'You are worried about a child', steps: ['Tell the lead.'] }],
    names: ['+Amina Warsame'],
    schools: ['Oakfield'],
    accounts: { x: ['@heronyouth'] },
    officeHours: { days: ['mon', 'tue'], from: '09:00', to: '17:00' },
    sites: ['-tiktok'],
    enforcement: 'acknowledge',
    locked: ['sites'],
    retentionMonths: 24,
  };
  const proven = {
    policy: {
      ...sound,
      rules: [
        {
          id: 'own/code-names',
          category: 'confidential',
          severity: 'error',
          match: { terms: rule.terms },
          message: rule.message,
        },
      ],
    },
    refusals: [],
  };
  const managed = { ...sound, rules: [rule] };

  test.each([
    ['as it is', managed],
    ['as one text', { policyJson: JSON.stringify(managed) }],
    ['with the lists as texts', texts(managed)],
    ["in the Admin console's wrapper", wrapped(managed)],
    ['as texts in the wrapper', wrapped(texts(managed))],
    ['with numbered lists', { ...managed, allow: { 1: managed.allow[0], 2: managed.allow[1] }, rules: { 1: rule } }],
  ])('applies whole, %s', (_, pushed) => expect(prove(pushed)).toEqual(proven));

  test.each<[object, object]>([
    [{ officeHours: { days: ['Monday', 'TUE'], from: '9.00', to: ' 17:00 ' } }, { officeHours: sound.officeHours }],
    [
      { officeHours: { days: 'mon', from: '9:00', to: '17:00' } },
      { officeHours: { ...sound.officeHours, days: ['mon'] } },
    ],
    [{ accounts: { x: '@heronyouth' } }, { accounts: sound.accounts }],
    [{ retentionMonths: '24' }, { retentionMonths: 24 }],
    [{ sites: [] }, {}],
    ...([true, 1, 'true', '1', ' True '] as const).map((media): [object, object] => [
      { reminders: [{ ...sound.reminders[0], when: { media } }] },
      { reminders: [{ ...sound.reminders[0], when: { media: true } }] },
    ]),
    ...([false, 0, 'false', '0'] as const).map((officeHours): [object, object] => [
      { rules: [{ ...rule, when: { officeHours, surface: 'message' } }] },
      {
        rules: [{ ...proven.policy.rules[0], severity: 'warning', when: { officeHours: false, surface: ['message'] } }],
      },
    ]),
  ])('is understood as %j', (pushed, policy) => expect(prove(pushed)).toEqual({ policy, refusals: [] }));

  test('wins over the same keys in policyJson', () => {
    const policyJson = JSON.stringify({ organisation: 'Old Trust', policyVersion: '1' });
    expect(prove({ organisation: 'New Trust', policyJson }).policy).toEqual({
      organisation: 'New Trust',
      policyVersion: '1',
    });
  });

  test('loses to policyJson where a flat key is unsound', () => {
    const policyJson = JSON.stringify({ organisation: 'Old Trust' });
    expect(prove({ organisation: 1, policyJson }).policy).toEqual({ organisation: 'Old Trust' });
  });
});

test.each([[undefined], [null], [{}], [{ organisation: '', contacts: null, allow: '' }], [{ policyJson: ' ' }]])(
  'nothing pushed is nothing decided: %j',
  (pushed) => expect(prove(pushed)).toEqual({ policy: {}, refusals: [] }),
);

describe('an unsound value is named and left out', () => {
  test.each([
    ['a policy', 'policy', 'map'],
    [[], 'policy', 'map'],
    [{ organisation: 1 }, 'organisation', 'text'],
    [{ organisation: 'x'.repeat(101) }, 'organisation', 'tooLong'],
    [{ organization: 'Heron' }, 'organization', 'unknownKey'],
    [{ policyUrl: 'http://example.org' }, 'policyUrl', 'https'],
    [{ policyUrl: 'javascript:alert(1)' }, 'policyUrl', 'https'],
    [{ policyVersion: 4.1 }, 'policyVersion', 'text'],
    [{ policyJson: '{"organisation": ' }, 'policyJson', 'json'],
    [{ policyJson: '[]' }, 'policyJson', 'map'],
    [{ policyJson: '{"organisation":true}' }, 'policyJson › organisation', 'text'],
    [{ contacts: 'Priya' }, 'contacts', 'json'],
    [{ contacts: true }, 'contacts', 'list'],
    [{ contacts: ['Priya'] }, 'contacts #1', 'map'],
    [{ contacts: [{ name: 'Priya' }] }, 'contacts #1', 'missing'],
    [{ severities: ['slang'] }, 'severities', 'map'],
    [{ severities: { slang: 0 } }, 'severities › slang', 'choice'],
    [{ severities: { slang: 'warn' } }, 'severities › slang', 'choice'],
    [{ severities: { slangs: 'off' } }, 'severities › slangs', 'unknownRule'],
    [{ severities: { 'tone/no-such-rule': 'off' } }, 'severities › tone/no-such-rule', 'unknownRule'],
    [JSON.parse('{"__proto__": {"organisation": "x"}}'), '__proto__', 'unknownKey'],
    [{ allow: [7700900123] }, 'allow #1', 'text'],
    [{ allow: ['*'] }, 'allow #1', 'term'],
    [{ allow: ['+*'] }, 'allow #1', 'term'],
    [{ policyPack: 'Unloc' }, 'policyPack', 'pack'],
    [{ policyPack: 'toString' }, 'policyPack', 'pack'],
    [{ reviewDate: '31/03/2027' }, 'reviewDate', 'date'],
    [{ reviewDate: '2027-02-30' }, 'reviewDate', 'date'],
    [{ rulesOff: ['slangs'] }, 'rulesOff › slangs', 'unknownRule'],
    [{ reminders: [{ id: 'a', act: 'like', message: 'No.' }] }, 'reminders #1 › act', 'choice'],
    [{ routes: [{ when: 'At once', steps: 'Tell the lead' }] }, 'routes #1 › steps', 'list'],
    [{ names: 'Amina' }, 'names', 'json'],
    [{ accounts: { twitter: '@heron' } }, 'accounts › twitter', 'choice'],
    [{ officeHours: '9 to 5' }, 'officeHours', 'json'],
    [{ officeHours: { days: ['mon'], from: '9am', to: '17:00' } }, 'officeHours › from', 'time'],
    [{ officeHours: { days: ['someday'], from: '09:00', to: '17:00' } }, 'officeHours › days #1', 'choice'],
    [{ officeHours: { from: '09:00', to: '17:00' } }, 'officeHours', 'missing'],
    [{ sites: ['twitter'] }, 'sites #1', 'choice'],
    [{ enforcement: 'stop' }, 'enforcement', 'choice'],
    [{ locked: ['organisation'] }, 'locked #1', 'choice'],
    [{ retentionMonths: 0 }, 'retentionMonths', 'number'],
    [{ retentionMonths: 'a year' }, 'retentionMonths', 'number'],
    [{ rules: [{ ...rule, id: 'Code Names' }] }, 'rules #1 › id', 'name'],
    [{ rules: [{ ...rule, id: undefined }] }, 'rules #1', 'missing'],
    [{ rules: [{ ...rule, terms: 'Heron' }] }, 'rules #1 › terms', 'list'],
  ])('%j', (pushed, key, problem) => {
    const { policy, refusals } = prove(pushed);
    expect(refusals).toEqual([{ key, problem, detail: expect.any(String) }]);
    expect(policy).toEqual({});
  });
});

describe('beside an unsound entry the sound ones stay', () => {
  test('in a list', () => {
    const { policy, refusals } = prove({ contacts: [{ role: 'Manager' }, 7, { role: 'Lead', email: 'nobody' }] });
    expect(policy.contacts).toEqual([{ role: 'Manager' }, { role: 'Lead' }]);
    expect(refusals.map(({ key }) => key)).toEqual(['contacts #2', 'contacts #3 › email']);
  });

  test('among the terms of a rule', () => {
    const { policy, refusals } = prove({ rules: [{ ...rule, terms: ['Heron', 5, '**', 'CASE-####'] }] });
    expect(policy.rules?.[0]?.match).toEqual({ terms: ['Heron', 'CASE-####'] });
    expect(refusals.map(({ key }) => key)).toEqual(['rules #1 › terms #2', 'rules #1 › terms #3']);
  });

  test('in what a line enforces', () => {
    const line = { clause: '1', kind: 'do', text: 'Be kind.' };
    const { policy, refusals } = prove({ summary: [{ ...line, enforces: ['abuse', 'rudeness'] }] });
    expect(policy.summary).toEqual([{ ...line, enforces: ['abuse'] }]);
    expect(refusals.map(({ key }) => key)).toEqual(['summary › enforces › rudeness']);
  });
});

describe('an own rule', () => {
  test('may not bring a regular expression', () => {
    const { policy, refusals } = prove({ rules: [{ ...rule, pattern: '(a+)+$' }] });
    expect(refusals).toEqual([{ key: 'rules #1 › pattern', problem: 'pattern', detail: '"(a+)+$"' }]);
    expect(policy.rules).toHaveLength(1);
  });

  test('has an id of its own', () => {
    const { policy, refusals } = prove({ rules: [rule, { ...rule, id: 'own/code-names' }] });
    expect(policy.rules).toHaveLength(1);
    expect(refusals).toEqual([{ key: 'rules › own/code-names', problem: 'taken', detail: 'own/code-names' }]);
  });

  test('may take the words out', () => {
    expect(prove({ rules: [{ ...rule, suggestions: [''] }] }).policy.rules?.[0]?.suggestions).toEqual(['']);
  });

  test.each([
    [{}, {}, 'warning'],
    [{ severity: 'hint' }, {}, 'hint'],
    [{}, { confidential: 'error' }, 'error'],
    [{ severity: 'hint' }, { confidential: 'error' }, 'hint'],
    [{ severity: 'hint' }, { 'code-names': 'error' }, 'error'],
  ])('of %j under %j is a %s', (over, severities, severity) => {
    expect(prove({ rules: [{ ...rule, ...over }], severities }).policy.rules?.[0]?.severity).toBe(severity);
  });
});

describe('megabytes', () => {
  test('of terms are cut, which is said once', () => {
    const { policy, refusals } = prove({ rules: [{ ...rule, terms: terms(500_000) }] });
    expect(policy.rules?.[0]?.match).toEqual({ terms: terms(10_000) });
    expect(refusals).toEqual([{ key: 'rules #1 › terms', problem: 'tooMany', detail: '10000' }]);
  });

  test('spread over many rules are cut too', () => {
    const rules = ['a', 'b', 'c'].map((id) => ({ ...rule, id, terms: terms(6000) }));
    const { policy, refusals } = prove({ rules });
    expect(policy.rules?.map(({ match }) => 'terms' in match && match.terms.length)).toEqual([6000, 4000]);
    expect(refusals.map(({ key, problem }) => [key, problem])).toEqual([
      ['rules › b', 'tooMuch'],
      ['rules › c', 'tooMuch'],
    ]);
  });

  test('of mistakes are counted, not listed', () => {
    const { refusals } = prove({ rules: [{ ...rule, terms: Array(5000).fill(0) }], ['k'.repeat(1_000_000)]: 1 });
    expect(refusals).toHaveLength(101);
    expect(refusals.at(-1)).toEqual({ key: 'policy', problem: 'more', detail: '4901' });
    expect(JSON.stringify(refusals).length).toBeLessThan(20_000);
  });
});

function texts(managed: object) {
  return Object.fromEntries(
    Object.entries(managed).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

function wrapped(managed: object) {
  return Object.fromEntries(Object.entries(managed).map(([key, value]) => [key, { Value: value }]));
}
