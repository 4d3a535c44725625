import type { Policy } from './policy';

/**
 * A proven policy, with what the one before said by each key that was pushed again and of which nothing could be read. A slip of
 * the pen then changes nothing, where it would otherwise take away what was in force. Where the one text that may hold
 * the whole policy cannot be read, any key may have been in it.
 */
export function withLastGood(policy: Policy, managed: Readonly<Record<string, unknown>>, before: Policy): Policy {
  const { policyJson, ...flat } = managed;
  const whole = mapIn(unwrapped(policyJson));
  const pushed: Readonly<Record<string, unknown>> = { ...whole, ...flat };
  const isUnknown = isGiven(policyJson) && !whole;
  const kept = Object.entries(before).filter(
    ([key]) => isUnknown || (isGiven(pushed[key]) && !isEmptyList(pushed[key])),
  );
  return { ...Object.fromEntries(kept), ...policy };
}

/** A box left empty in somebody's form says nothing. */
function isGiven(value: unknown): boolean {
  const inner = unwrapped(value);
  return inner !== undefined && inner !== null && !(typeof inner === 'string' && inner.trim() === '');
}

function isEmptyList(value: unknown): boolean {
  const inner = unwrapped(value);
  const list = typeof inner === 'string' ? parsed(inner) : inner;
  return Array.isArray(list) && list.length === 0;
}

/** The value in the Admin console's wrapper, where it still wears it. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'Value' in value ? value.Value : value;
}

/** The map that a value is, or is the JSON of. */
function mapIn(value: unknown): Record<string, unknown> | undefined {
  const inner = typeof value === 'string' ? parsed(value) : value;
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
