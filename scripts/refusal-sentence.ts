import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const LOCALE = readFileSync(resolve(import.meta.dirname, '../assets/locales/en_GB.yml'), 'utf8');
const [, REFUSAL = ''] = LOCALE.split(/^refusal:$/m);

/** What the popup says of a pushed value that does not apply, on one line: its key, then the sentence. */
export function refusalSentence({ key, problem, detail }: { key: string; problem: string; detail: string }): string {
  const [, quoted = problem] = new RegExp(`^ {2}${problem}: '(.*)'$`, 'm').exec(REFUSAL) ?? [];
  return `${key}: ${quoted.replaceAll("''", "'").replaceAll('$1', () => detail)}`;
}
