import { expect, test } from 'vitest';
import { LABELS } from './labels';
import { readingOf } from './reading';

test.each([
  "Hello  there, don't go!  I can't wait…",
  'Malcolm X, 2 x 4 New line\twith tab',
  '\ufeffzero\u200bwidth \ud800 lone surrogate 😘 xx',
  '"Quoted," (bracketed) e-mail@example.org/x — St. Mary\u2019s',
  '#AmySmith @club https://example.org/a?b 07700 900123',
  '',
])('every token and every mark stands inside of %j', (text) => {
  const { tokens, names, marked } = readingOf(text);
  let end = 0;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    end = token.end;
  }
  for (const { from, to } of names()) expect(tokens.slice(from, to)).toHaveLength(to - from);
  for (const label of LABELS)
    for (const mark of marked(label, 0)) {
      expect(text.slice(mark.start, mark.end).trim()).not.toBe('');
      expect(mark.confidence).toBeGreaterThan(0);
      expect(mark.confidence).toBeLessThanOrEqual(1);
    }
});

test('a text reads the same whatever was read before it', () => {
  const text = 'Well done Amina Warsame, our trustees are clueless';
  const read = () => {
    const { names, marked } = readingOf(text);
    return [names(), LABELS.map((label) => marked(label, 0))];
  };
  const first = read();
  for (const other of ['Our managers could not run a bath', 'DM me on Snap', text.toUpperCase()])
    readingOf(other).names();
  expect(read()).toEqual(first);
});

test('asks for more are answered by less', () => {
  const { marked } = readingOf('Keep this between us: the nursery is closing and nobody has been told');
  for (const label of LABELS) expect(marked(label, 0.9).length).toBeLessThanOrEqual(marked(label, 0.1).length);
});

test.each(['T', 'w', 'Wel', 'Tha'])('the first letters of a word, %s, are not taken for anything', (text) => {
  const { marked } = readingOf(text);
  expect(LABELS.flatMap((label) => marked(label, 0))).toEqual([]);
});

test.each([
  'آج ہمارے اسکول میں عید کی تقریب ہے',
  'نرحب بجميع العائلات في المركز يوم السبت',
  'ਸਾਰਿਆਂ ਨੂੰ ਜੀ ਆਇਆਂ ਨੂੰ',
  'Mae pawb yn edrych ymlaen at y daith i lan y môr',
  'Zapraszamy wszystkie rodziny na piknik w sobotę',
  'Ku soo dhawaada xafladda Sabtida ee xarunta',
  'Cumartesi günü herkesi bekliyoruz, çay bizden',
])('nothing is said of what is not English: %s', (text) => {
  const { marked } = readingOf(text);
  expect(LABELS.flatMap((label) => marked(label, 0))).toEqual([]);
});

test('a greeting in another script does not hide what stands beside it', () => {
  const text = 'שלום, our managers could not run a bath';
  const found = readingOf(text).marked('disparaging', 0.5);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([expect.stringContaining('run a bath')]);
});
