import type { Random } from './random.ts';

/** Whole days since 1 January 1970. The corpus never asks the clock: its days follow from the seed alone. */
export type Day = number;

const DAY_IN_MILLISECONDS = 86_400_000;

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The day of a date; `month` counts from 1, and months past 12 run on into the next years. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_IN_MILLISECONDS;
}

export interface Parts {
  year: number;
  /** 1 to 12. */
  month: number;
  dayOfMonth: number;
  monthName: string;
  weekday: string;
}

export function partsOf(day: Day): Parts {
  const date = new Date(day * DAY_IN_MILLISECONDS);
  const month = date.getUTCMonth() + 1;
  return {
    year: date.getUTCFullYear(),
    month,
    dayOfMonth: date.getUTCDate(),
    monthName: MONTHS[month - 1] ?? '',
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `24 January 2020` */
export function longDate(day: Day): string {
  const { dayOfMonth, monthName, year } = partsOf(day);
  return `${dayOfMonth} ${monthName} ${year}`;
}

/** `2020-01-24` */
export function isoDate(day: Day): string {
  const { dayOfMonth, month, year } = partsOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** `24/1/2020`, day first. */
function slashDate(day: Day): string {
  const { dayOfMonth, month, year } = partsOf(day);
  return `${dayOfMonth}/${month}/${year}`;
}

/** `January 2020` */
export function monthAndYear(day: Day): string {
  const { monthName, year } = partsOf(day);
  return `${monthName} ${year}`;
}

/** The last fiscal quarter (April start) over by this day, as `Q4 2020/21`, and a count that grows by quarter. */
export function lastQuarter(day: Day): { text: string; count: number } {
  const { year, month } = partsOf(day);
  const count = year * 4 + Math.floor((month - 1) / 3) - 1;
  const calendarYear = Math.floor(count / 4);
  const calendarQuarter = count % 4;
  const fiscalYear = calendarQuarter === 0 ? calendarYear - 1 : calendarYear;
  const quarter = calendarQuarter === 0 ? 4 : calendarQuarter;
  return { text: `Q${quarter} ${fiscalYear}/${two((fiscalYear + 1) % 100)}`, count };
}

/** A date as it is spoken, as it is tagged, and the last day it means. */
export interface SpokenDate {
  words: string;
  tag: string;
  /** As a later meeting may repeat it: always with its year, which the tag may lack. */
  repeated: string;
  last: Day;
}

/** A deadline about `months` after the day `from`, in one of the ways of clerks, at the meeting of the day `said`. */
export function deadline(random: Random, from: Day, months: number, said: Day): SpokenDate {
  const { year, month } = partsOf(from);
  const monthEnd = dayOf(year, month + months + 1, 1) - 1;
  const named = monthAndYear(monthEnd);
  const form = random.next();
  const same = (text: string, last: Day, words = text): SpokenDate => ({ words, tag: text, repeated: text, last });
  if (form < 0.38) return same(`end of ${named}`, monthEnd, `the end of ${named}`);
  if (form < 0.66) return same(named, monthEnd);
  // A month without its year is the first such after the meeting.
  if (form < 0.72 && monthEnd - said < 300) {
    const { monthName } = partsOf(monthEnd);
    return { words: monthName, tag: monthName, repeated: named, last: monthEnd };
  }
  if (form < 0.78) {
    const quarterEnd = dayOf(year, Math.ceil((month + months) / 3) * 3 + 1, 1) - 1;
    return same(lastQuarter(quarterEnd + 1).text, quarterEnd);
  }
  if (form < 0.82) {
    const spring = partsOf(monthEnd).year + 1;
    return same(`spring ${spring}`, dayOf(spring, 6, 1) - 1);
  }
  const exact = monthEnd - random.between(0, 24);
  const tag = random.pick([longDate, longDate, slashDate, isoDate])(exact);
  return { words: longDate(exact), tag, repeated: tag, last: exact };
}
