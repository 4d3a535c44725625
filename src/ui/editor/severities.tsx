import { i18n } from '#i18n';
import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../../check/rule';
import { categoryInWords, severityInWords } from '../words';
import { ChoiceField } from './fields';
import type { Form } from './form';

/** A rule that ships, as the pack decides it, and a sentence that it finds something in (`[[…]]` marks what). */
export type KnownRule = { id: string; category: Category; severity: Severity; message: string; example?: string };

/** How grave each category is, and where wanted each rule of it. */
export function Severities({ form, rules }: { form: Form; rules: readonly KnownRule[] }) {
  return (
    <ul class="categories">
      {CATEGORIES.map((category) => (
        <CategoryRow
          key={category}
          form={form}
          category={category}
          rules={rules.filter((rule) => rule.category === category)}
        />
      ))}
    </ul>
  );
}

type RowProps = { form: Form; category: Category; rules: readonly KnownRule[] };

function CategoryRow({ form, category, rules }: RowProps) {
  const [first, ...others] = [...new Set(rules.map(({ severity }) => severity))];
  const example = rules.find((rule) => rule.example)?.example;
  const [only] = rules;
  // a category with one rule says it all by itself, unless the draft speaks of the rule
  const isOne = rules.length === 1 && form.valueOf(['severities', only?.id ?? '']) === undefined;
  return (
    <li class="category">
      <SeverityField
        form={form}
        name={category}
        label={categoryInWords(category)}
        unsaid={others.length > 0 ? undefined : first}
      />
      {isOne && <p class="says">{only?.message}</p>}
      {example && <Example marked={example} />}
      {!isOne && rules.length > 0 && (
        <details>
          <summary>{i18n.t('editor.rulesOf', rules.length)}</summary>
          <ul class="rules">
            {rules.map((rule) => (
              <li key={rule.id}>
                <SeverityField form={form} name={rule.id} label={rule.message} unsaid={rule.severity} />
                {rule.example && <Example marked={rule.example} />}
                <code class="quiet">{rule.id}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

type FieldProps = { form: Form; name: string; label: string; unsaid?: Severity };

function SeverityField({ form, name, label, unsaid }: FieldProps) {
  return (
    <ChoiceField
      form={form}
      path={['severities', name]}
      label={label}
      unsaid={unsaid ? i18n.t('editor.asPack', { severity: inWords(unsaid) }) : i18n.t('editor.asPackVaries')}
      choices={SEVERITY_CHOICES()}
    />
  );
}

/** Every severity with its words. */
export const SEVERITY_CHOICES = () => SEVERITIES.map((value) => ({ value, words: inWords(value) }));

/** Every category with its words. */
export const CATEGORY_CHOICES = () => CATEGORIES.map((value) => ({ value, words: categoryInWords(value) }));

function inWords(severity: Severity): string {
  return severity === 'off' ? i18n.t('severity.off') : severityInWords(severity);
}

function Example({ marked }: { marked: string }) {
  const pieces = marked.split(/\[\[|\]\]/);
  return (
    <p class="example quiet">
      {/* biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no names */}
      {pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}
    </p>
  );
}
