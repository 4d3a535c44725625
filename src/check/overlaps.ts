import type { Category, Finding } from './rule';
import { SEVERITIES } from './rule';

/** Findings compete for a span within a group only: an insult may hold a swear word, a medical matter a name. */
const GROUPS: Record<Category, 'who-and-where' | 'tone' | 'people' | 'organisation'> = {
  'full-name': 'who-and-where',
  school: 'who-and-where',
  address: 'who-and-where',
  phone: 'who-and-where',
  email: 'who-and-where',
  'birth-or-age': 'who-and-where',
  'id-number': 'who-and-where',
  slang: 'tone',
  kiss: 'tone',
  profanity: 'tone',
  disparaging: 'people',
  abuse: 'people',
  discrimination: 'people',
  'sensitive-detail': 'organisation',
  confidential: 'organisation',
  'unsafe-contact': 'organisation',
  'employer-reference': 'organisation',
  partisan: 'organisation',
  'self-promotion': 'organisation',
};

/**
 * Of the findings that share a span, or overlap within a group, keeps the graver, the surer, the longer; in order of place.
 * Of one category the whole is kept before its part: the address with its postcode, not the postcode.
 */
export function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const whole = findings.filter((finding) => !findings.some((other) => isPartOf(finding, other)));
  for (const finding of whole.sort(byWeight)) if (!kept.some((other) => competes(finding, other))) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

function isPartOf(part: Finding, whole: Finding): boolean {
  return (
    part.category === whole.category &&
    SEVERITIES.indexOf(part.severity) <= SEVERITIES.indexOf(whole.severity) &&
    whole.start <= part.start &&
    part.end <= whole.end &&
    part.end - part.start < whole.end - whole.start
  );
}

function competes(a: Finding, b: Finding): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return GROUPS[a.category] === GROUPS[b.category] && a.start < b.end && b.start < a.end;
}
