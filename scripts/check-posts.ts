/**
 * Reads posts, one JSON object a line (`id`, `text` and, where known, `account`), and prints what the extension would find
 * in each, one line a post:
 *   npm run --silent check-posts -- FILE [--policy FILE]
 * FILE may be `-` for standard input; the policy is JSON as a manager would push it, and what of it does not apply is named.
 * Ends with 1 when a line could not be read and 2 when nothing could be done at all.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromSource } from './from-source.ts';
import { postsOf } from './read-posts.ts';
import { refusalSentence } from './refusal-sentence.ts';

const USAGE = 'npm run --silent check-posts -- FILE [--policy FILE]';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return fail(`${file} cannot be read. Name a file that exists, or - for standard input.`);
  }
}

function policyIn(name: string): unknown {
  try {
    return JSON.parse(read(name));
  } catch {
    return fail(`${name} is not JSON. Check its brackets, commas and quotation marks.`);
  }
}

function argumentsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { policy: { type: 'string' } } });
  } catch {
    return fail(`That is not an option. Write: ${USAGE}`);
  }
}

const { positionals, values } = argumentsGiven();
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) fail(`Write: ${USAGE}`);

const lines = postsOf(read(file));
const { check, rulesInForce } = await fromSource<typeof import('./rules-in-force.ts')>('scripts/rules-in-force.ts');
const { rules, refusals } = rulesInForce(values.policy === undefined ? {} : policyIn(values.policy));
for (const refusal of refusals) console.error(`${values.policy}, ${refusalSentence(refusal)}`);

for (const line of lines) {
  if ('wrong' in line) {
    console.error(`${file}, line ${line.number}: ${line.wrong}.`);
    process.exitCode = 1;
    continue;
  }
  const findings = check(line.post.text, rules, line.post).map(({ rule, category, severity, start, end }) => ({
    rule,
    category,
    severity,
    start,
    end,
  }));
  console.log(JSON.stringify({ id: line.post.id, findings }));
}
