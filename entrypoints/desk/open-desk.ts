import { browser } from 'wxt/browser';
import { checkInSteps } from '../../src/check';
import { applies } from '../../src/check/applies';
import { objectionTo } from '../../src/check/objection';
import { PACKS } from '../../src/check/packs';
import type { Finding, RuleSet } from '../../src/check/rule';
import type { Desk, Held, Place, QuotedFinding, Reminder } from '../../src/compose/desk';
import { createReader } from '../../src/compose/reader';
import { append as appendToLog } from '../../src/log/append';
import { type Entry, type EntryFacts, newEntry } from '../../src/log/entry';
import type { Platform } from '../../src/platforms/platform';
import { accountOf } from '../../src/policy/accounts';
import { effectivePolicy } from '../../src/policy/bundled';
import { isWithin } from '../../src/policy/office-hours';
import { pauseOf } from '../../src/policy/own-settings';
import type { Enforcement, StoredPolicy } from '../../src/policy/policy';
import { readStored, watchStored } from '../../src/policy/store';
import { createFieldMirrors } from '../../src/ui/field-mirrors';
import { adoptHighlights } from '../../src/ui/highlights';
import type { Screens } from '../../src/ui/screens';

/** Any sentence with a name in it. */
const WAKING = 'Well done to Sam and everyone at the club.';

/** What an entry of the log says of what was found or told. */
type Noted = Pick<EntryFacts, 'rules' | 'categories' | 'severity'>;
/** What it says of how that ended. */
type Ended = Pick<EntryFacts, 'outcome' | 'reason' | 'reasonText'>;

/** What is in force where the store cannot be asked: without a manager's policy, the one that ships. */
const UNASKED = { managed: {}, refusals: [], source: 'bundled' } as const satisfies StoredPolicy;

/** What the dialog asks of someone who posts anyway, under each ceiling that holds posts at all. */
const ASKS = {
  audit: 'tick',
  hint: 'tick',
  acknowledge: 'tick',
  reason: 'reason',
  block: 'change',
} as const satisfies Record<Enforcement, string>;

/** The rules that ship, whatever a policy makes of them. */
const SHIPPED: RuleSet = { rules: PACKS.flatMap(({ rules }) => rules), allow: [] };

/** Brings checker, screen and log together for the compose boxes of one page. */
export async function openDesk(platform: Platform, screens: Screens, signal: AbortSignal): Promise<Desk> {
  const here = screens.here();
  const policyChanges = new EventTarget();
  let policy = effectivePolicy(await readStored().catch(() => UNASKED));
  let isBroken = false;
  const follow = (stored: StoredPolicy) => {
    policy = effectivePolicy(stored);
    policyChanges.dispatchEvent(new Event('change'));
  };
  if (!isOrphaned()) watchStored(follow, signal);

  const reader = createReader((text, facts) => checkInSteps(text, policy, facts));
  /** What is to be seen: a person may have chosen to hide what is only a suggestion. */
  const shown = <F extends Finding>(findings: readonly F[]) =>
    policy.own.hidesHints ? findings.filter(({ severity }) => severity !== 'hint') : findings;

  // an orphaned script can no longer ask
  const extensionVersion = isOrphaned() ? '' : browser.runtime.getManifest().version;
  let hasSaidReload = false;
  const append = async (entry: Entry) => {
    try {
      await appendToLog(entry);
    } catch {
      if (!isOrphaned()) return screens.roomy().notify('not-recorded');
      if (!hasSaidReload) screens.roomy().notify('recorded-after-reload');
      hasSaidReload = true;
    }
  };
  const entryOn = (place: Partial<Place>, what: Noted, ended: Ended) => {
    const versions = { policyVersion: policy.policyVersion, extensionVersion };
    return newEntry({ ...place, ...what, ...ended, ...versions }, new Date(), Math.random());
  };
  const record = (place: Partial<Place>, what: Noted, ended: Ended) => append(entryOn(place, what, ended));

  /** By what a draft was held for, the entry that says that the person went back; what becomes of the draft is written over it. */
  const wentBack = new WeakMap<readonly Finding[], Entry>();
  /** What was marked as wrong on this page, so that it is counted once. */
  const marked = new Set<string>();
  const wrongIn = (place: Partial<Place>) => (finding: QuotedFinding) => {
    const key = `${finding.rule} ${finding.quote}`;
    const mark = () => {
      if (!marked.has(key)) void record(place, found([finding]), { outcome: 'wrong-warning' });
      marked.add(key);
    };
    return { isMarked: marked.has(key), mark };
  };
  // of a private window nothing is noted, so nothing is said to be
  const isNoted = !isOrphaned() && !browser.extension.inIncognitoContext;

  /** Nothing of the fault is written down but that there was one: it might hold words of the post. */
  const broken = () => {
    isBroken = true;
    console.error('Second Look could not read a post, so posts go out unchecked on this page.');
  };

  const desk: Desk = {
    glance(text, facts) {
      try {
        const findings = reader.glance(text, facts);
        return findings && shown(findings);
      } catch {
        broken();
        return undefined;
      }
    },
    async read(text, facts, stop) {
      try {
        return shown(await reader.read(text, facts, stop));
      } catch {
        broken();
        return [];
      }
    },
    async hold(place: Place, { findings, reminders, before }: Held) {
      const { organisation, contacts, enforcement } = policy;
      const asks = ASKS[enforcement];
      const quotes = findings.map(({ quote }) => quote);
      const decision = await screens.roomy().hold({
        organisation,
        contacts,
        findings,
        reminders,
        act: 'send',
        asks,
        objectionTo: (words) => objectionTo(words, quotes, [policy, SHIPPED]),
        wrong: isNoted ? wrongIn(place) : undefined,
      });
      const notes: Promise<void>[] = [];
      if (findings.length > 0) {
        const { kind, ...why } = decision;
        const fresh = entryOn(place, found(findings), { outcome: kind === 'post' ? 'posted' : 'cancelled', ...why });
        const earlier = before && wentBack.get(before);
        const entry = earlier ? { ...fresh, id: earlier.id, at: earlier.at } : fresh;
        if (kind === 'back') wentBack.set(findings, entry);
        notes.push(append(entry));
      }
      if (reminders.length > 0) notes.push(record(place, told(reminders), { outcome: 'reminder-seen' }));
      // who goes back is to have the caret at once, and nothing goes out that waits for the disk
      if (decision.kind === 'post') await Promise.all(notes);
      return decision.kind;
    },
    async remind(_act, reminders: readonly Reminder[]) {
      const { organisation, contacts } = policy;
      const decision = await screens.roomy().hold({
        organisation,
        contacts,
        findings: [],
        reminders,
        act: 'other',
        asks: 'tick',
        objectionTo: () => undefined,
      });
      const noted = record({ platform: platform.id }, told(reminders), { outcome: 'reminder-seen' });
      if (decision.kind === 'post') await noted;
      return decision.kind;
    },
    edited(place, findings) {
      const before = wentBack.get(findings) ?? entryOn(place, found(findings), { outcome: 'edited' });
      void append({ ...before, outcome: 'edited' });
    },
    audited: (place, findings) => void record(place, found(findings), { outcome: 'audited' }),
    showCard(finding, at, on) {
      const wrong = isNoted ? wrongIn({ platform: platform.id })(finding) : undefined;
      here.showCard(finding, at, { ...on, wrong });
    },
    hideCard: here.hideCard,
    notify: (notice, about) => screens.roomy().notify(notice, about),
    announce: here.announce,
    mirror: createFieldMirrors(document, signal),
    owns: here.owns,
    adopt: adoptHighlights,
    isBroken: () => isBroken,
    terms: () => ({
      policyVersion: policy.policyVersion,
      enforcement: policy.enforcement,
      isOn: policy.sites.includes(platform.id) && !pauseOf(policy.own, platform.id, new Date()),
      accounts: policy.accounts[platform.id] ?? [],
      whose: (shown) => accountOf(policy.accounts, platform.id, shown),
      officeHours: policy.officeHours && isWithin(policy.officeHours, new Date()),
    }),
    reminders: (act, facts) =>
      policy.reminders.filter((reminder) => reminder.act === act && applies(reminder.when, facts)),
    onPolicyChange: (callback, stop) => policyChanges.addEventListener('change', callback, { signal: stop }),
  };
  // the first read compiles the rules and wakes the language model, which would be felt between two keys
  requestIdleCallback(() => void desk.read(WAKING, {}, signal));
  return desk;
}

function found(findings: readonly Finding[]): Noted {
  return {
    rules: [...new Set(findings.map(({ rule }) => rule))],
    categories: [...new Set(findings.map(({ category }) => category))],
    severity: gravest(findings),
  };
}

function told(reminders: readonly Reminder[]): Noted {
  return { rules: reminders.map(({ id }) => id), categories: [] };
}

/** Whether the extension was updated or reloaded and left this script behind in its page. */
function isOrphaned() {
  return browser.runtime?.id === undefined;
}

function gravest(findings: readonly Finding[]): Finding['severity'] {
  const severities = findings.map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => severities.includes(severity)) ?? 'hint';
}
