import type { Pushed } from './export-file';

/** Nothing that ends a line, and nothing that no encoding carries. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]*$/u;
/** What XML 1.0 takes; a carriage return is left out because XML readers make a line feed of it. */
const IN_XML = /^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const AWKWARD = /[\p{Cc}\u2028\u2029\ufffe\uffff]/gu;

/** Each key with its value as a registry value or a box in a form can hold it: a number, or one line of text. */
export function asValues(policy: Pushed): [key: string, value: string | number][] {
  const carried = carrying(policy, (value) => typeof value !== 'string' || ONE_LINE.test(value));
  return Object.entries(carried).map(([key, value]) => [
    key,
    typeof value === 'object' ? oneLine(value) : plain(value),
  ]);
}

/** The policy with every value as XML can hold it. */
export function forXml(policy: Pushed): Pushed {
  return carrying(policy, isXml);
}

/** What a format cannot hold in a key of its own goes into `policyJson`, where every character can be escaped. */
function carrying(policy: Pushed, canHold: (value: unknown) => boolean): Pushed {
  const entries = Object.entries(policy);
  const misfits = entries.filter(([, value]) => !canHold(value));
  if (misfits.length === 0) return policy;
  return {
    ...Object.fromEntries(entries.filter(([, value]) => canHold(value))),
    policyJson: oneLine(Object.fromEntries(misfits)),
  };
}

function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(AWKWARD, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isXml(value: unknown): boolean {
  if (typeof value === 'string') return IN_XML.test(value);
  if (typeof value !== 'object' || value === null) return value !== null;
  return Object.entries(value).every(([key, inner]) => IN_XML.test(key) && isXml(inner));
}

function plain(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : String(value);
}
