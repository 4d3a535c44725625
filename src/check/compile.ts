import { languageOf } from '../recognisers/language';
import type { Recogniser, Sighting } from '../recognisers/recogniser';
import { recogniserOf } from '../recognisers/recognisers';
import { allowing } from './allow';
import { settle } from './overlaps';
import { plain } from './plain';
import type { Finding, Rule, RuleSet, Severity } from './rule';
import { Terms } from './terms';

/** A rule that says something; those that are off are never compiled. */
type Live = { rule: Rule; severity: Exclude<Severity, 'off'> };

/** How sure a shipped pattern is; an organisation's own term is meant as it stands. */
const PATTERN_CONFIDENCE = 0.9;
const TERM_CONFIDENCE = 1;

/**
 * Makes one function of a rule set: a unit of text in, its findings out, offsets within the unit.
 * @throws when a rule names a recogniser that does not exist.
 */
export function compile({ rules, allow }: RuleSet): (unit: string) => Finding[] {
  const terms = new Terms();
  const owners: Live[] = [];
  const patterns: { live: Live; pattern: RegExp }[] = [];
  const recognisers = new Map<Recogniser, Live[]>();
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
      const recogniser = recogniserOf(match.recogniser);
      // a rule that looks for nothing would pass for a clean post
      if (!recogniser) throw new Error(`${rule.id} names a recogniser that is not there: ${match.recogniser}`);
      recognisers.set(recogniser, [...(recognisers.get(recogniser) ?? []), live]);
    }
  }
  const allowedIn = allowing(allow);

  return (unit) => {
    const { text, at } = plain(unit);
    const language = languageOf(text);
    const seen: { live: Live; sighting: Sighting }[] = [];
    for (const { owner, start, end } of terms.find(text)) {
      const live = owners[owner];
      if (live) seen.push({ live, sighting: { start, end, confidence: TERM_CONFIDENCE } });
    }
    for (const { live, pattern } of patterns)
      for (const { 0: match, index, groups } of text.matchAll(pattern))
        if (match)
          seen.push({
            live,
            sighting: { start: index, end: index + match.length, confidence: PATTERN_CONFIDENCE, parts: groups },
          });
    for (const [recogniser, lives] of recognisers)
      for (const sighting of recogniser.find(text, language)) for (const live of lives) seen.push({ live, sighting });
    if (seen.length === 0) return [];

    const allowed = allowedIn(text);
    return settle(
      seen
        .filter(({ sighting }) => !allowed(sighting))
        .map(({ live, sighting }) => findingOf(live, { ...sighting, ...placed(sighting, at) })),
    );
  };
}

/** The end is the place behind the last unit, so that what is invisible behind the span stays outside. */
function placed({ start, end }: Sighting, at: (index: number) => number) {
  return { start: at(start), end: at(end - 1) + 1 };
}

function findingOf({ rule, severity }: Live, { start, end, confidence, parts = {} }: Sighting): Finding {
  const { id, category, message, clause, suggestions = [] } = rule;
  return {
    rule: id,
    category,
    severity,
    start,
    end,
    confidence,
    message,
    ...(clause === undefined ? {} : { clause }),
    suggestions: suggestions.flatMap((words) => filled(words, parts)),
  };
}

/** The words with the parts put in, or nothing when the sighting lacks one. */
function filled(words: string, parts: Readonly<Record<string, string | undefined>>): string[] {
  const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => parts[name] === undefined)) return [];
  return [words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')];
}
