import type { EffectivePolicy, OwnSettings, StoredPolicy } from './policy';

/** Of what the person decided, as much as the policy leaves to them. */
export function unlocked(own: OwnSettings, { locked, enforcement }: Pick<EffectivePolicy, 'locked' | 'enforcement'>) {
  const { pausedUntil, hidesHints } = own;
  return {
    ...(pausedUntil && !locked.includes('sites') && { pausedUntil }),
    // where hints are all there is, to hide them would switch everything off
    ...(hidesHints && !locked.includes('severities') && enforcement !== 'hint' && { hidesHints }),
  };
}

/** Until when the person has paused a platform; nothing where it is checked. */
export function pauseOf(own: OwnSettings, platform: string, now: Date): Date | undefined {
  const until = new Date(own.pausedUntil?.[platform] ?? Number.NaN);
  return until.getTime() > now.getTime() ? until : undefined;
}

/** The settings with a platform paused until the next midnight by the computer's clock. */
export function pausing(own: OwnSettings, platform: string, now: Date): OwnSettings {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return { ...own, pausedUntil: { ...own.pausedUntil, [platform]: midnight.toISOString() } };
}

/** The settings with a platform checked again. */
export function resuming(own: OwnSettings, platform: string): OwnSettings {
  const { [platform]: _, ...pausedUntil } = own.pausedUntil ?? {};
  return { ...own, pausedUntil };
}

/** Whether the person is still to say that they have read the policy: each version that a manager sets, once. */
export function isUnread({ source, readVersion }: StoredPolicy, { policyVersion }: EffectivePolicy): boolean {
  return source === 'managed' && policyVersion !== '' && policyVersion !== readVersion;
}
