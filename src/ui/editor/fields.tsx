import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Path } from '../../policy/draft';
import type { Refusal } from '../../policy/policy';
import { entriesOf, type Form, idOf, textOf } from './form';

/** What may be chosen, each with its words. */
export type Choices = readonly { value: string; words: string }[];

type FieldProps = { form: Form; path: Path; label: string; hint?: string };

/** One line, or several where it is `long`; what the pack says shows through while nothing is written. */
export function TextField({
  form,
  path,
  label,
  hint,
  below,
  long = false,
  kind = 'text',
}: FieldProps & { below?: string; long?: boolean; kind?: 'text' | 'url' | 'email' | 'tel' | 'date' }) {
  const value = textOf(form.valueOf(path));
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    form.change(path, currentTarget.value === '' ? undefined : currentTarget.value);
  const box = { ...described(form, path, hint), value, placeholder: below, onInput };
  return (
    <Labelled form={form} path={path} label={label} hint={hint}>
      {long && <textarea {...box} rows={2} />}
      {!long && kind === 'date' && <input {...box} type="date" class="short" />}
      {!long && kind !== 'date' && <input {...box} inputMode={kind} spellcheck={kind === 'text'} />}
    </Labelled>
  );
}

export function NumberField({ form, path, label, hint }: FieldProps) {
  return (
    <Labelled form={form} path={path} label={label} hint={hint}>
      <input
        {...described(form, path, hint)}
        class="short"
        inputMode="numeric"
        value={textOf(form.valueOf(path))}
        onInput={({ currentTarget: { value } }) =>
          form.change(path, /^\d+$/.test(value.trim()) ? Number(value) : value || undefined)
        }
      />
    </Labelled>
  );
}

/** A list of texts, one a line. */
export function LinesField({ form, path, label, hint, rows = 4 }: FieldProps & { rows?: number }) {
  // an empty suggestion means something, and has a box of its own to tick
  const lines = (entriesOf(form, path) ?? []).filter((line) => line !== '').map(textOf);
  const meant = entriesOf(form, path)?.includes('') ? [''] : [];
  const onInput = ({ currentTarget: { value } }: { currentTarget: HTMLTextAreaElement }) => {
    const next = [...(value === '' ? [] : value.split('\n').map((line) => line || ' ')), ...meant];
    form.change(path, next.length > 0 ? next : undefined);
  };
  return (
    <Labelled form={form} path={path} label={label} hint={hint}>
      <textarea
        {...described(form, path, hint)}
        rows={rows}
        value={lines.map((line) => (line === ' ' ? '' : line)).join('\n')}
        onInput={onInput}
      />
    </Labelled>
  );
}

/** One of several; the first stands for saying nothing. */
export function ChoiceField({
  form,
  path,
  label,
  hint,
  choices,
  unsaid,
}: FieldProps & { choices: Choices; unsaid?: string }) {
  const value = textOf(form.valueOf(path));
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Labelled form={form} path={path} label={label} hint={hint}>
      <select
        {...described(form, path, hint)}
        value={value}
        onChange={({ currentTarget }) => form.change(path, currentTarget.value || undefined)}
      >
        {unsaid !== undefined && <option value="">{unsaid}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    </Labelled>
  );
}

/** Any of several; `unsaid` are ticked while nothing was chosen, and again when none is left unless there may be none. */
export function TicksField({
  form,
  path,
  label,
  hint,
  choices,
  unsaid = [],
  mayBeNone = false,
}: FieldProps & {
  choices: Choices;
  unsaid?: readonly string[];
  mayBeNone?: boolean;
}) {
  const ticked = entriesOf(form, path) ?? unsaid;
  const toggle = (value: string) => {
    const next = choices.map((choice) => choice.value).filter((one) => (one === value) !== ticked.includes(one));
    form.change(path, next.length > 0 || mayBeNone ? next : undefined);
  };
  return (
    <fieldset class="field ticks" aria-describedby={hint && `${idOf(path)}-hint`}>
      <legend>{label}</legend>
      <Hint id={`${idOf(path)}-hint`} words={hint} />
      {choices.map(({ value, words }) => (
        <label key={value} class="tick">
          <input type="checkbox" checked={ticked.includes(value)} onChange={() => toggle(value)} />
          {words}
        </label>
      ))}
      <Refusals id={`${idOf(path)}-refused`} refusals={form.refusalsAt(path)} />
    </fieldset>
  );
}

/** What is wrong with a value, in sentences. */
function Refusals({ id, refusals }: { id: string; refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <ul class="refusal" id={id}>
      {refusals.map(({ key, problem, detail }) => (
        <li key={`${key} ${problem} ${detail}`}>{i18n.t(`refusal.${problem}`, [detail])}</li>
      ))}
    </ul>
  );
}

function Labelled({ form, path, label, hint, children }: FieldProps & { children: ComponentChildren }) {
  const id = idOf(path);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint id={`${id}-hint`} words={hint} />
      {children}
      <Refusals id={`${id}-refused`} refusals={form.refusalsAt(path)} />
    </div>
  );
}

function Hint({ id, words }: { id: string; words?: string }) {
  return words === undefined ? null : (
    <p class="quiet" id={id}>
      {words}
    </p>
  );
}

/** What ties a box to its label, its hint and what is wrong with it. */
function described(form: Form, path: Path, hint?: string) {
  const id = idOf(path);
  const isRefused = form.refusalsAt(path).length > 0;
  const about = [hint && `${id}-hint`, isRefused && `${id}-refused`].filter(Boolean).join(' ');
  return { id, 'aria-invalid': isRefused, ...(about ? { 'aria-describedby': about } : {}) };
}
