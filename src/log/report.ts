import { CATEGORIES, type Category } from '../check/rule';
import type { Entry } from './entry';

/** Findings of one rule that a person marked as wrong warnings; `words` only where the person adds them. */
export type WrongWarning = { rule: string; category: Category; count: number; words?: readonly string[] };

/** Marks the JSON in a report, and says which form it has. */
const MARK = 'secondLookReport';
const FORM = 1;

/** What a report may say; it comes by mail from anybody, so it is read with care. */
const LONGEST_NAME = 80;
const MOST_WARNINGS = 200;
const MOST_WORDS = 50;
const MOST_TIMES = 100_000;

/** The rules that were marked as wrong, the most frequent first. */
export function wrongWarnings(entries: readonly Entry[]): WrongWarning[] {
  const byRule = new Map<string, WrongWarning>();
  for (const { outcome, rules, categories } of entries) {
    const [rule] = rules;
    const [category] = categories;
    if (outcome !== 'wrong-warning' || rule === undefined || category === undefined) continue;
    byRule.set(rule, { rule, category, count: (byRule.get(rule)?.count ?? 0) + 1 });
  }
  return [...byRule.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}

/** A report to hand on: `lines` for a person, then the same as JSON for the policy editor. */
export function writeReport(lines: readonly string[], warnings: readonly WrongWarning[]): string {
  const rows = warnings.map((warning) => `    ${JSON.stringify(warning)}`);
  return [...lines, '', `{ "${MARK}": ${FORM}, "warnings": [`, rows.join(',\n'), '] }', ''].join('\n');
}

/**
 * The warnings in a text that has a report in it, however it was sent on: quoted with `>`, or with quotation marks that a mail program
 * made round. Nothing where there is no report; what of one is not sound is left out.
 */
export function readReport(text: string): WrongWarning[] | undefined {
  for (const version of [text, unquoted(text), straightened(unquoted(text))]) {
    const report = jsonAround(version);
    if (report !== undefined) return report;
  }
  return undefined;
}

function jsonAround(text: string): WrongWarning[] | undefined {
  const start = text.lastIndexOf('{', text.indexOf(`"${MARK}"`));
  if (start < 0) return undefined;
  // the report ends at one of the brackets that follow, and what comes after it is somebody's signature
  for (let end = text.indexOf('}', start); end >= 0; end = text.indexOf('}', end + 1)) {
    const value = parsed(text.slice(start, end + 1));
    if (isRecord(value) && value[MARK] === FORM && Array.isArray(value.warnings)) {
      return value.warnings.slice(0, MOST_WARNINGS).flatMap((warning) => warningOf(warning) ?? []);
    }
  }
  return undefined;
}

function warningOf(value: unknown): WrongWarning | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, count, words } = value;
  const category = CATEGORIES.find((each) => each === value.category);
  if (!isName(rule) || category === undefined || !isCount(count)) return undefined;
  const given = Array.isArray(words) ? words.filter(isName).slice(0, MOST_WORDS) : [];
  return { rule, category, count, ...(given.length > 0 ? { words: given } : {}) };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_TIMES;
}

function unquoted(text: string) {
  return text.replace(/^[> \t\u00a0]+/gm, '').replaceAll('\u00a0', ' ');
}

function straightened(text: string) {
  return text.replace(/[“”„]/g, '"');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
