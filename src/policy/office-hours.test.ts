import { describe, expect, test } from 'vitest';
import { isWithin } from './office-hours';
import type { OfficeHours } from './policy';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office: OfficeHours = { days: WEEKDAYS, from: '09:00', to: '17:30' };

/** In November 2026, by the local clock; the 2nd is a Monday. */
const at = (day: number, time: string) => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}:00`);

test.each([
  [2, '09:00', true],
  [2, '08:59', false],
  [2, '17:29', true],
  [2, '17:30', false],
  [6, '12:00', true],
  [7, '12:00', false],
  [8, '12:00', false],
])('on the %i at %s office hours: %s', (day, time, expected) => expect(isWithin(office, at(day, time))).toBe(expected));

describe('a night shift', () => {
  const night: OfficeHours = { days: ['fri'], from: '22:00', to: '06:00' };
  test.each([
    [6, '22:00', true],
    [6, '21:59', false],
    [6, '05:00', false],
    [7, '05:59', true],
    [7, '06:00', false],
    [7, '23:00', false],
  ])('that begins on a Friday covers the %i at %s: %s', (day, time, expected) =>
    expect(isWithin(night, at(day, time))).toBe(expected),
  );

  test('on Sunday runs into Monday', () =>
    expect(isWithin({ days: ['sun'], from: '20:00', to: '02:00' }, at(9, '01:00'))).toBe(true));
});

test('from a time to the same time is a day and a night', () => {
  const round: OfficeHours = { days: ['mon'], from: '08:00', to: '08:00' };
  expect(isWithin(round, at(2, '08:00'))).toBe(true);
  expect(isWithin(round, at(3, '07:59'))).toBe(true);
  expect(isWithin(round, at(3, '08:00'))).toBe(false);
});
