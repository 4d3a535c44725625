import { expect, test } from 'vitest';
import fullName from './full-name';
import { readingOf } from './reading/reading';

const found = (text: string) => fullName.find(text, readingOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Well done Chloe Marsden!', 'Chloe Marsden'],
  ['thanks amina warsame for the cakes', 'amina warsame'],
  ['CONGRATULATIONS TO CHINEDU OKAFOR', 'CHINEDU OKAFOR'],
  ['Goal by #MeganProbert', 'MeganProbert'],
  ['Mrs J. Okafor has it', 'J. Okafor'],
  ["Siobhán O'Neill led the walk", "Siobhán O'Neill"],
  ['Fatou N’Diaye spoke', 'Fatou N’Diaye'],
  ['So proud of Zofia Wiśniewska', 'Zofia Wiśniewska'],
  ['Ella-Mae Carter-Boyd sang', 'Ella-Mae Carter-Boyd'],
  ['Thank you Gurpreet Sandhu', 'Gurpreet Sandhu'],
  ['Marsden, Chloe', 'Marsden, Chloe'],
  ['Photo: Mehmet Yılmaz', 'Mehmet Yılmaz'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each([
  'Chloe M and Amina W',
  'Thank you Rose, Will and Grace',
  'a novel by Malorie Blackman',
  'Malala Yousafzai inspires us',
  'the Jo Cox Foundation',
  'Baker Street',
  'Mrs Bell',
  'Milton Keynes',
  'Happy Mothers Day',
  'Great day at Thomas Tallis School today',
  '#StephenLawrenceDay',
  "Duke of Edinburgh's Award",
])('leaves %s alone', (text) => expect(found(text)).toEqual([]));

test('gives the parts that a rule offers', () =>
  expect(fullName.find('Well done Chloe Marsden', readingOf('Well done Chloe Marsden'))[0]?.parts).toEqual({
    first: 'Chloe',
    initial: 'M',
  }));
