/** What sites put between the letters, as it reads. */
export const MENTION = '@riversideplots';
export const LINK = 'example.org/plan';
export const EMOJI = '😊';
