import { expect, test } from 'vitest';
import { quoted } from './quote';

test.each([
  ['Amy Smith', 'Amy Smith'],
  ['12 Mill\n  Lane ', '12 Mill Lane'],
  ['a'.repeat(160), 'a'.repeat(160)],
  [`${'a'.repeat(200)}${'b'.repeat(200)}`, `${'a'.repeat(80)} … ${'b'.repeat(80)}`],
  [`${'😀'.repeat(79)}x${'😀'.repeat(79)}`, `${'😀'.repeat(40)} … ${'😀'.repeat(40)}`],
  [`x${'😀'.repeat(100)}`, `x${'😀'.repeat(39)} … ${'😀'.repeat(40)}`],
])('%s is quoted as %s', (words, quotation) => expect(quoted(words)).toBe(quotation));
