import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Path } from '../../policy/draft';
import { entriesOf, type Form } from './form';

type Props = {
  form: Form;
  list: Path;
  /** What the pack has here, and applies until the draft has a list of its own. */
  below?: readonly unknown[];
  /** What an entry is called, for its heading and when it is taken out. */
  nameOf: (entry: unknown, index: number) => string;
  /** A line about an entry of the pack. */
  shown?: (entry: unknown) => ComponentChildren;
  blank: Readonly<Record<string, unknown>>;
  addWords: string;
  emptyWords: string;
  children: (path: Path) => ComponentChildren;
};

/** A list whose entries are added, changed and taken out one by one. */
export function Entries({ form, list, below = [], nameOf, shown, blank, addWords, emptyWords, children }: Props) {
  const entries = entriesOf(form, list);
  const [added, setAdded] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (added > 0) stage.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea, select)')?.focus();
  }, [added]);

  if (entries === undefined && below.length > 0)
    return (
      <div class="entries">
        <p class="quiet">{i18n.t('editor.fromPack')}</p>
        <ul class="below">
          {below.map((entry, index) => (
            <li key={nameOf(entry, index)}>{shown ? shown(entry) : nameOf(entry, index)}</li>
          ))}
        </ul>
        <button type="button" onClick={() => form.change(list, structuredClone(below))}>
          {i18n.t('editor.changeThese')}
        </button>
      </div>
    );
  return (
    <div class="entries" ref={stage}>
      {(entries ?? []).length === 0 && <p class="quiet empty">{emptyWords}</p>}
      <ol>
        {(entries ?? []).map((entry, index) => {
          const name = nameOf(entry, index);
          return (
            // entries have no names of their own that stay while they are typed
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what an entry is known by
            <li key={index} class="entry">
              <div class="entry-head">
                <h4>{name}</h4>
                <button
                  type="button"
                  class="plain"
                  aria-label={i18n.t('editor.removeThis', { name })}
                  onClick={() => {
                    form.remove([...list, index], name);
                    addButton.current?.focus();
                  }}
                >
                  {i18n.t('editor.remove')}
                </button>
              </div>
              {children([...list, index])}
            </li>
          );
        })}
      </ol>
      <div class="buttons">
        <button
          type="button"
          ref={addButton}
          onClick={() => {
            form.add(list, blank);
            setAdded(added + 1);
          }}
        >
          {addWords}
        </button>
        {entries !== undefined && below.length > 0 && (
          <button type="button" class="plain" onClick={() => form.remove(list, i18n.t('editor.yourChanges'))}>
            {i18n.t('editor.usePack')}
          </button>
        )}
      </div>
    </div>
  );
}
