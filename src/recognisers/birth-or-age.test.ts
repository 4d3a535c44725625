import { expect, test } from 'vitest';
import birthOrAge from './birth-or-age';
import { readingOf } from './reading/reading';

const found = (text: string) => birthOrAge.find(text, readingOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Amy, born 03/09/2016, starts', '03/09/2016'],
  ['d.o.b. 14.2.2011', 'd.o.b. 14.2.2011'],
  ['her birthday is 3 May 2016', '3 May 2016'],
  ['Happy 7th birthday Amy', '7th birthday'],
  ['Amy Marsden, aged 11, won', 'aged 11'],
  ["I'm 13", "I'm 13"],
  ['Our 15 year old volunteer', '15 year old'],
  ['Amy Marsden (9) of Didcot', '9'],
  ['Amy Marsden, Year 9, won', 'Year 9'],
  ['Amy is eleven.', 'eleven'],
  ['She turned 12 last week', '12'],
  ['Kai, who is in Year 5', 'Year 5'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  'ages 11-16',
  'children aged 9 and over',
  'aged 11 to 16',
  'our 10th birthday as a charity',
  "It's 12 already",
  'Year 6 trip',
  'she is 9 minutes late',
  'a two-year-old knows that',
  'under 12s',
  'Happy 40th birthday Dave',
  'Chapter 9',
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
