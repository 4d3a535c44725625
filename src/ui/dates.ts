/** In the reader's own time and way of writing it. */
export function timeInWords(at: string): string {
  return new Date(at).toLocaleString(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

/** A day with its year. */
export function dayInWords(day: Date): string {
  return day.toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A month such as `2027-01`, or a year. */
export function periodInWords(period: string): string {
  const [year = '', month] = period.split('-');
  if (month === undefined) return year;
  return new Date(Number(year), Number(month) - 1).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });
}

/** As a spreadsheet takes it, and as it sorts: `2027-01-04 09:30`, in the reader's own time. */
export function timeInCells(at: string): string {
  const time = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
