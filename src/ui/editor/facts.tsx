import { i18n } from '#i18n';
import { ACCOUNTS, type Facts, SURFACES, type Surface } from '../../check/rule';

const ACCOUNT_WORDS = {
  organisation: 'editor.account.organisation',
  personal: 'editor.account.personal',
} as const satisfies Record<Facts['account'], string>;

const SURFACE_WORDS = {
  post: 'editor.surface.post',
  comment: 'editor.surface.comment',
  message: 'editor.surface.message',
  bio: 'editor.surface.bio',
  'alt-text': 'editor.surface.alt_text',
} as const satisfies Record<Surface, string>;

/** Whose account, as choices. */
export const ACCOUNT_CHOICES = () => ACCOUNTS.map((value) => ({ value, words: i18n.t(ACCOUNT_WORDS[value]) }));
/** What kind of writing, as choices. */
export const SURFACE_CHOICES = () => SURFACES.map((value) => ({ value, words: i18n.t(SURFACE_WORDS[value]) }));

/** Where and when a text is supposed to be written. */
export function FactsFields({ facts, onChange }: { facts: Partial<Facts>; onChange: (facts: Partial<Facts>) => void }) {
  return (
    <div class="facts">
      <label>
        {i18n.t('editor.account.label')}
        <select
          value={facts.account ?? ''}
          onChange={({ currentTarget }) => onChange({ ...facts, account: known(ACCOUNTS, currentTarget.value) })}
        >
          <option value="">{i18n.t('editor.account.unknown')}</option>
          {ACCOUNT_CHOICES().map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('editor.surface.label')}
        <select
          value={facts.surface ?? 'post'}
          onChange={({ currentTarget }) => onChange({ ...facts, surface: known(SURFACES, currentTarget.value) })}
        >
          {SURFACE_CHOICES().map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={facts.media ?? false}
          onChange={({ currentTarget: { checked } }) => onChange({ ...facts, media: checked })}
        />
        {i18n.t('editor.media')}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={facts.officeHours === false}
          onChange={({ currentTarget: { checked } }) => onChange({ ...facts, officeHours: !checked })}
        />
        {i18n.t('editor.outOfHours')}
      </label>
    </div>
  );
}

function known<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((one) => one === value);
}
