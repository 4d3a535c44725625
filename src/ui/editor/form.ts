import type { Path } from '../../policy/draft';
import type { Policy, Refusal } from '../../policy/policy';

/** The draft as the fields see it: each asks for its own value and hands back what was typed. */
export type Form = {
  valueOf: (path: Path) => unknown;
  change: (path: Path, value: unknown) => void;
  add: (list: Path, entry: unknown) => void;
  /** Takes a value out; `words` say to the person what is gone, for they may want it back. */
  remove: (path: Path, words: string) => void;
  refusalsAt: (path: Path) => readonly Refusal[];
  /** What applies where the draft says nothing. */
  pack: Policy;
  /** What a key is called. */
  titleOf: (key: string) => string;
};

/** The entries of a list in the draft; nothing where the draft has no such list. */
export function entriesOf(form: Form, path: Path): readonly unknown[] | undefined {
  const value = form.valueOf(path);
  return Array.isArray(value) ? value : undefined;
}

/** A value as text, for a box to show; what is not text shows nothing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A field of an entry, as text; empty where the entry has none. */
export function partOf(entry: unknown, name: string): string {
  return typeof entry === 'object' && entry !== null ? textOf(Reflect.get(entry, name)).trim() : '';
}

/** The id of the element that edits the value at `path`. */
export function idOf(path: Path): string {
  return `field-${path.join('-').replace(/[^\w-]/g, '_')}`;
}
