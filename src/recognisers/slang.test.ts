import { expect, test } from 'vitest';
import { readingOf } from './reading/reading';
import slang from './slang';

const found = (text: string) => slang.find(text, readingOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Thx for coming 2nite, c u soon', ['Thx', '2nite', 'c u']],
  ["That was sick, we're buzzing for next week", ['sick', 'buzzing']],
  ['Aw ta me duck', ['ta me duck']],
  ['Howay, nae bother hen', ['Howay', 'nae bother hen']],
  ['well hard, dead good, bare jokes', ['well hard', 'dead good', 'bare jokes']],
])('%s', (text, expected) => {
  const spans = found(text);
  for (const quote of expected) expect(spans.some((span) => quote.includes(span) || span.includes(quote))).toBe(true);
});

test.each([
  'A sick child stays at home and the candles are lit',
  'He smashed the plate, and she nailed it to the fence',
  'The legend of Robin Hood at the peak of the hill',
  'Mint tea, cos lettuce, a lush lawn',
  'Three cheers for the first mate and the TAs',
  'Well attended, well known, dead wood, bare feet, a proper meal',
  'There is no cap on numbers',
  'Legend has it that the well is bottomless',
  'Ella, Ayo, Kasia and Finn',
  'a page of thank-yous at the back',
  'Mr Yeo will collect each pupil',
  'a programme signed by Judi Dench',
  'She killed it is not a phrase for a murder mystery night',
])('leaves %s', (text) => expect(found(text)).toEqual([]));

test.each([
  ['Pls RT: see how u can help, yay!', true],
  ['Woohoo, thx to all our ppl', true],
  ['Pls help, we are gonna need it', false],
  ['ngl that was peak', false],
])('%s: mild is %s', (text, isMild) => {
  const confidences = slang.find(text, readingOf(text)).map(({ confidence }) => confidence);
  expect(confidences.length).toBeGreaterThan(0);
  expect(confidences.every((confidence) => confidence < 0.7)).toBe(isMild);
});

test('offers the standard wording in the case it was written in', () => {
  const [first] = slang.find('Gonna be late', readingOf('Gonna be late'));
  expect(first?.parts).toEqual({ plain: 'Going to' });
});
