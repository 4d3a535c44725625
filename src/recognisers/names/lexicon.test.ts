import { expect, test } from 'vitest';
import { wordClass } from './lexicon';

test.each(['Amy', 'Oluwaseun', 'Zuzanna', 'Aoife', 'Muhammad', 'Gurpreet', 'Rhys'])(
  'knows %s as a first name',
  (name) => expect(wordClass(name).first).toBeGreaterThan(0),
);

test.each(['Smith', 'Okonkwo', 'WIŚNIEWSKI', 'warsame', 'O’Brien', 'Nguyen', 'Sivakumar', 'Thistlethwaite'])(
  'knows %s as a surname',
  (name) => expect(wordClass(name).last).toBeGreaterThan(0),
);

test('knows how common a word is, and which are places', () => {
  expect(wordClass('the')).toMatchObject({ last: 0, frequency: 4 });
  expect(wordClass('Grimsby').place).toBe(true);
  expect(wordClass('qqzzx')).toEqual({ first: 0, last: 0, frequency: 0, capital: false, place: false });
});
