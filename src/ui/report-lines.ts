import { i18n } from '#i18n';
import type { WrongWarning } from '../log/report';
import { dayInWords } from './dates';
import { quoted } from './quote';
import { categoryInWords } from './words';

/** A report of wrong warnings as a person reads it. */
export function reportLines(warnings: readonly WrongWarning[], now: Date): string[] {
  return [
    i18n.t('wrong.title', { day: dayInWords(now) }),
    '',
    ...warnings.flatMap(({ rule, category, count, words = [] }) => [
      `- ${i18n.t('wrong.line', { category: categoryInWords(category), rule, times: i18n.t('wrong.times', count) })}`,
      ...(words.length > 0 ? [`  ${i18n.t('wrong.added', { words: words.map(quoted).join(', ') })}`] : []),
    ]),
    '',
    i18n.t('wrong.forEditor'),
  ];
}
