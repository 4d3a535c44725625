import { expect, test } from 'vitest';
import { readingOf } from './reading/reading';
import swearing from './swearing';

const found = (text: string) => swearing.find(text, readingOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  'fuuuck',
  'f*ck',
  'f**k',
  'sh1t',
  's**t',
  'b!tch',
  '@rse',
  'b*ll*cks',
  'w t f',
  'F.U.C.K',
  'sod it',
  'such a dick',
])('finds %s', (swear) => expect(found(`Oh ${swear} today`).some((span) => swear.includes(span))).toBe(true));

test.each([
  'Scunthorpe, Essex, Penistone and Arsenal',
  'cocktails, a classic assessment, shiitake and a shih tzu',
  'Dick Whittington, Moby Dick and spotted dick',
  'A* grades, 5*** hotels, M*A*S*H, room A**',
  'Great tits, a cock pheasant and a knob of butter',
  'Bloody Mary, Bloody Sunday, a bloody nose',
  "Sod's law, the first sod of earth",
])('leaves %s', (text) => expect(found(text)).toEqual([]));
