import { expect, test } from 'vitest';
import { withOwnWords } from './own-words';

const WORDS = { hold_back: 'Go back and edit', finding_clause: 'Clause $1' };

test('what the browser has words for it says itself', () =>
  expect(withOwnWords(() => 'from the browser', WORDS)('hold_back')).toBe('from the browser'));

test('where the browser no longer answers the words brought along are said', () => {
  const say = withOwnWords(() => {
    throw new Error('Extension context invalidated.');
  }, WORDS);
  expect(say('hold_back')).toBe('Go back and edit');
  expect(say('finding_clause', ['4.2'])).toBe('Clause 4.2');
  expect(say('finding_clause', '4.2')).toBe('Clause 4.2');
});
