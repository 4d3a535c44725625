import { i18n } from '#i18n';
import type { Path } from '../../policy/draft';
import { ACTS, DAYS, ENFORCEMENTS, type Enforcement, LOCKABLE } from '../../policy/policy';
import { Section } from '../section';
import { Entries } from './entries';
import { ACCOUNT_CHOICES, SURFACE_CHOICES } from './facts';
import { ChoiceField, type Choices, LinesField, NumberField, TextField, TicksField } from './fields';
import { entriesOf, type Form, idOf, partOf, textOf } from './form';
import { CATEGORY_CHOICES } from './severities';

type Named = readonly { id: string; name: string }[];

const ACT_WORDS = { send: 'editor.act.send', befriend: 'editor.act.befriend', delete: 'editor.act.delete' } as const;
const LOCK_WORDS = {
  sites: 'editor.lock.sites',
  severities: 'editor.lock.severities',
  log: 'editor.lock.log',
} as const satisfies Record<(typeof LOCKABLE)[number], string>;
const DAY_WORDS = {
  mon: 'editor.day.mon',
  tue: 'editor.day.tue',
  wed: 'editor.day.wed',
  thu: 'editor.day.thu',
  fri: 'editor.day.fri',
  sat: 'editor.day.sat',
  sun: 'editor.day.sun',
} as const;
const ENFORCEMENT_WORDS = {
  audit: 'editor.enforcement.audit',
  hint: 'editor.enforcement.hint',
  acknowledge: 'editor.enforcement.acknowledge',
  reason: 'editor.enforcement.reason',
  block: 'editor.enforcement.block',
} as const satisfies Record<Enforcement, string>;

/** Who the policy is of, and which one it is. */
export function Organisation({ form }: { form: Form }) {
  const { pack } = form;
  return (
    <Section id="organisation" heading={i18n.t('editor.organisation.heading')}>
      <TextField
        form={form}
        path={['organisation']}
        label={i18n.t('editor.organisation.name')}
        below={pack.organisation}
      />
      <TextField
        form={form}
        path={['policyUrl']}
        label={i18n.t('editor.organisation.url')}
        hint={i18n.t('editor.organisation.urlHint')}
        below={pack.policyUrl}
        kind="url"
      />
      <div class="row">
        <TextField
          form={form}
          path={['policyVersion']}
          label={i18n.t('editor.organisation.version')}
          hint={i18n.t('editor.organisation.versionHint')}
          below={pack.policyVersion}
        />
        <TextField
          form={form}
          path={['reviewDate']}
          label={i18n.t('editor.organisation.review')}
          hint={i18n.t('editor.organisation.reviewHint')}
          kind="date"
        />
      </div>
    </Section>
  );
}

/** Where and when staff write for the organisation. */
export function Places({ form, sites }: { form: Form; sites: Named }) {
  const all = sites.map(({ id }) => id);
  const hours = withWholeHours(form);
  return (
    <Section id="places" heading={i18n.t('editor.places.heading')}>
      <TicksField
        form={form}
        path={['sites']}
        label={i18n.t('editor.places.sites')}
        choices={sites.map(({ id, name }) => ({ value: id, words: name }))}
        unsaid={form.pack.sites ?? all}
      />
      <fieldset class="group">
        <legend>{i18n.t('editor.places.accounts')}</legend>
        <p class="quiet">{i18n.t('editor.places.accountsHint')}</p>
        <div class="row">
          {sites.map(({ id, name }) => (
            <LinesField key={id} form={form} path={['accounts', id]} label={name} rows={2} />
          ))}
        </div>
      </fieldset>
      <TicksField
        form={hours}
        path={['officeHours', 'days']}
        label={i18n.t('editor.places.hours')}
        hint={i18n.t('editor.places.hoursHint')}
        choices={DAYS.map((value) => ({ value, words: i18n.t(DAY_WORDS[value]) }))}
        unsaid={form.valueOf(['officeHours']) === undefined ? form.pack.officeHours?.days : []}
      />
      <div class="row narrow">
        <TextField
          form={hours}
          path={['officeHours', 'from']}
          label={i18n.t('editor.places.from')}
          below={form.pack.officeHours?.from ?? '09:00'}
        />
        <TextField
          form={hours}
          path={['officeHours', 'to']}
          label={i18n.t('editor.places.to')}
          below={form.pack.officeHours?.to ?? '17:00'}
        />
      </div>
    </Section>
  );
}

/** Hours count only whole, so the first change brings along what the pack has, or the usual; without a day there are none. */
function withWholeHours(form: Form): Form {
  const usual = { days: DAYS.slice(0, 5), from: '09:00', to: '17:00' };
  return {
    ...form,
    change: (path, value) => {
      if (path.at(-1) === 'days' && value === undefined) return form.change(['officeHours'], undefined);
      if (form.valueOf(['officeHours']) !== undefined) return form.change(path, value);
      form.change(['officeHours'], { ...(form.pack.officeHours ?? usual), [String(path.at(-1))]: value });
    },
  };
}

/** Whom staff ask. */
export function Contacts({ form }: { form: Form }) {
  return (
    <Section id="people" heading={i18n.t('editor.contacts.heading')} about={i18n.t('editor.contacts.about')}>
      <Entries
        form={form}
        list={['contacts']}
        below={form.pack.contacts}
        nameOf={(entry) => partOf(entry, 'role') || i18n.t('editor.contacts.new')}
        blank={{ role: '' }}
        addWords={i18n.t('editor.contacts.add')}
        emptyWords={i18n.t('editor.contacts.empty')}
      >
        {(path) => (
          <div class="row">
            <TextField form={form} path={[...path, 'role']} label={i18n.t('editor.contacts.role')} />
            <TextField form={form} path={[...path, 'name']} label={i18n.t('editor.contacts.name')} />
            <TextField form={form} path={[...path, 'email']} label={i18n.t('editor.contacts.email')} kind="email" />
            <TextField form={form} path={[...path, 'phone']} label={i18n.t('editor.contacts.phone')} kind="tel" />
          </div>
        )}
      </Entries>
    </Section>
  );
}

/** The policy in plain words, as the popup shows it. */
export function Summary({ form }: { form: Form }) {
  const kinds: Choices = [
    { value: 'do', words: i18n.t('policy.do') },
    { value: 'dont', words: i18n.t('policy.dont') },
  ];
  return (
    <Section id="summary" heading={i18n.t('editor.summary.heading')} about={i18n.t('editor.summary.about')}>
      <Entries
        form={form}
        list={['summary']}
        below={form.pack.summary}
        nameOf={(entry, index) =>
          partOf(entry, 'clause')
            ? i18n.t('finding.clause', [partOf(entry, 'clause')])
            : i18n.t('editor.summary.line', { number: String(index + 1) })
        }
        shown={(entry) => (
          <>
            <span class="number">{partOf(entry, 'clause')}</span> {partOf(entry, 'text')}
          </>
        )}
        blank={{ clause: '', kind: 'dont', text: '' }}
        addWords={i18n.t('editor.summary.add')}
        emptyWords={i18n.t('editor.summary.empty')}
      >
        {(path) => (
          <>
            <div class="row narrow">
              <TextField form={form} path={[...path, 'clause']} label={i18n.t('editor.clause')} />
              <ChoiceField form={form} path={[...path, 'kind']} label={i18n.t('editor.summary.kind')} choices={kinds} />
            </div>
            <TextField form={form} path={[...path, 'text']} label={i18n.t('editor.summary.text')} long />
            <details>
              <summary>
                {i18n.t('editor.summary.enforces')} ({entriesOf(form, [...path, 'enforces'])?.length ?? 0})
              </summary>
              <TicksField
                form={form}
                path={[...path, 'enforces']}
                label={i18n.t('editor.summary.enforcesHint')}
                choices={withOthers(CATEGORY_CHOICES(), entriesOf(form, [...path, 'enforces']))}
              />
            </details>
          </>
        )}
      </Entries>
      <h3>{i18n.t('editor.routes.heading')}</h3>
      <p>{i18n.t('editor.routes.about')}</p>
      <Entries
        form={form}
        list={['routes']}
        below={form.pack.routes}
        nameOf={(entry) => partOf(entry, 'when') || i18n.t('editor.routes.new')}
        blank={{ when: '', steps: [] }}
        addWords={i18n.t('editor.routes.add')}
        emptyWords={i18n.t('editor.routes.empty')}
      >
        {(path) => (
          <>
            <TextField form={form} path={[...path, 'when']} label={i18n.t('editor.routes.when')} />
            <LinesField form={form} path={[...path, 'steps']} label={i18n.t('editor.routes.steps')} />
            <div class="row narrow">
              <TextField form={form} path={[...path, 'clause']} label={i18n.t('editor.clause')} />
            </div>
          </>
        )}
      </Entries>
    </Section>
  );
}

/** The most that a finding can do. */
export function EnforcementChoice({ form }: { form: Form }) {
  const below = form.pack.enforcement ?? 'reason';
  const chosen = textOf(form.valueOf(['enforcement'])) || below;
  return (
    <fieldset class="group enforcement">
      <legend>{i18n.t('editor.enforcement.label')}</legend>
      {ENFORCEMENTS.map((value) => (
        <label key={value} class="tick">
          <input
            type="radio"
            name="enforcement"
            id={idOf(['enforcement', value])}
            checked={chosen === value}
            onChange={() => form.change(['enforcement'], value)}
          />
          {i18n.t(ENFORCEMENT_WORDS[value])}
        </label>
      ))}
    </fieldset>
  );
}

/** What is never pointed out, and what always is. */
export function Words({ form }: { form: Form }) {
  return (
    <>
      <LinesField
        form={form}
        path={['allow']}
        label={i18n.t('editor.words.allow')}
        hint={listHint(i18n.t('editor.words.allowHint'), form.pack.allow)}
      />
      <LinesField
        form={form}
        path={['names']}
        label={i18n.t('editor.words.names')}
        hint={listHint(i18n.t('editor.words.namesHint'), form.pack.names)}
      />
      <LinesField
        form={form}
        path={['schools']}
        label={i18n.t('editor.words.schools')}
        hint={listHint(i18n.t('editor.words.schoolsHint'), form.pack.schools)}
      />
      {form.valueOf(['rulesOff']) !== undefined && (
        <LinesField
          form={form}
          path={['rulesOff']}
          label={i18n.t('editor.words.rulesOff')}
          hint={i18n.t('editor.words.rulesOffHint')}
        />
      )}
    </>
  );
}

function listHint(hint: string, below: readonly string[] = []): string {
  return below.length > 0 ? `${hint} ${i18n.t('editor.words.below', { words: below.join(', ') })}` : hint;
}

/** What staff are told once at an act that no text shows. */
export function Reminders({ form }: { form: Form }) {
  return (
    <Section id="reminders" heading={i18n.t('editor.reminders.heading')} about={i18n.t('editor.reminders.about')}>
      <Entries
        form={form}
        list={['reminders']}
        below={form.pack.reminders}
        nameOf={(entry) => partOf(entry, 'id') || i18n.t('editor.reminders.new')}
        shown={(entry) => partOf(entry, 'message')}
        blank={{ id: '', act: 'send', message: '' }}
        addWords={i18n.t('editor.reminders.add')}
        emptyWords={i18n.t('editor.reminders.empty')}
      >
        {(path) => (
          <>
            <div class="row">
              <TextField form={form} path={[...path, 'id']} label={i18n.t('editor.reminders.id')} />
              <ChoiceField
                form={form}
                path={[...path, 'act']}
                label={i18n.t('editor.reminders.act')}
                choices={ACTS.map((value) => ({ value, words: i18n.t(ACT_WORDS[value]) }))}
              />
              <ChoiceField
                form={form}
                path={[...path, 'when', 'account']}
                label={i18n.t('editor.account.label')}
                choices={ACCOUNT_CHOICES()}
                unsaid={i18n.t('editor.account.any')}
              />
              <TextField form={form} path={[...path, 'clause']} label={i18n.t('editor.clause')} />
            </div>
            <TextField form={form} path={[...path, 'message']} label={i18n.t('editor.message')} long />
            <details>
              <summary>{i18n.t('editor.reminders.only')}</summary>
              <TicksField
                form={form}
                path={[...path, 'when', 'surface']}
                label={i18n.t('editor.surface.label')}
                choices={SURFACE_CHOICES()}
              />
              <FlagTicks form={form} path={[...path, 'when']} />
            </details>
          </>
        )}
      </Entries>
    </Section>
  );
}

function FlagTicks({ form, path }: { form: Form; path: Path }) {
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={form.valueOf([...path, 'media']) === true}
          onChange={({ currentTarget: { checked } }) => form.change([...path, 'media'], checked || undefined)}
        />
        {i18n.t('editor.media')}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={form.valueOf([...path, 'officeHours']) === false}
          onChange={({ currentTarget: { checked } }) =>
            form.change([...path, 'officeHours'], checked ? false : undefined)
          }
        />
        {i18n.t('editor.outOfHours')}
      </label>
    </>
  );
}

/** What staff may decide for themselves, and how long their log is kept. */
export function Freedom({ form }: { form: Form }) {
  return (
    <Section id="freedom" heading={i18n.t('editor.freedom.heading')}>
      <TicksField
        form={form}
        path={['locked']}
        label={i18n.t('editor.freedom.locked')}
        hint={i18n.t('editor.freedom.lockedHint')}
        choices={LOCKABLE.map((value) => ({ value, words: i18n.t(LOCK_WORDS[value]) }))}
        unsaid={form.pack.locked}
        mayBeNone
      />
      <NumberField
        form={form}
        path={['retentionMonths']}
        label={i18n.t('editor.freedom.retention')}
        hint={i18n.t('editor.freedom.retentionHint')}
      />
    </Section>
  );
}

/** The choices, and whatever else is chosen already. */
function withOthers(choices: Choices, chosen: readonly unknown[] = []): Choices {
  const known = new Set(choices.map(({ value }) => value));
  const others = chosen.map(textOf).filter((value) => value && !known.has(value));
  return [...choices, ...others.map((value) => ({ value, words: value }))];
}
