import { DAYS, type OfficeHours } from './policy';

/** Whether `date` is within the hours by the computer's own clock. Hours past midnight belong to the day they began on. */
export function isWithin({ days, from, to }: OfficeHours, date: Date): boolean {
  const minute = date.getHours() * 60 + date.getMinutes();
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isOn = (daysAgo: number) => days.some((day) => DAYS.indexOf(day) === (date.getDay() + 6 - daysAgo) % 7);
  if (start < end) return isOn(0) && start <= minute && minute < end;
  return (isOn(0) && minute >= start) || (isOn(1) && minute < end);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
