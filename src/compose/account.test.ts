import { expect, test } from 'vitest';
import { type Accounts, judge } from './account';

const NAMES = ['@meadowlane', 'Meadow Lane Youth Trust', '1234567'];
const OURS: Accounts = {
  accounts: NAMES,
  whose: (shown) => (NAMES.some((name) => name.toLowerCase() === shown) ? 'organisation' : 'personal'),
};

const exactly = (said: string) => ({ said, loosely: false });
const loosely = (said: string) => ({ said, loosely: true });

test.each(['@MeadowLane', ' Meadow  Lane Youth\u200b Trust', '1234567'])('%j is the organisation’s', (said) =>
  expect(judge([exactly(said)], OURS)).toBe('organisation'),
);

test('an account that the policy does not name is a personal one', () =>
  expect(judge([exactly('/riversideplots')], OURS)).toBe('personal'));

test('a name among other words is found whole or not at all', () => {
  expect(judge([loosely("What's on your mind, Meadow Lane Youth Trust?")], OURS)).toBe('organisation');
  expect(judge([loosely('Comment as Meadow Lane Youth Trustees')], OURS)).toBeUndefined();
});

test('what is said loosely never makes an account personal', () =>
  expect(judge([loosely('7654321')], OURS)).toBeUndefined());

test('a person’s own number wins over a name they reply to', () =>
  expect(judge([exactly('7654321'), loosely('Reply to Meadow Lane Youth Trust')], OURS)).toBe('personal'));

test('a page that says two things says nothing', () =>
  expect(judge([exactly('@meadowlane'), exactly('/riversideplots')], OURS)).toBeUndefined());

test('a page that says nothing leaves it open', () => expect(judge([], OURS)).toBeUndefined());
