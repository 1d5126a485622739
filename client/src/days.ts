/** Days between the words of a person and the `YYYY-MM-DD` of the server's messages. */

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `2024-05-09`, `9/5/2024` (day first) or `9 May 2024` as `2024-05-09`; undefined for what is no day. */
export function readDay(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(words);
  if (iso) return checkedDay(iso[1], Number(iso[2]), iso[3]);
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(words);
  if (figures) return checkedDay(figures[3], Number(figures[2]), figures[1]);
  const written = /^(?:[a-z]+,? +)?(\d{1,2})(?:st|nd|rd|th)? +([a-z]{3,9})\.? +(\d{4})$/u.exec(words);
  const said = written?.[2] === 'sept' ? 'september' : written?.[2];
  const month = months.findIndex((name) => name === said || name.slice(0, 3) === said);
  return written && month !== -1 ? checkedDay(written[3], month + 1, written[1]) : undefined;
}

function checkedDay(year = '', month = 0, day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `2024-05-09` as `9 May 2024`. */
export function longDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1] ?? month;
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** The day of a moment where this editor runs. */
export function dayOfDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
