/** Lists that are laid over one another, the later over the earlier; see `Policy` on what `+` and `-` mean. */
export function laidWords(lists: readonly (readonly string[] | undefined)[]): string[] {
  return laid(
    lists,
    (word) => word,
    (_, bare) => bare,
  );
}

/** The same for things with a name: "+Trustee" as the `role` of a contact adds one, "-Trustee" takes those out. */
export function laidOver<K extends string, T extends { readonly [key in K]: string }>(
  lists: readonly (readonly T[] | undefined)[],
  key: K,
): T[] {
  return laid(
    lists,
    (entry) => entry[key],
    (entry, bare) => ({ ...entry, [key]: bare }),
  );
}

function laid<T>(
  lists: readonly (readonly T[] | undefined)[],
  nameOf: (entry: T) => string,
  named: (entry: T, bare: string) => T,
): T[] {
  return lists.reduce<T[]>((below, list) => {
    if (!list) return below;
    const entries = list.map((entry) => ({ entry, ...signed(nameOf(entry)) }));
    const replaces = list.length === 0 || entries.some(({ sign }) => sign === '');
    const gone = new Set(entries.filter(({ sign }) => sign === '-').map(({ bare }) => bare.toLowerCase()));
    const kept = (replaces ? [] : below).filter((entry) => !gone.has(nameOf(entry).toLowerCase()));
    return [...kept, ...entries.filter(({ sign }) => sign !== '-').map(({ entry, bare }) => named(entry, bare))];
  }, []);
}

/** What stands before a name in a list, and the name: "+otter" adds "otter". */
export function signed(name: string): { sign: '' | '+' | '-'; bare: string } {
  const [, sign = '', bare = name] = /^([+-]?)\s*(.*)$/s.exec(name) ?? [];
  return sign === '+' || sign === '-' ? { sign, bare } : { sign: '', bare: name };
}
