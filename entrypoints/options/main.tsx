import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import schema from '../../assets/public/managed-schema.json';
import { check } from '../../src/check/index';
import { PACKS } from '../../src/check/packs';
import type { Facts, Finding } from '../../src/check/rule';
import { nextTask } from '../../src/compose/next-task';
import { readReport } from '../../src/log/report';
import { csvOf } from '../../src/log/table';
import { platforms } from '../../src/platforms/platforms';
import { effectivePolicy, POLICY_PACKS } from '../../src/policy/bundled';
import {
  type Draft,
  draftIn,
  draftOf,
  refusalsAt,
  refusalsOfWritten,
  valueAt,
  withEntry,
  withoutBlanks,
  withValue,
} from '../../src/policy/draft';
import { keepDraft, readDraft, readPushed } from '../../src/policy/draft-store';
import { EXAMPLES } from '../../src/policy/examples';
import { bytesOf, type ExportFile, jsonFile } from '../../src/policy/exports/export-file';
import { filesFor, ROUTES } from '../../src/policy/exports/exports';
import { NO_ID, storesWith } from '../../src/policy/exports/stores';
import type { EffectivePolicy, Policy } from '../../src/policy/policy';
import { prove } from '../../src/policy/schema';
import { readStored, watchStored } from '../../src/policy/store';
import { postsIn, textIn } from '../../src/trial/posts-file';
import { type Tried, tryInSteps } from '../../src/trial/trial';
import { Editor, type Kept } from '../../src/ui/editor/editor';
import type { Form } from '../../src/ui/editor/form';
import type { KnownRule } from '../../src/ui/editor/severities';
import '../../src/ui/tokens.css';
import '../../src/ui/page.css';
import '../../src/ui/editor/editor.css';

/** How long somebody has to stop typing before the draft is laid out as a policy for the checker. */
const PAUSE_MS = 200;
/** How long posts are read before the page gets its turn, and how often the table is told. */
const BREATH_MS = 12;
const TELL_MS = 250;
/** A download is certain to have begun by then. */
const BEGUN_MS = 60_000;

const TITLES: Readonly<Record<string, { title: string }>> = schema.properties;
const SITES = platforms.map(({ id, name }) => ({ id, name }));
const UNCHOSEN = 'default';
const STORES = storesWith(ownId());

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const knownRules = new Map<unknown, KnownRule[]>();

let stored = await readStored();
let draft: Draft = (await readDraft()) ?? {};
let pushed: Draft = {};
let kept: Kept = Object.keys(draft).length > 0 ? 'kept' : 'none';
let undo: { words: string; back: () => void } | undefined;
let isUnreadable = false;
let policy = policyOf(draft);
let pause: ReturnType<typeof setTimeout> | undefined;

show();
watchStored((next) => {
  stored = next;
  show();
}, closing.signal);
// can take seconds after a start, and nothing here waits for it
pushed = draftOf(await readPushed());
show();

function show() {
  const stage = document.querySelector('#options');
  if (!stage) return;
  const refusals = refusalsOfWritten(draft, prove(draft).refusals);
  const form: Form = {
    valueOf: (path) => valueAt(draft, path),
    change: (path, value) => change(withValue(draft, path, value)),
    add: (list, entry) => change(withEntry(draft, list, entry)),
    remove(path, name) {
      const value = valueAt(draft, path);
      const index = path.at(-1);
      undo = {
        words: i18n.t('editor.removed', { name }),
        back: () =>
          change(
            typeof index === 'number'
              ? withEntry(draft, path.slice(0, -1), value, index)
              : withValue(draft, path, value),
          ),
      };
      change(withValue(draft, path, undefined));
    },
    refusalsAt: (path) => refusalsAt(refusals, path),
    pack: packOf(draft),
    titleOf: (key) => TITLES[key]?.title ?? key,
  };
  render(
    <Editor
      form={form}
      kept={kept}
      refusals={refusals}
      packs={packTitles()}
      rules={rulesOf(draft)}
      sites={SITES}
      inForce={{
        stored,
        keys: Object.keys(pushed).map((key) => TITLES[key]?.title ?? key),
        onImport: () => replace(pushed),
      }}
      check={(text, facts) => check(text, policy, facts)}
      findingsOf={findingsOf}
      readReport={readReport}
      past={{
        read: async (file) => postsIn(file.name, textIn(new Uint8Array(await file.arrayBuffer()))),
        run: tryPosts,
        save: (rows) =>
          save({
            fileName: 'second-look-past-posts.csv',
            mime: 'text/csv',
            text: csvOf(rows),
            encoding: 'utf-8',
          }),
      }}
      rollOut={{
        routes: ROUTES,
        filesOf: (route) =>
          filesFor(route, {}, STORES).map(({ fileName, text }) => ({ fileName, lacksId: NO_ID.test(text) })),
        save: (route, name) =>
          filesFor(route, withoutBlanks(draft), STORES)
            .filter(({ fileName }) => fileName === name)
            .forEach(save),
      }}
      undo={
        undo && {
          words: undo.words,
          back: takeBack,
          dismiss: () => {
            undo = undefined;
            show();
          },
        }
      }
      isUnreadable={isUnreadable}
      onFile={(file) => void importFile(file)}
      onSaveDraft={() => save(jsonFile('second-look-draft.json', withoutBlanks(draft)))}
      onStartAnew={() => replace({})}
    />,
    stage,
  );
}

function change(next: Draft) {
  draft = next;
  clearTimeout(pause);
  pause = setTimeout(() => {
    policy = policyOf(draft);
    show();
  }, PAUSE_MS);
  show();
  void keepDraft(next).then(
    () => isKept(next, 'kept'),
    () => isKept(next, 'refused'),
  );
}

function isKept(which: Draft, how: Kept) {
  if (which !== draft) return;
  kept = how;
  show();
}

/** Puts another draft in place of this one, which can be had back. */
function replace(next: Draft) {
  const before = draft;
  isUnreadable = false;
  undo = { words: i18n.t('editor.replaced'), back: () => replace(before) };
  change(next);
}

function takeBack() {
  const back = undo?.back;
  undo = undefined;
  back?.();
}

async function importFile(file: File) {
  const read = draftIn(textIn(new Uint8Array(await file.arrayBuffer())));
  if (read) return replace(read);
  isUnreadable = true;
  show();
}

function policyOf(made: Draft): EffectivePolicy {
  const proven = prove(made);
  return effectivePolicy({ managed: proven.policy, refusals: proven.refusals, source: 'managed' });
}

function packOf({ policyPack }: Draft): Policy {
  return POLICY_PACKS[String(policyPack)] ?? POLICY_PACKS[UNCHOSEN] ?? {};
}

/** The packs by the organisation whose policy they are; the one for organisations that have not chosen first. */
function packTitles(): { name: string; title: string }[] {
  const others = Object.entries(POLICY_PACKS).filter(([name]) => name !== UNCHOSEN);
  return [
    { name: UNCHOSEN, title: i18n.t('editor.start.default') },
    ...others.map(([name, { organisation }]) => ({ name, title: organisation ?? capitalised(name) })),
  ];
}

function capitalised(name: string): string {
  return name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
}

/** Every rule that ships, as grave as the pack has it. */
function rulesOf({ policyPack }: Draft): KnownRule[] {
  const known = knownRules.get(policyPack);
  if (known) return known;
  const { rules } = policyOf({ policyPack });
  const found = PACKS.flatMap((pack) =>
    pack.rules.map(({ id, category, message }) => {
      const example = EXAMPLES.get(id)?.flagged[0];
      const severity = rules.find((rule) => rule.id === id)?.severity ?? 'off';
      return { id, category, severity, message, ...(example === undefined ? {} : { example }) };
    }),
  );
  knownRules.set(policyPack, found);
  return found;
}

/** What one of the organisation's own rules finds, wherever it is written. */
function findingsOf(name: string, text: string): readonly Finding[] {
  const rule = policy.rules.find(({ id }) => id === name || id === `own/${name}`);
  if (!rule) return [];
  const { when: _, ...anywhere } = rule;
  return check(text, { rules: [anywhere], allow: policy.allow });
}

async function tryPosts(
  posts: readonly string[],
  facts: Partial<Facts>,
  onTried: (tried: readonly Tried[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const tried: Tried[] = [];
  let [breath, told] = [performance.now(), performance.now()];
  for (const step of tryInSteps(posts, policy, facts, policy.enforcement !== 'audit')) {
    if (step) tried.push(step);
    if (performance.now() - breath < BREATH_MS) continue;
    if (performance.now() - told > TELL_MS) {
      onTried([...tried]);
      told = performance.now();
    }
    await nextTask();
    if (signal.aborted) break;
    breath = performance.now();
  }
  onTried(tried);
}

/** The copy that is running has its store's own id. */
function ownId(): Parameters<typeof storesWith>[0] {
  if (import.meta.env.FIREFOX) return {};
  const { id } = browser.runtime;
  return navigator.userAgent.includes('Edg/') ? { edge: id } : { chrome: id };
}

function save(file: ExportFile) {
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN_MS);
}
