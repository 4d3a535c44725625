import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

type Import = { from: string; typesOnly: boolean };
/** A file of ours as its tests read it: paths from the top, the text without comments, the syntax tree. */
export type Source = { file: string; code: string; imports: readonly Import[]; tree: unknown };
export type Node = Readonly<Record<string, unknown>>;

/** Every TypeScript file under `folders` that ships. */
export function sourcesUnder(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`)
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .sort()
      .map(sourceOf),
  );
}

/** Calls `visit` with every node of a syntax tree. */
export function walk(tree: unknown, visit: (node: Node) => void): void {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree) visit(tree as Node);
  for (const inner of Object.values(tree)) walk(inner, visit);
}

function sourceOf(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const { module, program, comments } = parseSync(file, text);
  const units = text.split('');
  for (const { start, end } of comments) units.fill(' ', start, end);
  const statics = [...module.staticImports, ...module.staticExports].flatMap(({ entries, ...statement }) =>
    fromOf(statement, entries).map((from) => ({ from, typesOnly: entries.length > 0 && entries.every(isType) })),
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    from: text.slice(start + 1, end - 1),
    typesOnly: false,
  }));
  return { file, code: units.join(''), imports: [...statics, ...dynamics], tree: program };
}

type Entry = { isType: boolean; moduleRequest?: { value: string } | null };

function fromOf(statement: object, entries: readonly Entry[]): string[] {
  if ('moduleRequest' in statement) return [(statement.moduleRequest as { value: string }).value];
  return [...new Set(entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []))];
}

function isType({ isType }: Entry): boolean {
  return isType;
}
