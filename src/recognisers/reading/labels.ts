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
