/** Spans of days that have names: weeks, months, quarters, school terms and years, and those that run on some day. */
import { workingDays } from '../syntax/vocabulary.ts';
import { type Day, type DaySpan, dateOf, dayOf, monthsLater, oneDay } from './calendar.ts';

/** Whole months said again and again: whoever keeps what a date means keeps the same few thousand spans. */
const monthsByNumber = new Map<number, DaySpan>();
const mostRemembered = 20_000;

/** So many whole months from a month on; the month may run past 12. */
export function monthsFrom(year: number, month: number, count: number): DaySpan {
  const number = (year * 12 + month) * 16 + count;
  const known = monthsByNumber.get(number);
  if (known !== undefined) return known;
  const end = month - 1 + count;
  const span = {
    first: dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    last: dayOf(year + Math.floor(end / 12), (end % 12) + 1, 1) - 1,
  };
  if (monthsByNumber.size < mostRemembered) monthsByNumber.set(number, span);
  return span;
}

/** The day, week, month, quarter, term or year after that of `on`; `unit` is of `timeUnits`, `runningUnits` or `runningYears`. */
export function periodAfter(on: Day, unit: number, fiscalStart: number): DaySpan {
  if (unit === 1) return oneDay(on + 1);
  return periodAround(periodAround(on, unit, fiscalStart).last + 1, unit, fiscalStart);
}

/** The week (from Monday), month, quarter, term or year that a day is in; units likewise. */
export function periodAround(on: Day, unit: number, fiscalStart: number): DaySpan {
  const { year, month } = dateOf(on);
  /** The run of so many months, counted from a month on, that the day is in. */
  const run = (from: number, count: number) => {
    const start = month - ((((month - from) % count) + count) % count);
    return start > 0 ? monthsFrom(year, start, count) : monthsFrom(year - 1, start + 12, count);
  };
  switch (unit) {
    case 2:
      return { first: on - weekdayOf(on), last: on - weekdayOf(on) + 6 };
    case 3:
      return run(1, 1);
    case 4:
      return run(1, 12);
    case 5:
      return termAround(on);
    case 6:
      return run(fiscalStart, 3);
    case 7:
      return run(fiscalStart, 12);
    default:
      return run(9, 12);
  }
}

/** Days since Monday: 0 to 6. */
export function weekdayOf(day: Day): number {
  // Day 0 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The term that runs on a day; in the summer holidays the one that comes. */
function termAround(on: Day): DaySpan {
  const { year } = dateOf(on);
  const running = [1, 2, 3].map((part) => termIn(year, part)).find(({ last }) => on <= last);
  return running as DaySpan;
}

/** The spring (1), summer or autumn term of a year: from the new year to Easter, from there to July, from September. */
export function termIn(year: number, part: number): DaySpan {
  if (part === 3) return monthsFrom(year, 9, 4);
  const easter = easterOf(year);
  return part === 1 ? { first: dayOf(year, 1, 1), last: easter } : { first: easter + 1, last: dayOf(year, 7, 31) };
}

/** Easter Sunday of a year of the Gregorian calendar. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  // The age of the moon, with what the calendar leaves out of leap days and of the moon's own course.
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const age = corrected % 30;
  const epact = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  return dayOf(year, 3, 28) + epact - weekday;
}

/** So many days, weeks, months, years or working days on; `unit` is a place in `timeUnits`, or that of working days. */
export function daysOn(day: Day, count: number, unit: number): Day {
  if (unit === workingDays) return workingDaysOn(day, count);
  return unit < 3 ? day + count * (unit === 1 ? 1 : 7) : monthsLater(day, unit === 3 ? count : count * 12);
}

/** So many Mondays to Fridays on; the law's own holidays are other ones in each country, and are not looked at. */
function workingDaysOn(day: Day, count: number): Day {
  // From a weekend they are counted as from the Friday before.
  const weekday = weekdayOf(day);
  const from = Math.min(weekday, 4);
  const since = from + count;
  return Math.max(day, day - weekday + Math.floor(since / 5) * 7 + (since % 5));
}
