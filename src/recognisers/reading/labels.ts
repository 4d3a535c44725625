/** What the network marks besides names; each is also a category of findings. */
export const LABELS = [
  'school',
  'birth-or-age',
  'id-number',
  'sensitive-detail',
  'confidential',
  'slang',
  'profanity',
  'disparaging',
  'abuse',
  'discrimination',
  'unsafe-contact',
  'employer-reference',
  'partisan',
  'self-promotion',
] as const;
export type Label = (typeof LABELS)[number];

/** The least probability at which the network's word is taken for each; what has its own rules beside it asks for more. */
export const LEAST: Readonly<Record<Label, number>> = {
  school: 0.5,
  'birth-or-age': 0.7,
  'id-number': 0.6,
  'sensitive-detail': 0.55,
  confidential: 0.55,
  slang: 0.6,
  profanity: 0.7,
  disparaging: 0.55,
  abuse: 0.5,
  discrimination: 0.45,
  'unsafe-contact': 0.5,
  'employer-reference': 0.5,
  partisan: 0.5,
  'self-promotion': 0.45,
};
