/**
 * Measures detection on the project's own labelled posts, file by file:
 *   npm run eval -- [--public FOLDER] [--label NAME] [--fail-under FILE]
 * `test/corpus/floors.json` says what each file is labelled for, and the floors. With a label, its misses and false alarms
 * are printed in full. A folder of public posts adds what fires on schools, organisations and abusive posts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Floors, fallen, type Labelled, meet, percent, scores } from './eval/score.ts';
import { speedOf } from './eval/speed.ts';
import { fromSource } from './from-source.ts';

const CORPUS = 'test/corpus';

type Part = { start: number; end: number };

const { values } = parseArgs({
  options: {
    public: { type: 'string' },
    label: { type: 'string' },
    'fail-under': { type: 'string', default: join(CORPUS, 'floors.json') },
  },
});
const floors = JSON.parse(readFileSync(values['fail-under'], 'utf8')) as Record<string, Floors>;
const { check, rulesInForce } = await fromSource<typeof import('./rules-in-force.ts')>('scripts/rules-in-force.ts');
const { rules } = rulesInForce();

for (const [file, floorsOfFile] of Object.entries(floors)) measure(file, floorsOfFile);
if (values.label === undefined) measureSpeed();
if (values.public !== undefined && values.label === undefined) measurePublic(values.public);

function measure(file: string, floorsOfFile: Floors): void {
  const judged = read<Labelled>(join(CORPUS, file)).map((post) => ({
    ...post,
    findings: check(post.text, rules, post),
  }));
  if (values.label !== undefined) {
    explain(judged, values.label);
    return;
  }
  const benign = judged.filter(({ spans }) => spans.length === 0);
  const fired = benign.filter(({ findings }) => findings.length > 0);
  const held = benign.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
  console.log(`\n${file}: ${judged.length} posts`);
  const found = scores(judged, Object.keys(floorsOfFile));
  for (const { label, found: hits, labelled, right, findings } of found)
    console.log(
      `  ${label.padEnd(20)} recall ${hits}/${labelled} (${percent(hits, labelled)} %)  precision ${right}/${findings} (${percent(right, findings)} %)`,
    );
  console.log(`  benign posts: any finding ${share(fired, benign)}, held ${share(held, benign)}`);
  for (const sentence of fallen(found, floorsOfFile)) {
    console.log(`  fell: ${sentence}`);
    process.exitCode = 1;
  }
}

function measureSpeed(): void {
  const texts = Object.keys(floors).flatMap((file) => read<Labelled>(join(CORPUS, file)).map(({ text }) => text));
  const { post, long, keystroke } = speedOf(check, rules, texts);
  console.log(
    `\nspeed: 280 characters ${post.toFixed(1)} ms (median, warm), 10,000 characters ${long.toFixed(0)} ms, one keystroke in them ${keystroke.toFixed(1)} ms`,
  );
}

function explain(judged: readonly (Labelled & { findings: ReturnType<typeof check> })[], label: string): void {
  for (const { id, text, spans, findings } of judged) {
    for (const span of spans.filter((span) => span.label === label))
      if (!findings.some((f) => f.category === label && meet(f, span)))
        console.log(`missed ${id}: ${around(text, span)}`);
    for (const f of findings.filter((f) => f.category === label))
      if (!spans.some((span) => span.label === label && meet(f, span)))
        console.log(`false  ${id}: ${around(text, f)} (${f.rule})`);
  }
}

function measurePublic(folder: string): void {
  const rude = new Set(['profanity', 'abuse', 'discrimination', 'disparaging', 'slang', 'kiss']);
  const bad = new Set(['profanity', 'abuse', 'discrimination', 'disparaging']);
  const found = (text: string, categories: Set<string>) =>
    check(text, rules).filter(({ category }) => categories.has(category));
  const schools = read<{ name: string }>(join(folder, 'schools.jsonl'));
  const named = schools.filter(({ name }) => found(`Great day at ${name} today`, rude).length > 0);
  console.log(`schools called rude: ${share(named, schools)} ${named.map(({ name }) => name).join('; ')}`);
  const organisations = read<{ text: string }>(join(folder, 'organisations.jsonl'));
  const fired = organisations.filter(({ text }) => found(text, rude).length > 0);
  console.log(`organisations' posts, tone or people: ${share(fired, organisations)}`);
  for (const { text } of fired)
    for (const finding of found(text, rude)) console.log(`  ${finding.rule} ${around(text, finding)}`);
  const tweets = read<{ text: string; kind: string }>(join(folder, 'abuse.jsonl'));
  for (const kind of new Set(tweets.map((tweet) => tweet.kind))) {
    const ofKind = tweets.filter((tweet) => tweet.kind === kind);
    console.log(
      `${kind}: ${share(
        ofKind.filter(({ text }) => found(text, bad).length > 0),
        ofKind,
      )}`,
    );
  }
}

function read<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function around(text: string, { start, end }: Part): string {
  const line = `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`;
  return line.replaceAll('\n', ' / ');
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${some.length}/${all.length} (${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %)`;
}
