/** `npm test`: everything that must hold, one step after another, all of them even when one fails. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { findBrowser } from './browsers.ts';

type Tally = { passed: number; failed: number };
type Step = { name: string; run: () => Promise<Tally> };

const REPORTS = '.output/reports';

/** Preact sets `innerHTML` for a property that no component here uses; the linter cannot know that. */
const LIBRARY_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

const steps: Step[] = [
  { name: 'Types of the generated parts', run: () => command('wxt', 'prepare') },
  { name: 'Format and lint', run: () => command('npm', 'run', '--silent', 'lint') },
  { name: 'Types', run: () => command('tsc', '--noEmit') },
  { name: 'Unused code', run: () => command('knip') },
  { name: 'Unit tests, rule examples, house rules', run: unitTests },
  { name: 'Build for Chrome', run: () => command('wxt', 'build') },
  { name: 'Build for Firefox', run: () => command('wxt', 'build', '-b', 'firefox') },
  { name: 'Build for Chrome with a fixed id', run: () => command('wxt', 'build', '--mode', 'test') },
  { name: 'Add-on lint', run: addOnLint },
  { name: 'A Chromium and a Firefox', run: async () => browsers() },
  { name: 'Every surface in Chromium and Firefox', run: () => endToEnd('surfaces', 'playwright.surfaces.config.ts') },
  { name: 'End to end in Chromium and Firefox', run: () => endToEnd('end-to-end', 'playwright.config.ts') },
];

mkdirSync(REPORTS, { recursive: true });
const total: Tally = { passed: 0, failed: 0 };
for (const { name, run } of steps) {
  const start = performance.now();
  const { passed, failed } = await run().catch(fault);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a program quietly, and shows what it said if it fails. */
async function command(...words: string[]): Promise<Tally> {
  const { code, output } = await run(words);
  if (code !== 0) console.log(output);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function run([program = '', ...words]: string[], env = {}): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function unitTests(): Promise<Tally> {
  const file = `${REPORTS}/unit.json`;
  const { code, output } = await run([
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (code !== 0) console.log(output);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // a file that does not even load has no tests to fail
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, code === 0 ? 0 : 1) };
}

async function addOnLint(): Promise<Tally> {
  const { output } = await run(['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']);
  const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{'))) as Record<
    string,
    { code: string }[]
  >;
  const faults = [...(errors ?? []), ...(warnings ?? []), ...(notices ?? [])].filter(
    ({ code }) => !LIBRARY_WARNINGS.includes(code),
  );
  for (const found of faults) console.log(found);
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length };
}

function browsers(): Tally {
  for (const name of ['chromium', 'firefox'] as const) console.log(`  ${name}: ${findBrowser(name)}`);
  return { passed: 1, failed: 0 };
}

async function endToEnd(report: string, config: string): Promise<Tally> {
  const file = `${REPORTS}/${report}.json`;
  const { code, output } = await run(['playwright', 'test', `--config=${config}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  if (code !== 0) console.log(output);
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: Record<string, number>;
    suites: Suite[];
  };
  for (const name of flakyIn(suites)) console.log(`  passed at the second attempt only: ${name}`);
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1) };
}

/** The parts of Playwright's report that are read here. */
type Suite = {
  suites?: Suite[];
  specs?: { title: string; tests: { status: string; projectName: string }[] }[];
};

/** The tests that failed once and then passed; two browsers at a time make a small machine late now and then. */
function flakyIn(suites: readonly Suite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...flakyIn(inner),
    ...specs.flatMap(({ title, tests }) =>
      tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `${title} (${projectName})`),
    ),
  ]);
}

function fault(error: unknown): Tally {
  console.log(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}
