/** What dates as said come to: the days they mean. */
import type { SaidDate } from '../syntax/ast.ts';
import { workingDays } from '../syntax/vocabulary.ts';
import { type Day, type DaySpan, dateOf, dayOf, daysInMonth, monthName, oneDay } from './calendar.ts';
import { daysOn, easterOf, monthsFrom, periodAfter, periodAround, termIn, weekdayOf } from './periods.ts';

/** A hundred years, in the units that are counted in: nobody plans for longer, and a day of millions would have no year to show. */
const furthestAhead: ReadonlyMap<number, number> = new Map([
  [1, 36_525],
  [2, 5_218],
  [3, 1_200],
  [4, 100],
  [workingDays, 26_089],
]);

/** Why a date can never be, in words (`June has 30 days`), or `''` for one that can. */
export function whyImpossible(said: SaidDate): string {
  if (hasDay(said) || said.form === 'month') return whyNoDay(said);
  if (said.form === 'quarter') return said.part < 1 || said.part > 4 ? 'a year has four quarters' : '';
  const isTooFar = said.form === 'within' && said.day > (furthestAhead.get(said.part) ?? 0);
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
  const counted = daysFrom(said, on, toward, fiscalStart);
  if (counted !== undefined) return withEdge(counted, said.edge);
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

/** The days of a date that is counted from the day it is said on; undefined for another. */
function daysFrom({ form, day, part }: SaidDate, on: Day, toward: 'next' | 'last', fiscalStart: number) {
  switch (form) {
    case 'next':
      return periodAfter(on, part, fiscalStart);
    case 'this':
      return periodAround(on, part, fiscalStart);
    case 'weekday': {
      const since = weekdayOf(on - part + 1);
      return oneDay(toward === 'next' ? on + 7 - since : on - since);
    }
    case 'within':
      return { first: on, last: daysOn(on, day, part) };
    default:
      return undefined;
  }
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
