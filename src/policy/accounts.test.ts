import { expect, test } from 'vitest';
import { accountOf } from './accounts';

const accounts = {
  x: ['@HeronYouth'],
  facebook: ['Heron Youth Trust', 'https://www.facebook.com/profile.php?id=100064000000000'],
  linkedin: ['https://www.linkedin.com/company/heron-youth/'],
  tiktok: [],
};

test.each([
  ['x', '@heronyouth'],
  ['x', 'HERONYOUTH/'],
  ['x', 'https://x.com/heronyouth?lang=en'],
  ['x', 'x.com/HeronYouth'],
  ['x', '/heronyouth'],
  ['facebook', ' Heron  Youth Trust '],
  ['facebook', '/profile.php?id=100064000000000'],
  ['linkedin', 'heron-youth'],
  ['linkedin', '/company/heron-youth/'],
])('on %s "%s" is the organisation', (platform, shown) =>
  expect(accountOf(accounts, platform, shown)).toBe('organisation'),
);

test.each([
  ['x', '@heronyouth2'],
  ['facebook', 'Priya Nair'],
  ['linkedin', 'https://www.linkedin.com/in/heron-youth/'],
])('on %s "%s" is somebody’s own', (platform, shown) => expect(accountOf(accounts, platform, shown)).toBe('personal'));

test.each([
  ['x', ''],
  ['x', ' @ '],
  ['tiktok', '@heronyouth'],
  ['instagram', '@heronyouth'],
])('on %s of "%s" nothing is known', (platform, shown) => expect(accountOf(accounts, platform, shown)).toBeUndefined());
