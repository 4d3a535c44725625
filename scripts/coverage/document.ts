import type { Severity } from '../../src/check/rule';
import { effectivePolicy, POLICY_PACKS } from '../../src/policy/bundled';
import type { EffectivePolicy, Policy } from '../../src/policy/policy';

/** A clause of an organisation's document that bears on what staff write, send or do, and what becomes of it. */
type Row = {
  clause: string;
  asks: string;
  /** Other clauses of the pack by which this one is met as well. */
  with?: readonly string[];
  /** The roles, of the pack's contacts, whom it says to ask. */
  contacts?: readonly string[];
  /** What else the popup shows of it. */
  popup?: string;
  /** Why a browser cannot see to it, or to all of it. */
  beyond?: string;
};

/** An organisation's document, clause by clause. */
type Coverage = { document: string; counted: string; clauses: readonly Row[] };

const FILES = import.meta.glob<Coverage>('../../rules/coverage/*.json', { eager: true, import: 'default' });

/** The documents by the name of the pack that was made from each. */
export const COVERAGE: Readonly<Record<string, Coverage>> = Object.fromEntries(
  Object.entries(FILES).map(([path, coverage]) => [path.replace(/^.*\/|\.json$/g, ''), coverage]),
);

const HEAD = ['Clause', 'What it asks', 'Checked by', 'Reminded by', 'In the popup', 'Outside a browser’s reach'];

const DOES: Readonly<Record<Exclude<Severity, 'off'>, string>> = {
  hint: 'underlined',
  warning: 'held',
  error: 'held, with a reason',
};

/** One clause with everything that meets it; what is named and not there or not in force is in `unknown`. */
export type Met = { clause: string; cells: readonly string[]; isEmpty: boolean; unknown: readonly string[] };

/** The clauses of a pack's document; of a pack without one, the lines of its own summary. */
export function clausesOf(name: string): readonly Met[] {
  const pack = POLICY_PACKS[name] ?? {};
  const policy = effectivePolicy({ managed: { policyPack: name }, refusals: [], source: 'managed' });
  const rows: readonly Row[] =
    COVERAGE[name]?.clauses ?? (pack.summary ?? []).map(({ clause, text }) => ({ clause, asks: text }));
  return rows.map((row) => met(row, pack, policy));
}

/** The whole of `docs/policy-coverage.md`. */
export function coverageDocument(): string {
  return `${['# What becomes of each clause', INTRODUCTION, ...Object.keys(POLICY_PACKS).map(sectionOn)].join('\n\n')}\n`;
}

const INTRODUCTION = `For each policy pack in \`rules/policies/\`: every clause of the document it was made from that bears on what staff
write, send or do on the five sites. A clause is **checked** by rules that read the text (a category stands for all its rules, and the table says what a
finding does: underline, hold the post, or hold it and ask for a reason), **reminded** of at the act it speaks of (\`send\`, \`befriend\`,
\`delete\`), shown **in the popup** (in the summary, as a reporting route, as somebody to ask), or it is **outside a browser’s reach**, with the
reason. Reminders that speak of an account sleep until the manager sets \`accounts\`, and those that speak of hours until \`officeHours\`.

This file is written by \`npx node scripts/policy-coverage.ts\` from the packs and from \`rules/coverage/\`; a test holds it to them.`;

function sectionOn(name: string): string {
  const { document, counted } = COVERAGE[name] ?? {
    document: 'For a youth organisation that has not chosen a pack',
    counted: 'The clauses are the pack’s own.',
  };
  const table = [HEAD, HEAD.map(() => '---'), ...clausesOf(name).map(({ cells }) => cells)];
  const rows = table.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return [`## ${name}`, `${document}. ${counted}`, rows.join('\n')].join('\n\n');
}

function met(row: Row, pack: Policy, policy: EffectivePolicy): Met {
  const clauses = [row.clause, ...(row.with ?? [])];
  const isOn = ({ clause }: { clause?: string }) => clause !== undefined && clauses.includes(clause);
  const ownFirst = (a: { clause?: string }, b: { clause?: string }) =>
    Number(b.clause === row.clause) - Number(a.clause === row.clause);
  const lines = (pack.summary ?? []).filter(isOn).sort(ownFirst);
  const routes = (pack.routes ?? []).filter(isOn);
  const reminders = (pack.reminders ?? []).filter(isOn);
  const alone = new Set((pack.summary ?? []).flatMap(({ enforces = [] }) => enforces));
  const checks = lines.flatMap(({ enforces = [], except }) =>
    enforces.map((name) => ({ name, does: doing(name, policy, alone) ?? 'not in force', except })),
  );
  const asked = row.contacts ?? [];
  const cells = [
    checks.map(({ name, does, except }) => `\`${name}\` (${[does, ...exceptionIn(except)].join('; ')})`),
    reminders.map(({ id, act }) => `\`${id}\` (${act})`),
    [
      ...lines.map(({ clause }) => (clause === row.clause ? 'summary' : `summary (${clause})`)),
      ...routes.map(({ when }) => `route: ${when}`),
      ...asked.map((role) => `contact: ${role}`),
      ...(row.popup === undefined ? [] : [row.popup]),
    ],
    row.beyond === undefined ? [] : [row.beyond],
  ];
  const named = new Set(
    [...(pack.summary ?? []), ...(pack.routes ?? []), ...(pack.reminders ?? [])].map((of) => of.clause),
  );
  return {
    clause: row.clause,
    cells: [row.clause, row.asks, ...cells.map((cell) => [...new Set(cell)].join('; ') || '–')],
    isEmpty: cells.every((cell) => cell.length === 0),
    unknown: [
      ...(row.with ?? []).filter((clause) => !named.has(clause)),
      ...asked.filter((role) => !pack.contacts?.some((contact) => contact.role === role)),
      ...checks.filter(({ does }) => does === 'not in force').map(({ name }) => name),
    ],
  };
}

/**
 * What the gravest finding of a rule, or of a category's rules save those that are named `alone`, does under a policy;
 * nothing where nothing of that name is in force.
 */
function doing(name: string, { rules }: EffectivePolicy, alone: ReadonlySet<string>): string | undefined {
  const meant = rules.filter(({ id, category }) => id === name || (category === name && !alone.has(id)));
  const severities = meant.map(({ severity }) => severity);
  const gravest = (['error', 'warning', 'hint'] as const).find((severity) => severities.includes(severity));
  return gravest && DOES[gravest];
}

function exceptionIn(except: object | undefined): string[] {
  return except
    ? [
        `not where ${Object.entries(except)
          .map(([fact, value]) => `${fact} is ${value}`)
          .join(', ')}`,
      ]
    : [];
}
