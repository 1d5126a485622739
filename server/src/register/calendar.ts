/** Days, and what dates as said come to. A day is a whole number: days since 1 January 1970; no time zones, no `Date`. */
import type { SaidDate } from '../syntax/ast.ts';
import { months } from '../syntax/vocabulary.ts';
import { capitalised } from '../text/words.ts';

/** Days since 1 January 1970. */
export type Day = number;

/** The days a date may mean, both ends included. A deadline is the last of them. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** Days and whole months said again and again: whoever keeps what a date means keeps the same few thousand spans. */
const dayByNumber = new Map<Day, DaySpan>();
const monthsByNumber = new Map<number, DaySpan>();
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

/** A hundred years, in the units of `timeUnits`: nobody plans for longer, and a day of millions would have no year to show. */
const furthestAhead = [36_525, 5_218, 1_200, 100];

/** Why a date can never be, in words (`June has 30 days`), or `''` for one that can. */
export function whyImpossible(said: SaidDate): string {
  if (hasDay(said) || said.form === 'month') return whyNoDay(said);
  if (said.form === 'quarter') return said.part < 1 || said.part > 4 ? 'a year has four quarters' : '';
  const isTooFar = said.form === 'within' && said.day > (furthestAhead[said.part - 1] ?? 0);
  return isTooFar ? 'no deadline lies so far ahead' : '';
}

/** Whether a week is told by one of its days. */
export function isWeek({ form }: SaidDate): boolean {
  return form === 'week' || form === 'week ending';
}

function whyNoDay(said: SaidDate): string {
  if (said.part < 1 || said.part > 12) return `there is no month ${said.part}`;
  // Every month has so many days.
  if (said.form === 'month' || (said.day >= 1 && said.day <= 28)) return '';
  // Without a year, 29 February may be meant of a leap year.
  const last = daysInMonth(said.year === 0 ? 2000 : said.year, said.part);
  const inYear = said.part === 2 && said.year !== 0 ? ` in ${said.year}` : '';
  if (said.day < 1) return 'months begin with day 1';
  return said.day > last ? `${monthName(said.part)} has ${last} days${inYear}` : '';
}

/**
 * The days a date means, said at a meeting on the day `on`. Without a year it is the first such that ends after that day
 * (`next`), or the last such that begins by it (`last`). Null for a vague or impossible date and for `next meeting`, which
 * depends on the meetings. `fiscalStart` is the month the fiscal year begins in, from 1.
 */
export function daysMeant(said: SaidDate, on: Day, toward: 'next' | 'last', fiscalStart: number): DaySpan | null {
  if (said.form === 'vague' || said.form === 'meeting' || whyImpossible(said) !== '') return null;
  if (said.form === 'next') return withEdge(periodAfter(on, said.part, fiscalStart), said.edge);
  if (said.form === 'this') return withEdge(periodAround(on, said.part, fiscalStart), said.edge);
  if (said.form === 'weekday') {
    const since = weekdayOf(on - said.part + 1);
    return oneDay(toward === 'next' ? on + 7 - since : on - since);
  }
  if (said.form === 'within') return { first: on, last: daysOn(on, said.day, said.part) };
  if (said.year !== 0) return withEdge(periodIn(said, said.year, fiscalStart), said.edge);
  const year = dateOf(on).year;
  if (toward === 'next') {
    for (let candidate = year - 1; ; candidate++) {
      const span = withEdge(periodIn(said, candidate, fiscalStart), said.edge);
      if (span.last > on && (!hasDay(said) || fallsIn(said, candidate))) return span;
    }
  }
  for (let candidate = year + 1; ; candidate--) {
    const span = withEdge(periodIn(said, candidate, fiscalStart), said.edge);
    if (span.first <= on && (!hasDay(said) || fallsIn(said, candidate))) return span;
  }
}

/** The day, week, month, quarter, term or year after that of `on`; `unit` is of `timeUnits`, `runningUnits` or `runningYears`. */
function periodAfter(on: Day, unit: number, fiscalStart: number): DaySpan {
  if (unit === 1) return oneDay(on + 1);
  return periodAround(periodAround(on, unit, fiscalStart).last + 1, unit, fiscalStart);
}

/** The week (from Monday), month, quarter, term or year that a day is in; units likewise. */
function periodAround(on: Day, unit: number, fiscalStart: number): DaySpan {
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
function weekdayOf(day: Day): number {
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
function termIn(year: number, part: number): DaySpan {
  if (part === 3) return monthsFrom(year, 9, 4);
  const easter = easterOf(year);
  return part === 1 ? { first: dayOf(year, 1, 1), last: easter } : { first: easter + 1, last: dayOf(year, 7, 31) };
}

/** Easter Sunday of a year of the Gregorian calendar. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  // The age of the moon, with what the calendar leaves out of leap days and of the moon's own course.
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const age = corrected % 30;
  const epact = age - Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  return dayOf(year, 3, 28) + epact - weekday;
}

/** So many days, weeks, months or years on; `unit` is a place in `timeUnits`. */
function daysOn(day: Day, count: number, unit: number): Day {
  return unit < 3 ? day + count * (unit === 1 ? 1 : 7) : monthsLater(day, unit === 3 ? count : count * 12);
}

/** Whether a date names a day of a month. */
function hasDay(said: SaidDate): boolean {
  return said.form === 'day' || isWeek(said);
}

/** Whether a day without a year is in the calendar of `year`: 29 February is not in most. */
function fallsIn(said: SaidDate, year: number): boolean {
  return said.day <= daysInMonth(year, said.part);
}

function periodIn(said: SaidDate, year: number, fiscalStart: number): DaySpan {
  switch (said.form) {
    case 'day':
      return oneDay(dayOf(year, said.part, said.day));
    case 'month': {
      const last = said.lastPart === 0 ? said.part : said.lastPart;
      return monthsFrom(
        last < said.part ? year - 1 : year,
        said.part,
        last < said.part ? last + 13 - said.part : last + 1 - said.part,
      );
    }
    case 'week':
      return { first: dayOf(year, said.part, said.day), last: dayOf(year, said.part, said.day) + 6 };
    case 'week ending':
      return { first: dayOf(year, said.part, said.day) - 6, last: dayOf(year, said.part, said.day) };
    case 'easter':
      return oneDay(easterOf(year));
    case 'term':
      return termIn(year, said.part);
    case 'season':
      return monthsFrom(year, said.part * 3, 3);
    case 'quarter':
      return monthsFrom(year, fiscalStart + (said.part - 1) * 3, 3);
    case 'fiscal year':
      return monthsFrom(year, fiscalStart, 12);
    default:
      return monthsFrom(year, 1, 12);
  }
}

/** So many whole months from a month on; the month may run past 12. */
function monthsFrom(year: number, month: number, count: number): DaySpan {
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

function withEdge(span: DaySpan, edge: SaidDate['edge']): DaySpan {
  if (edge === '') return span;
  const { first, last } = span;
  const third = Math.floor((last - first + 1) / 3);
  // A single day has no early part.
  if (third === 0) return span;
  switch (edge) {
    case 'start':
      return oneDay(first);
    case 'early':
      return { first, last: first + third - 1 };
    case 'mid':
      return { first: first + third, last: last - third };
    case 'late':
      return { first: last - third + 1, last };
    case 'end':
      return oneDay(last);
  }
}
