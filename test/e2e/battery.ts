import { existsSync, readFileSync, statSync } from 'node:fs';
import type { BrowserName } from '../../scripts/browsers.ts';
import { pages } from '../pages/pages.ts';

/** What is tried on every page, in this order: a name for the table, and what it promises. */
export const ITEMS = {
  clean:
    'A clean text goes out by the very event the person made, and nothing is asked but once about a photo or video.',
  underlined:
    'What is found is underlined, with mentions, links, pictures of emoji, line breaks and marks of no width around it.',
  reading: 'Text, model, mark-up, selection, focus, scroll and steps of undo are the same before underlines and after.',
  card: 'They are the same while a card is open and after Escape has closed it, and the page does not hear that Escape.',
  typing: 'Typing in the middle of a finding does what it does without us.',
  moving: 'Underlines move with the text or vanish; none ever stood under other words.',
  fix: 'A quick fix goes in, leaves everything around it, and is one step of undo.',
  'refused fix': 'Where the editor takes no quick fix, all is as it was and the person is told.',
  held: 'A text that breaks the policy is held by the control; the dialog, opened and dismissed, leaves all as it was.',
  keyboard: 'The control, pressed by the keyboard, is held as well.',
  key: 'The key that sends is held as well.',
  'other keys': 'Every other Enter is the page’s.',
  undo: 'After all that, undo and redo lead away and back.',
  once: 'After “Post anyway” the very text goes out once, and the log has one entry that says where and has no word of it.',
  'press again':
    'Where the page takes a person’s press only, they are told to press again, and that press goes through.',
  silent: 'Nothing is asked of the network.',
} as const;

export type Item = keyof typeof ITEMS;

export type Outcome =
  | { outcome: 'passed' }
  /** Why it does not apply to this page, as a sentence. */
  | { outcome: 'does not apply'; why: string }
  | { outcome: 'failed'; why: string };

/** What a run of the battery found on one page in one browser. */
export type Found = Readonly<Record<Item, Outcome>>;

export const TABLE = 'docs/surfaces.md';

/** Where a run leaves what it found. */
export function foundFile(browser: BrowserName, page: string): string {
  return `.output/surfaces/${browser}/${page}.json`;
}

/** Whether a run has got to this page, at all or since a moment (milliseconds since 1970). */
export function hasFound(browser: BrowserName, page: string, since = 0): boolean {
  const file = foundFile(browser, page);
  return existsSync(file) && statSync(file).mtimeMs >= since;
}

/** What the last run left. @throws when it did not get to this page. */
export function foundBefore(browser: BrowserName, page: string): Found {
  if (!hasFound(browser, page))
    throw new Error(`The battery has not been on ${page} in ${browser}: run all of it first.`);
  return JSON.parse(readFileSync(foundFile(browser, page), 'utf8'));
}

/** The sentences of the table that a cell may point at, each with its letter. */
export function reasonsIn(found: readonly Found[]): Map<string, string> {
  const sentences = found.flatMap((each) =>
    Object.values(each).flatMap((result) => (result.outcome === 'does not apply' ? [result.why] : [])),
  );
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return new Map([...new Set(sentences)].sort().map((why, index) => [why, letters[index] ?? String(index)]));
}

/** What one browser found on one page, as it stands in the table. */
export function cellOf(result: Outcome, reasons: ReadonlyMap<string, string>): string {
  if (result.outcome === 'passed') return '✓';
  return result.outcome === 'failed' ? '✗' : (reasons.get(result.why) ?? '?');
}

/** The committed table, read back: by page and browser, what it says of every item. */
export function committed(): { items: string[]; rows: Map<string, string[]>; reasons: Map<string, string> } {
  const lines = readFileSync(TABLE, 'utf8').split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head, , ...body] = lines.filter((line) => line.startsWith('|')).map(cells);
  const reasons = lines.flatMap((line) => {
    const [, letter, why] = /^- \*\*([a-z])\*\* (.*)$/.exec(line) ?? [];
    return letter && why ? [[why, letter] as const] : [];
  });
  return {
    items: head?.slice(2) ?? [],
    rows: new Map(body.map(([page = '', browser = '', ...results]) => [`${page} ${browser}`, results])),
    reasons: new Map(reasons),
  };
}

/** The names of the rows, in order. */
export const ROWS = pages.flatMap(({ name }) => ['chromium', 'firefox'].map((browser) => `${name} ${browser}`));
