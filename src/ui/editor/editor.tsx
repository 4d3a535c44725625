import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Refusal } from '../../policy/policy';
import { Emblem } from '../emblem';
import { Section } from '../section';
import { type Form, textOf } from './form';
import { DraftRefusals, InForce } from './in-force';
import { OwnTerms } from './own-terms';
import { PastPosts } from './past-posts';
import { Reports } from './reports';
import { RollOut } from './roll-out';
import { Contacts, EnforcementChoice, Freedom, Organisation, Places, Reminders, Summary, Words } from './sections';
import { type KnownRule, Severities } from './severities';
import { TestBox } from './test-box';

/** How the draft stands with the store of this browser. */
export type Kept = 'none' | 'kept' | 'refused';

type Props = {
  form: Form;
  kept: Kept;
  refusals: readonly Refusal[];
  packs: readonly { name: string; title: string }[];
  rules: readonly KnownRule[];
  sites: readonly { id: string; name: string }[];
  inForce: ComponentProps<typeof InForce>;
  check: ComponentProps<typeof TestBox>['check'];
  findingsOf: ComponentProps<typeof OwnTerms>['findingsOf'];
  readReport: ComponentProps<typeof Reports>['read'];
  past: ComponentProps<typeof PastPosts>;
  rollOut: Omit<ComponentProps<typeof RollOut>, 'refused'>;
  /** What was last taken away or replaced and can be had back. */
  undo?: { words: string; back: () => void; dismiss: () => void };
  /** Whether the last file held no policy. */
  isUnreadable: boolean;
  onFile: (file: File) => void;
  onSaveDraft: () => void;
  onStartAnew: () => void;
};

const NAV = [
  ['start', 'editor.start.heading'],
  ['organisation', 'editor.organisation.heading'],
  ['places', 'editor.places.heading'],
  ['people', 'editor.contacts.heading'],
  ['summary', 'editor.summary.heading'],
  ['found', 'editor.found.heading'],
  ['terms', 'editor.terms.heading'],
  ['words', 'editor.words.heading'],
  ['reminders', 'editor.reminders.heading'],
  ['freedom', 'editor.freedom.heading'],
  ['past', 'editor.past.heading'],
  ['roll-out', 'editor.rollOut.heading'],
  ['try', 'editor.try.heading'],
] as const;

/** The page on which a manager makes a policy, tries it, and takes it away as files. */
export function Editor(props: Props) {
  const { form, kept, refusals, undo } = props;
  return (
    <>
      <header>
        <Emblem />
        <h1>
          <span class="product">{i18n.t('extensionName')}</span>
          {i18n.t('editor.heading')}
        </h1>
        <p role="status" class={`kept ${kept}`}>
          {keptInWords(kept)}
        </p>
      </header>
      <div class="layout">
        <nav aria-label={i18n.t('editor.nav')}>
          <ul>
            {NAV.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{i18n.t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <InForce {...props.inForce} />
          <Start {...props} />
          <DraftRefusals form={form} refusals={refusals} />
          <Organisation form={form} />
          <Places form={form} sites={props.sites} />
          <Contacts form={form} />
          <Summary form={form} />
          <Section id="found" heading={i18n.t('editor.found.heading')}>
            <EnforcementChoice form={form} />
            <h3>{i18n.t('editor.found.severities')}</h3>
            <p>{i18n.t('editor.found.about')}</p>
            <Severities form={form} rules={props.rules} />
          </Section>
          <OwnTerms form={form} findingsOf={props.findingsOf} />
          <Section id="words" heading={i18n.t('editor.words.heading')}>
            <Words form={form} />
            <Reports form={form} read={props.readReport} />
          </Section>
          <Reminders form={form} />
          <Freedom form={form} />
          <PastPosts {...props.past} />
          <RollOut {...props.rollOut} refused={refusals.length} />
        </main>
        <TestBox check={props.check} />
      </div>
      <div class="undo" role="status">
        {undo && (
          <p>
            <span>{undo.words}</span>
            <button type="button" onClick={undo.back}>
              {i18n.t('editor.undo')}
            </button>
            <button type="button" class="plain" onClick={undo.dismiss}>
              {i18n.t('notice.dismiss')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Start({ form, packs, isUnreadable, onFile, onSaveDraft, onStartAnew }: Props) {
  const chosen = textOf(form.valueOf(['policyPack'])) || 'default';
  return (
    <Section id="start" heading={i18n.t('editor.start.heading')}>
      <fieldset class="group packs">
        <legend>{i18n.t('editor.start.pack')}</legend>
        <p class="quiet">{i18n.t('editor.start.packHint')}</p>
        {packs.map(({ name, title }) => (
          <label key={name} class="tick">
            <input
              type="radio"
              name="pack"
              checked={chosen === name}
              onChange={() => form.change(['policyPack'], name)}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="import">{i18n.t('editor.start.file')}</label>
        <p class="quiet" id="import-hint">
          {i18n.t('editor.start.fileHint')}
        </p>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-hint"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
        {isUnreadable && <p class="refusal">{i18n.t('editor.start.unreadable')}</p>}
      </div>
      <div class="buttons">
        <button type="button" onClick={onSaveDraft}>
          {i18n.t('editor.start.save')}
        </button>
        <button type="button" class="plain" onClick={onStartAnew}>
          {i18n.t('editor.start.anew')}
        </button>
      </div>
    </Section>
  );
}

function keptInWords(kept: Kept): string {
  switch (kept) {
    case 'none':
      return i18n.t('editor.kept.none');
    case 'kept':
      return i18n.t('editor.kept.kept');
    case 'refused':
      return i18n.t('editor.kept.refused');
  }
}
