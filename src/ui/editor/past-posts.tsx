import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Category, Facts, Finding } from '../../check/rule';
import type { PostsFile } from '../../trial/posts-file';
import type { Fate, Tried } from '../../trial/trial';
import { quoted } from '../quote';
import { Section } from '../section';
import { SeverityMark } from '../severity-mark';
import { categoryInWords, severityInWords } from '../words';
import { FactsFields } from './facts';

const FATE = {
  clean: 'editor.fate.clean',
  underlined: 'editor.fate.underlined',
  held: 'editor.fate.held',
} as const satisfies Record<Fate, string>;

/** How many posts the table shows; the file to download has all. */
const SHOWN = 100;

type Props = {
  read: (file: File) => Promise<PostsFile>;
  /** Reads the posts one after the other, lets the page breathe, and tells of what it has so far. */
  run: (
    posts: readonly string[],
    facts: Partial<Facts>,
    onTried: (tried: readonly Tried[]) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Saves all of it as a table. */
  save: (rows: readonly (readonly string[])[]) => void;
};

/** What the draft would have found in posts of the past. They are read here and kept nowhere. */
export function PastPosts({ read, run, save }: Props) {
  const [file, setFile] = useState<{ name: string; posts: PostsFile }>();
  const [isUnreadable, setUnreadable] = useState(false);
  const [column, setColumn] = useState(0);
  const [facts, setFacts] = useState<Partial<Facts>>({ surface: 'post', media: false, officeHours: true });
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const [fate, setFate] = useState<Fate>('held');
  const [running, setRunning] = useState<AbortController>();

  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    running?.abort();
    setTried([]);
    const posts = await read(chosen).catch(() => undefined);
    setUnreadable(posts === undefined);
    setFile(posts && { name: chosen.name, posts });
    setColumn(posts?.likely ?? 0);
  };
  const start = async () => {
    if (!file) return;
    const stopping = new AbortController();
    setRunning(stopping);
    setTried([]);
    const posts = file.posts.rows.map((row) => row[column] ?? '');
    await run(posts, facts, setTried, stopping.signal);
    setRunning(undefined);
  };
  const total = file?.posts.rows.length ?? 0;
  const of = (wanted: Fate) => tried.filter((post) => post.fate === wanted);
  const shown = of(fate);

  return (
    <Section id="past" heading={i18n.t('editor.past.heading')} about={i18n.t('editor.past.about')} class="past">
      <div class="field">
        <label for="past-file">{i18n.t('editor.past.file')}</label>
        <p class="quiet" id="past-hint">
          {i18n.t('editor.past.kinds')}
        </p>
        <input
          id="past-file"
          type="file"
          aria-describedby="past-hint"
          accept=".csv,.tsv,.json,.jsonl,.ndjson,.txt,text/plain,text/csv,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </div>
      {isUnreadable && <p class="refusal">{i18n.t('editor.past.unreadable')}</p>}
      {file && (
        <>
          {file.posts.columns.length > 1 && (
            <div class="field">
              <label for="past-column">{i18n.t('editor.past.column')}</label>
              <select
                id="past-column"
                value={String(column)}
                onChange={({ currentTarget }) => setColumn(Number(currentTarget.value))}
              >
                {file.posts.columns.map((name, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same heading
                  <option key={index} value={String(index)}>
                    {name.trim() || i18n.t('editor.past.columnNumber', { number: String(index + 1) })}
                  </option>
                ))}
              </select>
            </div>
          )}
          {total > 0 && (
            <p class="first">
              <span class="quiet">{i18n.t('editor.past.first')}</span> {quoted(file.posts.rows[0]?.[column] ?? '')}
            </p>
          )}
          <FactsFields facts={facts} onChange={setFacts} />
          <div class="buttons">
            {running ? (
              <button type="button" onClick={() => running.abort()}>
                {i18n.t('editor.past.stop')}
              </button>
            ) : (
              <button type="button" class="primary" disabled={total === 0} onClick={() => void start()}>
                {i18n.t('editor.past.run', total)}
              </button>
            )}
            {tried.length > 0 && !running && (
              <button type="button" onClick={() => save(rowsOf(tried))}>
                {i18n.t('editor.past.save')}
              </button>
            )}
          </div>
          {running && <progress max={total} value={tried.length} aria-label={i18n.t('editor.past.progress')} />}
          {/* said once, at the end: the bar tells of the way there */}
          <p role="status" aria-live={running ? 'off' : 'polite'} class="count">
            {tried.length > 0 &&
              i18n.t('editor.past.sum', {
                read: String(tried.length),
                held: String(of('held').length),
                underlined: String(of('underlined').length),
                clean: String(of('clean').length),
              })}
          </p>
          {tried.length > 0 && (
            <>
              <Tally tried={tried} />
              <div class="field">
                <label for="past-fate">{i18n.t('editor.past.show')}</label>
                <select
                  id="past-fate"
                  value={fate}
                  onChange={({ currentTarget: { value } }) =>
                    setFate(value === 'held' || value === 'underlined' ? value : 'clean')
                  }
                >
                  {(['held', 'underlined', 'clean'] as const).map((one) => (
                    <option key={one} value={one}>
                      {fateInWords(one)} ({of(one).length})
                    </option>
                  ))}
                </select>
              </div>
              <Results tried={shown.slice(0, SHOWN)} />
              {shown.length > SHOWN && <p class="quiet">{i18n.t('editor.past.more', { count: String(SHOWN) })}</p>}
            </>
          )}
        </>
      )}
    </Section>
  );
}

/** How often each category was met. */
function Tally({ tried }: { tried: readonly Tried[] }) {
  const counts = new Map<Category, number>();
  for (const { category } of tried.flatMap(({ findings }) => findings))
    counts.set(category, (counts.get(category) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  return (
    <ul class="tally">
      {rows.map(([category, count]) => (
        <li key={category}>
          {categoryInWords(category)} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

function Results({ tried }: { tried: readonly Tried[] }) {
  if (tried.length === 0) return <p class="quiet empty">{i18n.t('editor.past.none')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('editor.past.number')}</th>
          <th scope="col">{i18n.t('editor.past.post')}</th>
          <th scope="col">{i18n.t('editor.past.found')}</th>
        </tr>
      </thead>
      <tbody>
        {tried.map(({ number, text, findings }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{quoted(text)}</td>
            <td>
              {findings.length === 0 && '–'}
              {findings.map((finding) => (
                <div key={`${finding.rule} ${finding.start}`}>
                  <SeverityMark severity={finding.severity} /> <q>{quoted(text.slice(finding.start, finding.end))}</q>{' '}
                  <span class="quiet">{categoryInWords(finding.category)}</span>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line a finding, and one for each post without any. */
function rowsOf(tried: readonly Tried[]): string[][] {
  const headings = [
    i18n.t('editor.past.number'),
    i18n.t('editor.past.post'),
    i18n.t('editor.past.fate'),
    i18n.t('editor.past.found'),
    i18n.t('editor.past.category'),
    i18n.t('editor.past.severity'),
    i18n.t('editor.past.rule'),
    i18n.t('editor.past.clause'),
  ];
  const rows = tried.flatMap(({ number, text, fate, findings }) => {
    const post = [String(number), text, fateInWords(fate)];
    return findings.length > 0 ? findings.map((finding) => [...post, ...cellsOf(finding, text)]) : [post];
  });
  return [headings, ...rows];
}

function cellsOf({ start, end, category, severity, rule, clause = '' }: Finding, text: string): string[] {
  return [text.slice(start, end), categoryInWords(category), severityInWords(severity), rule, clause];
}

function fateInWords(fate: Fate): string {
  return i18n.t(FATE[fate]);
}
