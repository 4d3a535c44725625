import { readingOf } from '../recognisers/reading/reading';
import type { Recogniser, Sighting } from '../recognisers/recogniser';
import { recogniserOf } from '../recognisers/recognisers';
import { allowing } from './allow';
import { plain } from './plain';
import type { Finding, Rule, RuleSet, Severity } from './rule';
import { Terms } from './terms';

/** A rule that says something; those that are off are never compiled. */
type Live = { rule: Rule; severity: Exclude<Severity, 'off'> };

/** How sure a shipped pattern is; an organisation's own term is meant as it stands. */
const PATTERN_CONFIDENCE = 0.9;
const TERM_CONFIDENCE = 1;

/** What one unit of text says by itself: whether a finding stands is seen from the whole text and where it is written. */
export type Judged = {
  /** Findings, not yet settled, each with its rule; offsets are within the unit. */
  found: readonly { rule: Rule; finding: Finding }[];
  /** The recognisers named by an `unless` that saw something. */
  excuses: readonly string[];
};

/**
 * Makes one function of a rule set: a unit of text in, what it says out, with a rest after each thing that was looked for:
 * what looks for the first time takes longer than a page should be kept waiting.
 * @throws when a rule names a recogniser that does not exist.
 */
export function compile({ rules, allow }: RuleSet): (unit: string) => Generator<void, Judged> {
  const terms = new Terms();
  const owners: Live[] = [];
  const patterns: { live: Live; pattern: RegExp }[] = [];
  const recognisers = new Map<Recogniser, Live[]>();
  const excusing = new Set<Recogniser>();
  for (const rule of rules) {
    if (rule.severity === 'off') continue;
    const live: Live = { rule, severity: rule.severity };
    const { match } = rule;
    if ('terms' in match) {
      const owner = owners.push(live) - 1;
      for (const term of match.terms) terms.sow(term, owner);
    } else if ('pattern' in match) {
      patterns.push({ live, pattern: new RegExp(match.pattern, `${match.flags ?? ''}gu`) });
    } else {
      const recogniser = named(match.recogniser, rule);
      recognisers.set(recogniser, [...(recognisers.get(recogniser) ?? []), live]);
    }
    if (rule.unless !== undefined) excusing.add(named(rule.unless, rule));
  }
  const allowedIn = allowing(allow);

  return function* (unit) {
    const { text, at } = plain(unit);
    const reading = readingOf(text);
    yield;
    const seen: { live: Live; sighting: Sighting }[] = [];
    for (const { owner, start, end } of terms.find(text)) {
      const live = owners[owner];
      if (live) {
        const parts = live.rule.category === 'full-name' ? nameParts(text.slice(start, end)) : undefined;
        seen.push({ live, sighting: { start, end, confidence: TERM_CONFIDENCE, parts } });
      }
    }
    for (const { live, pattern } of patterns)
      for (const { 0: match, index, groups } of text.matchAll(pattern))
        if (match)
          seen.push({
            live,
            sighting: { start: index, end: index + match.length, confidence: PATTERN_CONFIDENCE, parts: groups },
          });
    for (const [recogniser, lives] of recognisers) {
      yield;
      for (const sighting of recogniser.find(text, reading)) for (const live of lives) seen.push({ live, sighting });
    }
    const excuses = [...excusing].filter(({ find }) => find(text, reading).length > 0).map(({ id }) => id);
    if (seen.length === 0) return { found: [], excuses };

    const allowed = allowedIn(text);
    const found = seen
      .filter(({ sighting }) => !allowed(sighting))
      .map(({ live, sighting }) => ({
        rule: live.rule,
        finding: findingOf(live, { ...sighting, ...placed(sighting, at) }),
      }));
    return { found, excuses };
  };
}

/** A rule that looks for nothing would pass for a clean post. */
function named(id: string, rule: Rule): Recogniser {
  const recogniser = recogniserOf(id);
  if (!recogniser) throw new Error(`${rule.id} names a recogniser that is not there: ${id}`);
  return recogniser;
}

/** Of a name that was given as it stands: what is before its last word, and that word's first letter. */
function nameParts(name: string): Sighting['parts'] {
  const [, first, initial = ''] = /^(.*\S)\s+(\S)\S*$/s.exec(name) ?? [];
  return first === undefined ? undefined : { first, initial: initial.toUpperCase() };
}

/** The end is the place behind the last unit, so that what is invisible behind the span stays outside. */
function placed({ start, end }: Sighting, at: (index: number) => number) {
  return { start: at(start), end: at(end - 1) + 1 };
}

function findingOf({ rule, severity }: Live, { start, end, confidence, parts = {} }: Sighting): Finding {
  const { id, category, hintBelow = 0, message, messageWithParts = message, clause, suggestions = [] } = rule;
  return {
    rule: id,
    category,
    severity: confidence < hintBelow ? 'hint' : severity,
    start,
    end,
    confidence,
    message: filled(messageWithParts, parts) ?? message,
    ...(clause === undefined ? {} : { clause }),
    suggestions: suggestions.flatMap((words) => filled(words, parts) ?? []),
  };
}

/** The words with the parts put in; none when the sighting lacks one. */
function filled(words: string, parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => parts[name] === undefined)) return undefined;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
