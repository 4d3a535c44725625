import { expect, test } from 'vitest';
import passport from './passport';

const found = (text: string) => passport.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Passport number 533401299', '533401299'],
  ['passport no: AB1234567', 'AB1234567'],
])('finds %s', (text, name) => expect(found(text)).toEqual([name]));

test.each(['passport photos cost 12.50', '533401299'])('leaves %s alone', (text) => expect(found(text)).toEqual([]));
