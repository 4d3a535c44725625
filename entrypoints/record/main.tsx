import { render } from 'preact';
import { browser } from 'wxt/browser';
import { choices, type Filter, filtered, improved, weeksOf } from '../../src/log/record';
import { writeReport, wrongWarnings } from '../../src/log/report';
import { readLog } from '../../src/log/store';
import { csvOf } from '../../src/log/table';
import { platforms } from '../../src/platforms/platforms';
import { effectivePolicy } from '../../src/policy/bundled';
import { readStored, watchStored } from '../../src/policy/store';
import { timeInCells } from '../../src/ui/dates';
import { RecordPage } from '../../src/ui/record';
import { recordRows } from '../../src/ui/record-rows';
import { reportLines } from '../../src/ui/report-lines';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/record.css';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

let [stored, log] = await Promise.all([readStored(), readLog(browser.storage)]);
let filter: Filter = {};
let doomed: readonly string[] = [];
let hasFailed = false;
let copied: boolean | undefined;
/** By rule, what the person types in; it is kept nowhere else. */
const words = new Map<string, string>();

const show = () => {
  const stage = document.querySelector('#record');
  if (!stage || closing.signal.aborted) return;
  const policy = effectivePolicy(stored);
  const now = new Date();
  const warnings = wrongWarnings(log.entries);
  render(
    <RecordPage
      organisation={policy.organisation}
      now={now}
      weeks={weeksOf(filtered(log.entries, filter))}
      total={log.entries.length}
      improved={improved(log, now)}
      months={log.counts}
      sync={log}
      filter={filter}
      choices={choices(log.entries)}
      platformName={platformName}
      mayDelete={!policy.locked.includes('log')}
      retentionMonths={policy.retentionMonths}
      doomed={doomed}
      hasFailed={hasFailed}
      warnings={{ warnings, report: report(now), copied, onWords, onCopy }}
      onFilter={(next) => change(() => (filter = next))}
      onExport={save}
      onPrint={() => print()}
      onDoom={(ids) => change(() => (doomed = ids))}
      onDelete={(ids) => void remove(ids)}
    />,
    stage,
  );
};
const change = (to: () => unknown) => {
  to();
  show();
};
show();

watchStored((policy) => change(() => (stored = policy)), closing.signal);
const onStores = (_: object, area: string) => {
  if (area === 'local' || area === 'sync') void reread();
};
browser.storage.onChanged.addListener(onStores);
closing.signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onStores));

async function reread() {
  log = await readLog(browser.storage);
  show();
}

function platformName(id: string): string {
  return platforms.find((platform) => platform.id === id)?.name ?? id;
}

function report(now: Date): string {
  const warnings = wrongWarnings(log.entries).map((warning) => {
    const added = (words.get(warning.rule) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return added.length > 0 ? { ...warning, words: added } : warning;
  });
  return writeReport(reportLines(warnings, now), warnings);
}

function onWords(rule: string, typed: string) {
  words.set(rule, typed);
  change(() => (copied = undefined));
}

async function onCopy() {
  copied = await navigator.clipboard.writeText(report(new Date())).then(
    () => true,
    () => false,
  );
  show();
}

function save(format: 'csv' | 'json') {
  const { entries, counts } = log;
  const text =
    format === 'csv'
      ? csvOf(recordRows(log, platformName))
      : JSON.stringify({ secondLookRecord: 1, entries, counts }, undefined, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/json' }));
  link.download = `second-look-record-${timeInCells(new Date().toISOString()).slice(0, 10)}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function remove(ids: readonly string[]) {
  doomed = [];
  hasFailed = (await browser.runtime.sendMessage({ type: 'delete-entries', ids }).catch(() => false)) !== true;
  await reread();
}
