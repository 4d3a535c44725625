import { expect, test } from 'vitest';
import { languageOf } from './language';

test.each([
  "Hello  there, don't go!  I can't wait…",
  'Malcolm X, 2 x 4 \n\nNew line\twith tab',
  '\ufeffzero\u200bwidth \ud800 lone surrogate 😘 xx',
  '"Quoted," (bracketed) e-mail@example.org/x — St. Mary\u2019s',
  '',
])('every term stands where it says it does: %j', (text) => {
  const terms = languageOf(text).terms();
  let end = 0;
  for (const term of terms) {
    expect(text.slice(term.start, term.end)).toBe(term.text);
    expect(term.start).toBeGreaterThanOrEqual(end);
    end = term.end;
  }
});

test('a text is read once, on the first question', () => {
  const language = languageOf('The dog barks');
  expect(language.terms()).toBe(language.terms());
  expect(language.terms()[1]?.tags.has('Noun')).toBe(true);
});
