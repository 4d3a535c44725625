import { i18n } from '#i18n';
import type { Category, Severity } from '../check/rule';
import type { Outcome, Reason } from '../log/entry';
import type { Contact } from '../policy/policy';

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

/** What a rule of this category is about. */
export const categoryInWords = (category: Category) => i18n.t(CATEGORY[category]);

/** Whom to ask, as the end of a sentence: by name where there is one. */
export const contactInWords = ({ role, name }: Contact) =>
  name === undefined ? i18n.t('contact.role', { role }) : i18n.t('contact.person', { name, role });
