import { expect, test } from 'vitest';
import schema from '../assets/public/managed-schema.json';
import { MANAGED_KEYS } from '../src/policy/schema';

/** What Chrome understands, by type; with anything else it may refuse to load the extension. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'additionalProperties'],
  array: ['items'],
  string: [],
  boolean: [],
  integer: [],
};

type Node = Readonly<Record<string, unknown>>;

test('names the keys that are read, and no others', () => {
  const named = Object.keys(schema.properties).sort();
  expect(
    named,
    'assets/public/managed-schema.json and src/policy/schema.ts differ. Chrome drops what the first lacks.',
  ).toEqual([...MANAGED_KEYS].sort());
});

test.each(nodesOf(schema, 'schema'))('has one type and no narrowing at $path', ({ path, node }) => {
  expect(Object.keys(ATTRIBUTES), `${path} has the type ${node.type}. Chrome wants one of these.`).toContain(node.type);
  const allowed = ['type', 'title', 'description', ...(ATTRIBUTES[String(node.type)] ?? [])];
  // an enumeration or a bound would make Chrome drop a whole key in silence; our own prover names the one bad entry
  expect(
    Object.keys(node).filter((key) => !allowed.includes(key)),
    `Take these out at ${path}.`,
  ).toEqual([]);
});

test('leaves unknown keys to Chrome at the top, where it refuses additionalProperties', () =>
  expect(Object.keys(schema)).toEqual(['type', 'properties']));

function nodesOf(node: Node, path: string): { path: string; node: Node }[] {
  const { properties = {}, items, additionalProperties } = node;
  const inner: [string, unknown][] = [
    ...Object.entries(properties as Node),
    ...(items ? [['items', items] as [string, unknown]] : []),
    ...(additionalProperties ? [['additionalProperties', additionalProperties] as [string, unknown]] : []),
  ];
  return [{ path, node }, ...inner.flatMap(([key, value]) => nodesOf(value as Node, `${path}.${key}`))];
}
