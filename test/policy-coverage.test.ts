import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COVERAGE, clausesOf, coverageDocument } from '../scripts/coverage/document';
import { POLICY_PACKS } from '../src/policy/bundled';

test('the document says what the packs say', () =>
  expect(readFileSync('docs/policy-coverage.md', 'utf8'), 'Run `npx node scripts/policy-coverage.ts`.').toBe(
    coverageDocument(),
  ));

test('every document has its pack', () =>
  expect(Object.keys(POLICY_PACKS)).toEqual(expect.arrayContaining(Object.keys(COVERAGE))));

describe.each(Object.entries(POLICY_PACKS))('in %s', (name, pack) => {
  const rows = clausesOf(name);
  const file = COVERAGE[name] ? `rules/coverage/${name}.json` : `rules/policies/${name}.json`;

  test('something becomes of every clause', () => {
    const empty = rows.filter(({ isEmpty }) => isEmpty).map(({ clause }) => clause);
    expect(empty, `${file}: give these a line, a reminder or a route in the pack, or say why not (beyond).`).toEqual(
      [],
    );
  });

  test('every clause, contact and rule that is named is there', () => {
    const unknown = rows.flatMap(({ clause, unknown }) => unknown.map((what) => `${clause} names ${what}`));
    expect(unknown, `${file} names what the pack does not have.`).toEqual([]);
  });

  test('every clause has one row', () => {
    const clauses = rows.map(({ clause }) => clause);
    expect(
      clauses.filter((clause, index) => clauses.indexOf(clause) < index),
      file,
    ).toEqual([]);
  });

  test('every clause of the pack is one of the document', () => {
    const clauses = new Set(rows.map(({ clause }) => clause));
    const said = [...(pack.summary ?? []), ...(pack.routes ?? []), ...(pack.reminders ?? [])];
    const strange = said.map(({ clause }) => clause).filter((clause) => clause === undefined || !clauses.has(clause));
    expect(strange, `rules/policies/${name}.json has clauses that ${file} does not know.`).toEqual([]);
  });
});
