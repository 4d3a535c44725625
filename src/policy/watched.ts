import type { Rule } from '../check/rule';

const NAMES = {
  id: 'own/watched-names',
  category: 'full-name',
  severity: 'warning',
  message: 'This is a name your organisation asks to keep out of public; first name and initial are enough.',
  suggestions: ['{first} {initial}.', '{first}'],
} satisfies Omit<Rule, 'match'>;

const SCHOOLS = {
  id: 'own/watched-schools',
  category: 'school',
  severity: 'warning',
  message:
    'This is a school your organisation works with, and with a name or a photo it tells where a child can be found.',
  suggestions: ['a local school'],
} satisfies Omit<Rule, 'match'>;

/** The ids of the rules that `names` and `schools` become. */
export const WATCHED_IDS: readonly string[] = [NAMES.id, SCHOOLS.id];

/** The rules that find the names and schools an organisation watches for; none where it watches for none. */
export function watching({ names, schools }: { names: readonly string[]; schools: readonly string[] }): Rule[] {
  return [
    { ...NAMES, match: { terms: names } },
    { ...SCHOOLS, match: { terms: schools } },
  ].filter(({ match }) => match.terms.length > 0);
}
