/**
 * Measures detection on labelled posts and on public ones, and names what was missed:
 *   node scripts/eval.ts FOLDER [--part even|odd] [--label NAME]
 * FOLDER holds `posts.jsonl` and `public/`. With a label, its misses and false alarms are printed in full; to keep
 * half of the posts unseen while rules are written, look at one part and measure on the other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromSource } from './from-source.ts';

type Labelled = { id: string; text: string; spans: { start: number; end: number; label: string }[] };
type Part = { start: number; end: number };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, label: { type: 'string' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Name the folder that holds posts.jsonl.');

const { check, rulesInForce } = await fromSource<typeof import('./rules-in-force.ts')>('scripts/rules-in-force.ts');
const { rules } = rulesInForce();

const posts = read<Labelled>('posts.jsonl').filter(
  (_, index) => values.part === undefined || (index % 2 === 0) === (values.part === 'even'),
);
const judged = posts.map((post) => ({ ...post, findings: check(post.text, rules) }));
const labels = [
  ...new Set(
    judged.flatMap(({ spans, findings }) => [...spans.map((s) => s.label), ...findings.map((f) => f.category)]),
  ),
];

if (values.label === undefined) {
  for (const label of labels.toSorted()) console.log(scoreOf(label));
  const benign = judged.filter(({ spans }) => spans.length === 0);
  const fired = benign.filter(({ findings }) => findings.length > 0);
  const held = benign.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
  console.log(`benign: ${benign.length}, any finding ${share(fired, benign)}, held ${share(held, benign)}`);
  for (const { id, text, findings } of fired)
    console.log(`  ${id} ${findings.map(({ rule, start, end }) => `${rule} "${text.slice(start, end)}"`).join(', ')}`);
  measurePublic();
} else {
  explain(values.label);
}

function scoreOf(label: string): string {
  const spans = judged.flatMap(({ spans, findings }) =>
    spans
      .filter((span) => span.label === label)
      .map((span) => findings.some((f) => f.category === label && meet(f, span))),
  );
  const findings = judged.flatMap(({ spans, findings }) =>
    findings
      .filter((f) => f.category === label)
      .map((f) => spans.some((span) => span.label === label && meet(f, span))),
  );
  return `${label.padEnd(20)} recall ${share(spans.filter(Boolean), spans)}  precision ${share(findings.filter(Boolean), findings)}`;
}

function explain(label: string): void {
  for (const { id, text, spans, findings } of judged) {
    for (const span of spans.filter((span) => span.label === label))
      if (!findings.some((f) => f.category === label && meet(f, span)))
        console.log(`missed ${id}: ${around(text, span)}`);
    for (const f of findings.filter((f) => f.category === label))
      if (!spans.some((span) => span.label === label && meet(f, span)))
        console.log(`false  ${id}: ${around(text, f)} (${f.rule})`);
  }
}

function measurePublic(): void {
  const rude = new Set(['profanity', 'abuse', 'discrimination', 'disparaging', 'slang', 'kiss']);
  const bad = new Set(['profanity', 'abuse', 'discrimination', 'disparaging']);
  const found = (text: string, categories: Set<string>) =>
    check(text, rules).filter(({ category }) => categories.has(category));
  const schools = read<{ name: string }>('public/schools.jsonl');
  const named = schools.filter(({ name }) => found(`Great day at ${name} today`, rude).length > 0);
  console.log(`schools called rude: ${share(named, schools)} ${named.map(({ name }) => name).join('; ')}`);
  const organisations = read<{ text: string }>('public/organisations.jsonl');
  const fired = organisations.filter(({ text }) => found(text, rude).length > 0);
  console.log(`organisations' posts, tone or people: ${share(fired, organisations)}`);
  for (const { text } of fired)
    for (const finding of found(text, rude)) console.log(`  ${finding.rule} ${around(text, finding)}`);
  const tweets = read<{ text: string; kind: string }>('public/abuse.jsonl');
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
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function meet(a: Part, b: Part): boolean {
  return a.start < b.end && b.start < a.end;
}

function around(text: string, { start, end }: Part): string {
  const line = `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`;
  return line.replaceAll('\n', ' / ');
}

function share(some: readonly unknown[], all: readonly unknown[]): string {
  return `${some.length}/${all.length} (${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %)`;
}
