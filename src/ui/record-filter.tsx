import { i18n } from '#i18n';
import type { RecordProps } from './record';
import { categoryInWords, outcomeInShort } from './words';

type Props = Pick<RecordProps, 'filter' | 'choices' | 'platformName' | 'onFilter' | 'total'> & { shown: number };

/** Narrows the record by how it ended, where, and what it was about. */
export function RecordFilter({ filter, choices, platformName, onFilter, total, shown }: Props) {
  const { outcome, platform, category } = filter;
  const next = (change: object) =>
    onFilter(Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)));
  return (
    <form class="filter screen" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={i18n.t('record.byOutcome')}
        options={choices.outcomes}
        chosen={outcome}
        inWords={outcomeInShort}
        onChoose={(value) => next({ outcome: value })}
      />
      <Choice
        label={i18n.t('record.byPlatform')}
        options={choices.platforms}
        chosen={platform}
        inWords={platformName}
        onChoose={(value) => next({ platform: value })}
      />
      <Choice
        label={i18n.t('record.byCategory')}
        options={choices.categories}
        chosen={category}
        inWords={categoryInWords}
        onChoose={(value) => next({ category: value })}
      />
      <p class="quiet" role="status">
        {shown === total ? i18n.t('record.all', total) : i18n.t('record.some', [shown, total])}
      </p>
    </form>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  options: readonly T[];
  chosen: T | undefined;
  inWords: (option: T) => string;
  onChoose: (option: T | undefined) => void;
};

function Choice<T extends string>({ label, options, chosen, inWords, onChoose }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find((option) => option === currentTarget.value))}
      >
        <option value="">{i18n.t('record.any')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {inWords(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
