import { i18n } from '#i18n';
import type { Finding } from '../../check/rule';
import type { Path } from '../../policy/draft';
import { Section } from '../section';
import { categoryInWords } from '../words';
import { Entries } from './entries';
import { ACCOUNT_CHOICES } from './facts';
import { ChoiceField, LinesField, TextField } from './fields';
import { entriesOf, type Form, partOf, textOf } from './form';
import { CATEGORY_CHOICES, SEVERITY_CHOICES } from './severities';

type TermsProps = { form: Form; findingsOf: (rule: string, text: string) => readonly Finding[] };

/** The organisation's own terms, each with examples that are checked as they are written. */
export function OwnTerms({ form, findingsOf }: TermsProps) {
  return (
    <Section id="terms" heading={i18n.t('editor.terms.heading')} about={i18n.t('editor.terms.about')}>
      <Entries
        form={form}
        list={['rules']}
        nameOf={(entry) => partOf(entry, 'id') || i18n.t('editor.terms.new')}
        blank={{ id: '', terms: [], message: '' }}
        addWords={i18n.t('editor.terms.add')}
        emptyWords={i18n.t('editor.terms.empty')}
      >
        {(path) => <OwnTerm form={form} path={path} findingsOf={findingsOf} />}
      </Entries>
    </Section>
  );
}

function OwnTerm({ form, path, findingsOf }: TermsProps & { path: Path }) {
  const suggestions = entriesOf(form, [...path, 'suggestions']) ?? [];
  const id = textOf(form.valueOf([...path, 'id']));
  return (
    <>
      <TextField
        form={form}
        path={[...path, 'id']}
        label={i18n.t('editor.terms.id')}
        hint={i18n.t('editor.terms.idHint')}
      />
      <LinesField
        form={form}
        path={[...path, 'terms']}
        label={i18n.t('editor.terms.terms')}
        hint={i18n.t('editor.terms.termsHint')}
      />
      <TextField
        form={form}
        path={[...path, 'message']}
        label={i18n.t('editor.message')}
        hint={i18n.t('editor.terms.messageHint')}
        long
      />
      <div class="row">
        <ChoiceField
          form={form}
          path={[...path, 'category']}
          label={i18n.t('editor.terms.category')}
          choices={CATEGORY_CHOICES()}
          unsaid={categoryInWords('confidential')}
        />
        <ChoiceField
          form={form}
          path={[...path, 'severity']}
          label={i18n.t('editor.terms.severity')}
          choices={SEVERITY_CHOICES()}
          unsaid={i18n.t('editor.terms.severityUnsaid')}
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
      <LinesField
        form={form}
        path={[...path, 'suggestions']}
        label={i18n.t('editor.terms.suggestions')}
        hint={i18n.t('editor.terms.suggestionsHint')}
        rows={2}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={suggestions.includes('')}
          onChange={({ currentTarget: { checked } }) => {
            const others = suggestions.filter((one) => one !== '');
            const next = checked ? [...others, ''] : others;
            form.change([...path, 'suggestions'], next.length > 0 ? next : undefined);
          }}
        />
        {i18n.t('editor.terms.takeOut')}
      </label>
      <div class="row">
        <LinesField
          form={form}
          path={[...path, 'examples', 'flagged']}
          label={i18n.t('editor.terms.flagged')}
          rows={2}
        />
        <LinesField form={form} path={[...path, 'examples', 'clean']} label={i18n.t('editor.terms.clean')} rows={2} />
      </div>
      <Examples form={form} path={path} rule={id} findingsOf={findingsOf} />
    </>
  );
}

/** Whether each example does what it is an example of. */
function Examples({ form, path, rule, findingsOf }: TermsProps & { path: Path; rule: string }) {
  const linesOf = (name: string) =>
    (entriesOf(form, [...path, 'examples', name]) ?? []).map(textOf).filter((line) => line.trim());
  const outcomes = [
    ...linesOf('flagged').map((line) => ({ line, isRight: findingsOf(rule, line).length > 0, kind: 'flagged' })),
    ...linesOf('clean').map((line) => ({ line, isRight: findingsOf(rule, line).length === 0, kind: 'clean' })),
  ];
  if (outcomes.length === 0) return null;
  return (
    <ul class="outcomes">
      {outcomes.map(({ line, isRight, kind }) => (
        <li key={`${kind} ${line}`} class={isRight ? 'right' : 'wrong'}>
          <q>{line}</q> {outcomeInWords(kind === 'flagged', isRight)}
        </li>
      ))}
    </ul>
  );
}

function outcomeInWords(isToBeFound: boolean, isRight: boolean): string {
  if (isToBeFound) return isRight ? i18n.t('editor.terms.isFound') : i18n.t('editor.terms.isMissed');
  return isRight ? i18n.t('editor.terms.isLeft') : i18n.t('editor.terms.isWronglyFound');
}
