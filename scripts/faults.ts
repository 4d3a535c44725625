/**
 * Prints, as a table, what the log survived in its tests: entries given, entries kept, and how many were kept twice:
 *   npm run faults [-- --browsers]
 * With `--browsers` what is done to real browsers as well, for which the builds must be there (`npm test` makes them).
 * Ends with 1 when a test failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

type Counts = { given: number; kept: number; duplicates: number };
type Row = Counts & { fault: string; where: string };
type Unit = { testResults: { assertionResults: { title: string; meta?: { fault?: Counts } }[] }[] };
type Suite = { suites?: Suite[]; specs?: Spec[] };
type Spec = { title: string; tests: { projectName: string; annotations: { type: string; description?: string }[] }[] };

const REPORTS = '.output/reports';

const { values } = parseArgs({ options: { browsers: { type: 'boolean', default: false } } });
mkdirSync(REPORTS, { recursive: true });
const rows = [...fromUnitTests(), ...(values.browsers ? fromBrowsers() : [])];
const columns = ['fault', 'where', 'given', 'kept', 'duplicates'] as const;
console.log(`| ${columns.join(' | ')} |`);
console.log(`|${columns.map(() => ' --- ').join('|')}|`);
for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);

function fromUnitTests(): Row[] {
  const file = `${REPORTS}/faults.json`;
  run(['vitest', 'run', 'src/log/faults.test.ts', '--reporter=json', `--outputFile=${file}`]);
  const { testResults }: Unit = JSON.parse(readFileSync(file, 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ title, meta }) =>
      meta?.fault ? [{ fault: title, where: 'stores with the browsers’ quotas', ...meta.fault }] : [],
    ),
  );
}

function fromBrowsers(): Row[] {
  const file = `${REPORTS}/faults-in-browsers.json`;
  run(['playwright', 'test', 'record.spec.ts', '--reporter=json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const whole: Suite = JSON.parse(readFileSync(file, 'utf8'));
  return specsIn(whole).flatMap(({ title, tests }) =>
    tests.flatMap(({ projectName, annotations }) =>
      annotations
        .filter(({ type }) => type === 'fault')
        .map(({ description = '{}' }) => ({
          fault: title,
          where: projectName,
          ...(JSON.parse(description) as Counts),
        })),
    ),
  );
}

function specsIn({ suites = [], specs = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** Runs a program quietly; what it says is in its report. */
function run([program = '', ...words]: string[], env = {}) {
  const { status, stdout } = spawnSync(program, words, { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout);
  process.exitCode = 1;
}
