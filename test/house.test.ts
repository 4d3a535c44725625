import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { type Node, type Source, sourcesUnder, walk } from './sources';

/** What a folder of `src` may import from another: `code`, or only `types` and the closed lists beside them. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, 'code' | 'types'>>>> = {
  recognisers: {},
  platforms: { check: 'types' },
  check: { recognisers: 'code' },
  policy: { check: 'code', platforms: 'code' },
  log: { check: 'types' },
  trial: { check: 'code' },
  compose: { platforms: 'code', recognisers: 'types', check: 'types' },
  ui: { check: 'types', policy: 'types', log: 'types', trial: 'types' },
};

/** Where the types of a folder are, with the lists that they are made from, such as `SEVERITIES`. */
const TYPE_FILES = ['src/check/rule', 'src/policy/policy', 'src/log/entry'];

/** Where the data of `rules` comes in. */
const MAY_READ_RULES = ['check', 'policy'];
/** What the keys of a policy are called, for the browsers and for the templates that managers fill in. */
const MANAGED_SCHEMA = 'assets/public/managed-schema.json';

type Ban = { pattern: RegExp; advice: string; unless?: (file: string) => boolean };

/** The files that reach a browser's stores by themselves; the keeper of the log is handed them. */
const STORES = ['src/policy/draft-store.ts', 'src/policy/store.ts', 'src/log/append.ts'];

const isIn =
  (...paths: string[]) =>
  (file: string) =>
    paths.some((path) => file.startsWith(path));

/** What the rim may touch and the middle may not; patterns are met outside comments. */
const BANS: Readonly<Record<string, Ban>> = {
  'the browser': {
    pattern: /['"]wxt\/browser['"]/,
    advice: 'Let src/policy/store.ts or src/log/append.ts do it, or an entrypoint hand it in.',
    unless: isIn('entrypoints/', ...STORES),
  },
  'the store': {
    pattern: /\bstorage\.(?:local|sync|managed|session)\b/,
    advice: 'Let src/policy/store.ts or src/log/append.ts do it, or be handed the store.',
    unless: isIn('entrypoints/background.ts', ...STORES),
  },
  'the page': {
    pattern: /\bdocument\.(?:query|create|get|body|head|active|add)|\bwindow\.\w|\bHTML\w*Element\b/,
    advice: 'Take the text as an argument; the DOM is for src/compose, src/ui and the entrypoints.',
    unless: isIn('entrypoints/', 'src/compose/', 'src/ui/'),
  },
  'the clock, chance or a promise': {
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\basync (?:function|\()|\bawait [\w(]|\bPromise\./,
    advice: 'Recognisers and the checker are pure: take the moment as an argument, and answer at once.',
    unless: (file) => !isIn('src/recognisers/', 'src/platforms/', 'src/check/')(file),
  },
  Preact: {
    pattern: /from ['"]preact/,
    advice: 'Components are in src/ui and are mounted by an entrypoint.',
    unless: isIn('entrypoints/', 'src/ui/'),
  },
  polling: { pattern: /\bsetInterval\b/, advice: 'Listen for the change instead.' },
  'HTML from text': {
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    advice: 'Make nodes, or a component.',
  },
  'code from text': { pattern: /\beval\(|\bnew Function\(/, advice: 'Write the code itself.' },
  'the network': {
    pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/,
    advice: 'No text leaves the machine, so nothing is sent at all.',
  },
  'console.log': { pattern: /\bconsole\.(?:log|info|debug)\b/, advice: 'Take it out, or warn of what went wrong.' },
  'one platform by name': {
    pattern: /\b(?:platform|platformId)(?:\.id)?\s*[!=]==?\s*['"`]|\bswitch \(platform/,
    advice: 'Where one site differs, give the type Platform a field, and let every platform answer it.',
  },
};

const sources = sourcesUnder('src', 'entrypoints');
const byFile = new Map(sources.map((source) => [source.file, source]));

test('imports point down', () => expect(sources.flatMap(strayImports)).toEqual([]));

test.each(Object.entries(BANS))('%s is kept to its place', (what, { pattern, advice, unless }) => {
  const touching = sources.filter(({ file, code }) => !unless?.(file) && pattern.test(code));
  expect(touching.map(({ file }) => `${file} touches ${what}. ${advice}`)).toEqual([]);
});

test('words on screen are in the locales', () => {
  const said = sources.flatMap((source) => wordsIn(source).map((words) => `${source.file} says "${words}"`));
  expect(said, 'Put these into assets/locales/en_GB.yml and say them with i18n.t().').toEqual([]);
});

test('the scripts in the sites’ pages do without zod, which is dear', () => {
  const [chain = []] = chainsTo(/^zod(?:\/|$)/, ['entrypoints/compose.ts', 'entrypoints/desk/index.ts']);
  expect(chain, 'This way zod comes into the pages of the five sites. Cut it, or import only types.').toEqual([]);
});

test('the folders of src are the nouns of the product', () => {
  const folders = readdirSync('src');
  const strange = folders.filter((folder) => !(folder in MAY_IMPORT));
  expect(strange, 'Put these files into the folder of the noun they serve, or add the noun to MAY_IMPORT.').toEqual([]);
});

test('the folders at the top are those of the plan', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const planned = ['.ci', '.git', 'assets', 'docs', 'entrypoints', 'rules', 'scripts', 'src', 'test'];
  const strange = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !planned.includes(entry.name) && !ignored.includes(`${entry.name}/`))
    .map(({ name }) => name);
  expect(strange, 'Move these into one of the planned folders, or let git ignore what a tool leaves.').toEqual([]);
});

function strayImports({ file, imports }: Source): string[] {
  const here = folderOf(file);
  return imports.flatMap(({ from, typesOnly }) => {
    const target = pathOf(file, from);
    if (target === undefined || isIn(dirname(file))(target)) return [];
    const says = `${file} imports ${target}`;
    if (target.startsWith('entrypoints/'))
      return `${says}, but nothing imports an entrypoint. Move what is shared into src.`;
    if (here === undefined) return [];
    if (target.startsWith('rules/'))
      return MAY_READ_RULES.includes(here)
        ? []
        : `${says}, but rules come in by src/check or src/policy. Take them as an argument.`;
    if (target === MANAGED_SCHEMA && here === 'policy') return [];
    const there = folderOf(target);
    if (there === here) return [];
    if (there === undefined) return `${says}, which is outside src. Move it into the folder of the noun it serves.`;
    const may = MAY_IMPORT[here]?.[there];
    if (may === 'code' || (may === 'types' && (typesOnly || TYPE_FILES.includes(target)))) return [];
    return may === 'types'
      ? `${says}, but src/${here} may import only types from src/${there}. Write "import type", or be handed the function.`
      : `${says}, but imports point down and src/${here} may not import src/${there}. Be handed it by an entrypoint.`;
  });
}

/** The folder of `src` that a path is in, if any. */
function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Where a relative import points, from the top and without the ending; a package points nowhere of ours. */
function pathOf(file: string, from: string): string | undefined {
  return from.startsWith('.') ? join(dirname(file), from).replace(/\.tsx?$/, '') : undefined;
}

/** Text between tags, and what a screen reader or a tooltip says. */
function wordsIn({ file, tree }: Source): string[] {
  if (!file.endsWith('.tsx')) return [];
  const words: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'JSXText') words.push(String(node.value).trim());
    if (node.type === 'JSXAttribute' && /^(?:aria-label|aria-description|title|alt|placeholder)$/.test(nameOf(node)))
      words.push(String((node.value as Node | null)?.value ?? ''));
  });
  return words.filter((text) => /\p{L}{2}/u.test(text));
}

function nameOf({ name }: Node): string {
  return String((name as Node).name);
}

/** The ways from `entries` to a package, file by file; types are not loaded. */
function chainsTo(name: RegExp, entries: readonly string[]): string[][] {
  const seen = new Set<string>();
  const follow = (file: string, chain: readonly string[]): string[][] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const way = [...chain, file];
    return (byFile.get(file)?.imports ?? [])
      .filter(({ typesOnly }) => !typesOnly)
      .flatMap(({ from }) => {
        if (name.test(from)) return [[...way, from]];
        const path = pathOf(file, from);
        const next = path && ['.ts', '.tsx', '/index.ts'].map((ending) => path + ending).find(existsSync);
        return next ? follow(next, way) : [];
      });
  };
  return entries.flatMap((entry) => follow(entry, []));
}
