/**
 * Measures detection on the project's own labelled posts, file by file:
 *   npm run eval -- [--public FOLDER] [--label NAME] [--fail-under FILE] [--readme]
 * `test/corpus/floors.json` says what each file is labelled for, and the floors. The posts of kept-back.jsonl teach nothing:
 * neither rule nor network was made with them at hand. With a label, its misses and false alarms are printed in full, those
 * of the posts kept back excepted; `--readme` writes their table into the README. A folder of public posts adds names, and
 * what fires on schools, organisations and abusive posts. The network learnt from those names and schools; how it does
 * without is what `scripts/reading/train.py --held-out` measures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Floors, fallen, type Labelled, meet, percent, type Score, scores, tableOf } from './eval/score.ts';
import { speedOf } from './eval/speed.ts';
import { fromSource } from './from-source.ts';

const CORPUS = 'test/corpus';
const KEPT_BACK = 'kept-back.jsonl';

type Part = { start: number; end: number };
type Named = { text: string; spans: Part[] };

const { values } = parseArgs({
  options: {
    public: { type: 'string' },
    label: { type: 'string' },
    readme: { type: 'boolean' },
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
    if (file !== KEPT_BACK) explain(judged, values.label);
    return;
  }
  const benign = judged.filter(({ spans }) => spans.length === 0);
  const fired = benign.filter(({ findings }) => findings.length > 0);
  const held = benign.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
  console.log(`\n${file}: ${judged.length} posts`);
  const found = scores(judged, Object.keys(floorsOfFile));
  for (const { label, found: hits, labelled, right, findings, rightlyHeld, held } of found)
    console.log(
      `  ${label.padEnd(20)} recall ${hits}/${labelled} (${percent(hits, labelled)} %)  precision ${right}/${findings} (${percent(right, findings)} %)  held ${rightlyHeld}/${held} (${percent(rightlyHeld, held)} %)`,
    );
  console.log(`  benign posts: any finding ${share(fired, benign)}, held ${share(held, benign)}${byLabel(fired)}`);
  if (values.readme && file === KEPT_BACK) writeTable(found);
  for (const sentence of fallen(found, floorsOfFile)) {
    console.log(`  fell: ${sentence}`);
    process.exitCode = 1;
  }
}

/** In how many of the posts each category was found, the most frequent first. */
function byLabel(posts: readonly { findings: ReturnType<typeof check> }[]): string {
  const counts = new Map<string, number>();
  for (const { findings } of posts)
    for (const label of new Set(findings.map(({ category }) => category)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  const lines = [...counts].toSorted(([, a], [, b]) => b - a).map(([label, count]) => `${label} ${count}`);
  return lines.length === 0 ? '' : `; ${lines.join(', ')}`;
}

/** Between the table's head and the empty line behind it. */
function writeTable(found: readonly Score[]): void {
  const readme = readFileSync('README.md', 'utf8');
  const [head = ''] = /\n\| label [^\n]*\n[^\n]*\n/.exec(readme) ?? [];
  const from = readme.indexOf(head) + head.length;
  const table = `${tableOf(found).join('\n')}\n`;
  writeFileSync('README.md', readme.slice(0, from) + table + readme.slice(readme.indexOf('\n\n', from) + 1));
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
  measureNames('names', read<Named>(join(folder, 'names.jsonl')));
  const schools = read<{ name: string }>(join(folder, 'schools.jsonl'));
  const visits = schools.map(({ name }) => ({ name, findings: check(`Great day at ${name} today`, rules) }));
  const withCategory = (category: string) =>
    visits.filter(({ findings }) => findings.some((finding) => finding.category === category));
  console.log(
    `schools found: ${share(withCategory('school'), schools)}, taken for persons: ${share(withCategory('full-name'), schools)}`,
  );
  const named = schools.filter(({ name }) => found(`Great day at ${name} today`, rude).length > 0);
  console.log(`schools called rude: ${share(named, schools)} ${named.map(({ name }) => name).join('; ')}`);
  const organisations = read<{ text: string }>(join(folder, 'organisations.jsonl'));
  const fired = organisations.filter(({ text }) => found(text, rude).length > 0);
  const identity = new Set(['full-name', 'phone', 'email', 'address', 'id-number']);
  const held = organisations.filter(({ text }) =>
    check(text, rules).some(({ severity, category }) => severity !== 'hint' && !identity.has(category)),
  );
  console.log(
    `organisations' posts, tone or people: ${share(fired, organisations)}, held but for a name, number or address: ${share(held, organisations)}`,
  );
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

/** Exact names of two words or more, without leading titles, trailing marks, and what follows or holds an @ or #. */
function measureNames(what: string, posts: readonly Named[]): void {
  for (const [how, write] of [
    ['as written', (text: string) => text],
    ['lower-cased', (text: string) => text.toLowerCase()],
  ] as const) {
    let [right, found, wanted] = [0, 0, 0];
    for (const { text, spans } of posts) {
      const names = check(write(text), rules)
        .filter(
          ({ category, start, end }) =>
            category === 'full-name' && !/[@#]/.test(text.slice(Math.max(0, start - 1), end)),
        )
        .filter(({ start, end }) => /\s/.test(text.slice(start, end)));
      wanted += spans.length;
      found += names.length;
      right += names.filter((name) => spans.some(({ start, end }) => start === name.start && end === name.end)).length;
    }
    console.log(
      `${what}, ${how}: precision ${percent(right, found)} %, recall ${percent(right, wanted)} %, F1 ${percent(2 * right, found + wanted)}`,
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
