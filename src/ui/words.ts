import { i18n } from '#i18n';
import type { Category, Severity, Surface } from '../check/rule';
import type { Entry, Outcome, Reason } from '../log/entry';
import type { Contact } from '../policy/policy';
import { quoted } from './quote';

const SEVERITY = {
  hint: 'severity.hint',
  warning: 'severity.warning',
  error: 'severity.error',
} as const satisfies Record<Exclude<Severity, 'off'>, string>;

const REASON = {
  consent: 'reason.consent',
  'public-figure': 'reason.public_figure',
  'not-a-child': 'reason.not_a_child',
  published: 'reason.published',
  approved: 'reason.approved',
  mistaken: 'reason.mistaken',
  other: 'reason.other',
} as const satisfies Record<Reason, string>;

const OUTCOME = {
  edited: 'outcome.edited',
  cancelled: 'outcome.cancelled',
  posted: 'outcome.posted',
  'wrong-warning': 'outcome.wrong_warning',
  'policy-read': 'outcome.policy_read',
  'reminder-seen': 'outcome.reminder_seen',
  audited: 'outcome.audited',
} as const satisfies Record<Outcome, string>;

const OUTCOME_IN_SHORT = {
  edited: 'short.edited',
  cancelled: 'short.cancelled',
  posted: 'short.posted',
  'wrong-warning': 'short.wrong_warning',
  'policy-read': 'short.policy_read',
  'reminder-seen': 'short.reminder_seen',
  audited: 'short.audited',
} as const satisfies Record<Outcome, string>;

const SURFACE = {
  post: 'surface.post',
  comment: 'surface.comment',
  message: 'surface.message',
  bio: 'surface.bio',
  'alt-text': 'surface.alt_text',
} as const satisfies Record<Surface, string>;

const CATEGORY = {
  'full-name': 'category.full_name',
  school: 'category.school',
  address: 'category.address',
  phone: 'category.phone',
  email: 'category.email',
  'birth-or-age': 'category.birth_or_age',
  'id-number': 'category.id_number',
  'sensitive-detail': 'category.sensitive_detail',
  confidential: 'category.confidential',
  slang: 'category.slang',
  kiss: 'category.kiss',
  profanity: 'category.profanity',
  disparaging: 'category.disparaging',
  abuse: 'category.abuse',
  discrimination: 'category.discrimination',
  'unsafe-contact': 'category.unsafe_contact',
  'employer-reference': 'category.employer_reference',
  partisan: 'category.partisan',
  'self-promotion': 'category.self_promotion',
} as const satisfies Record<Category, string>;

/** How grave a finding is, in a word or two. */
export const severityInWords = (severity: Exclude<Severity, 'off'>) => i18n.t(SEVERITY[severity]);

/** Why a post went out all the same. */
export const reasonInWords = (reason: Reason) => i18n.t(REASON[reason]);

/** How it ended, as a sentence. */
export const outcomeInWords = (outcome: Outcome) => i18n.t(OUTCOME[outcome]);

/** The same in two words, for a heading or a choice. */
export const outcomeInShort = (outcome: Outcome) => i18n.t(OUTCOME_IN_SHORT[outcome]);

/** What kind of writing it was; one that is not known is named as it came. */
export const surfaceInWords = (surface: string) => (isSurface(surface) ? i18n.t(SURFACE[surface]) : surface);

/** What an entry is about: the categories, or the rules where an entry has none. */
export const aboutInWords = ({ categories, rules }: Entry) =>
  (categories.length > 0 ? categories.map(categoryInWords) : rules).join(', ');

/** Why it ended so, as a sentence; nothing where no reason was asked for. */
export function whyInWords({ reason, reasonText }: Entry): string {
  if (reason === undefined) return '';
  return i18n.t('log.because', { reason: reasonText ? quoted(reasonText) : reasonInWords(reason) });
}

/** What a rule of this category is about. */
export const categoryInWords = (category: Category) => i18n.t(CATEGORY[category]);

/** Whom to ask, as the end of a sentence: by name where there is one. */
export const contactInWords = ({ role, name }: Contact) =>
  name === undefined ? i18n.t('contact.role', { role }) : i18n.t('contact.person', { name, role });

function isSurface(name: string): name is Surface {
  return name in SURFACE;
}
