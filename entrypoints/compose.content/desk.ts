import { browser } from 'wxt/browser';
import { checkInSteps } from '../../src/check';
import type { Finding } from '../../src/check/rule';
import type { Desk, Place, QuotedFinding } from '../../src/compose/desk';
import { createReader } from '../../src/compose/reader';
import { newEntry, type Outcome, type Reason } from '../../src/log/entry';
import { append } from '../../src/log/store';
import { effectivePolicy } from '../../src/policy/bundled';
import { readStored, watchStored } from '../../src/policy/store';
import { adoptHighlights } from '../../src/ui/highlights';
import { createInPage } from '../../src/ui/in-page';

/** Any sentence with a name in it. */
const WAKING = 'Well done to Sam and everyone at the club.';

/** Brings checker, screen and log together for the compose boxes of one page. */
export async function openDesk(signal: AbortSignal): Promise<Desk> {
  const screen = createInPage(document, signal);
  const policyChanges = new EventTarget();
  let policy = effectivePolicy(await readStored());
  let isBroken = false;
  watchStored((stored) => {
    policy = effectivePolicy(stored);
    policyChanges.dispatchEvent(new Event('change'));
  }, signal);

  const reader = createReader((text) => checkInSteps(text, policy));

  const record = (place: Place, findings: readonly Finding[], outcome: Outcome, reason?: Reason) => {
    const facts = {
      ...place,
      rules: [...new Set(findings.map(({ rule }) => rule))],
      categories: [...new Set(findings.map(({ category }) => category))],
      severity: gravest(findings),
      outcome,
      ...(reason === undefined ? {} : { reason }),
      policyVersion: policy.policyVersion,
      extensionVersion: browser.runtime.getManifest().version,
    };
    return append(newEntry(facts, new Date(), Math.random())).catch(() => screen.notify('not-recorded'));
  };

  /** Nothing of the fault is written down but that there was one: it might hold words of the post. */
  const broken = () => {
    isBroken = true;
    console.error('Second Look could not read a post, so posts go out unchecked on this page.');
  };

  const desk: Desk = {
    glance(text) {
      try {
        return reader.glance(text);
      } catch {
        broken();
        return undefined;
      }
    },
    async read(text, stop) {
      try {
        return await reader.read(text, stop);
      } catch {
        broken();
        return [];
      }
    },
    async hold(place: Place, findings: readonly QuotedFinding[]) {
      const decision = await screen.hold({ organisation: policy.organisation, findings, contacts: policy.contacts });
      if (decision.kind === 'post') await record(place, findings, 'posted', decision.reason);
      return decision.kind;
    },
    edited: (place, findings) => void record(place, findings, 'edited'),
    showCard: screen.showCard,
    hideCard: screen.hideCard,
    notify: screen.notify,
    announce: screen.announce,
    owns: screen.owns,
    adopt: adoptHighlights,
    isBroken: () => isBroken,
    policyVersion: () => policy.policyVersion,
    onPolicyChange: (callback, stop) => policyChanges.addEventListener('change', callback, { signal: stop }),
  };
  // the first read compiles the rules and wakes the language model, which would be felt between two keys
  requestIdleCallback(() => desk.glance(WAKING));
  return desk;
}

function gravest(findings: readonly Finding[]): Finding['severity'] {
  const severities = findings.map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => severities.includes(severity)) ?? 'hint';
}
