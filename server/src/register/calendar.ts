/** Days. A day is a whole number: days since 1 January 1970; no time zones, no `Date`. */
import { months } from '../syntax/vocabulary.ts';
import { capitalised } from '../text/words.ts';

/** Days since 1 January 1970. */
export type Day = number;

/** The days a date may mean, both ends included. A deadline is the last of them. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** Days said again and again: whoever keeps what a date means keeps the same few thousand spans. */
const dayByNumber = new Map<Day, DaySpan>();
const mostRemembered = 20_000;

/** That one day. */
export function oneDay(day: Day): DaySpan {
  let span = dayByNumber.get(day);
  if (span === undefined) {
    span = { first: day, last: day };
    if (dayByNumber.size < mostRemembered) dayByNumber.set(day, span);
  }
  return span;
}

/** The day of a date of the (proleptic) Gregorian calendar; months from 1. Days past a month's end run into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export interface CivilDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a day. */
export function dateOf(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** How many days a month has; months from 1. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year + Math.floor(month / 12), (month % 12) + 1, 1) - dayOf(year, month, 1);
}

/** `2020-01-24`. */
export function isoDay(day: Day): string {
  const date = dateOf(day);
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** `24 January 2020`, as minutes write it. */
export function longDay(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** `January`. */
export function monthName(month: number): string {
  return capitalised(months[month - 1] as string);
}

/** Months from one day to another, by their places in the calendar: 31 January to 1 February is one. */
export function monthsBetween(from: Day, to: Day): number {
  const start = dateOf(from);
  const end = dateOf(to);
  return (end.year - start.year) * 12 + end.month - start.month;
}

/** The same day of the month so many months later (earlier, below 0); the last day of that month where it has no such day. */
export function monthsLater(day: Day, count: number): Day {
  const from = dateOf(day);
  const years = Math.floor((from.month - 1 + count) / 12);
  const year = from.year + years;
  const month = from.month + count - years * 12;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}
