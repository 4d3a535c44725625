import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import words from '../assets/locales/en_GB.yml';
import { PROBLEMS } from '../src/policy/policy';
import { type Node, type Source, sourcesUnder, walk } from './sources';

const FOLDER = 'assets/locales';
const MODEL = 'en_GB.yml';

const locales = await Promise.all(
  readdirSync(FOLDER).map(async (file) => ({ file, messages: byKey(await parseMessagesFile(`${FOLDER}/${file}`)) })),
);
const model = locales.find(({ file }) => file === MODEL)?.messages ?? new Map<string, ParsedMessage>();

const sources = sourcesUnder('src', 'entrypoints');
/** Every text in the code, because a key may wait in a table for its use. */
const texts = new Set(sources.flatMap(({ tree }) => textsIn(tree)));
const manifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);

describe('in the model', () => {
  test('every message is used', () => {
    const unused = [...model.keys()].filter(
      (key) => !texts.has(key) && !manifest.includes(key.replaceAll('.', '_')) && !key.startsWith('refusal.'),
    );
    expect(unused, `${MODEL}: nobody says these. Remove them, or use them.`).toEqual([]);
  });

  test('every message that is used is there', () => {
    const named = sources.flatMap(({ tree }) => keysAskedFor(tree));
    const names = new Set([...model.keys()].map((key) => key.replaceAll('.', '_')));
    const missing = [...named.filter((key) => !model.has(key)), ...manifest.filter((name) => !names.has(name))];
    expect(missing, `${MODEL} lacks these. Add them.`).toEqual([]);
  });

  test('every problem of a pushed value has its sentence, with its one detail', () => {
    const sentences = [...model].filter(([key]) => key.startsWith('refusal.'));
    expect(sentences.map(([key]) => key).sort()).toEqual(PROBLEMS.map((problem) => `refusal.${problem}`).sort());
    const bare = sentences.filter(([, { substitutions }]) => substitutions !== 1).map(([key]) => key);
    expect(bare, 'Each refusal names exactly one thing. Write $1 once.').toEqual([]);
  });
});

test('what is said in the sites’ pages travels with the script there', () => {
  const inPages = reachedFrom('entrypoints/compose.ts').flatMap(({ tree }) => textsIn(tree));
  // tables for the extension's own pages, which the bundler leaves out
  const elsewhere = /^(?:category|log|outcome|short|surface)\./;
  const lacking = inPages.filter(
    (text) => model.has(text) && !elsewhere.test(text) && !(text.replace('.', '_') in words),
  );
  expect(lacking, 'Add their group to IN_PAGE in wxt.config.ts.').toEqual([]);
});

test.each(locales)('$file says what the model says, with the same placeholders', ({ file, messages }) => {
  const shapesOf = (of: ReadonlyMap<string, ParsedMessage>) => Object.fromEntries([...of].map(shapeOf));
  expect(
    shapesOf(messages),
    `${file} and ${MODEL} differ. Add what is missing and use the same $1 and {names}.`,
  ).toEqual(shapesOf(model));
});

/** Without the browser's own, which begin with "@@". */
function byKey(messages: ParsedMessage[]): Map<string, ParsedMessage> {
  const named = messages.map((message) => [message.key.join('.'), message] as const);
  return new Map(named.filter(([key]) => !key.startsWith('@@')));
}

function shapeOf([key, { type, substitutions, namedSubstitutions }]: [string, ParsedMessage]) {
  return [key, [type, substitutions, ...namedSubstitutions.toSorted()]];
}

function textsIn(tree: unknown): string[] {
  const found: string[] = [];
  walk(tree, ({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string') found.push(value);
  });
  return found;
}

/** The keys in `i18n.t('…')`. */
function keysAskedFor(tree: unknown): string[] {
  const found: string[] = [];
  walk(tree, ({ type, callee, arguments: given }) => {
    if (type !== 'CallExpression') return;
    const { object, property } = callee as { object?: Node; property?: Node };
    const [key] = given as Node[];
    if (object?.name === 'i18n' && property?.name === 't' && typeof key?.value === 'string') found.push(key.value);
  });
  return found;
}

/** The file and all it imports, and what they import. */
function reachedFrom(file: string, reached = new Set<string>()): Source[] {
  const source = sources.find((each) => each.file === file);
  if (!source || reached.has(file)) return [];
  reached.add(file);
  const inner = source.imports.flatMap(({ from, typesOnly }) => {
    const path = join(dirname(file), from);
    return typesOnly ? [] : [`${path}.ts`, `${path}.tsx`].flatMap((each) => reachedFrom(each, reached));
  });
  return [source, ...inner];
}
