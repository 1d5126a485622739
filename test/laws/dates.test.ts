import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Day,
  type DaySpan,
  dateOf,
  dayOf,
  daysInMonth,
  isoDay,
  longDay,
  monthsBetween,
  monthsLater,
} from '../../server/src/register/calendar.ts';
import { daysMeant, whyImpossible } from '../../server/src/register/days-meant.ts';
import type { SaidDate } from '../../server/src/syntax/ast.ts';
import { parseDate } from '../../server/src/syntax/parse.ts';
import { weekdays } from '../../server/src/syntax/vocabulary.ts';
import { law } from '../support/law.ts';

const dayLength = 86_400_000;
/** The platform's own calendar, which the product does without. */
const platformDay = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / dayLength;
const platformDate = (day: Day) => new Date(day * dayLength);

const anyDay = () => fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) });
const someDay = () => fc.integer({ min: dayOf(1996, 1, 1), max: dayOf(2032, 12, 31) });
const fiscalStarts = () => fc.integer({ min: 1, max: 12 });

describe('The calendar', () => {
  it('is that of the platform, day by day for four hundred years', () => {
    for (let day = platformDay(1800, 1, 1); day < platformDay(2200, 1, 1); day++) {
      const platform = platformDate(day);
      const { year, month, day: ofMonth } = dateOf(day);
      if (
        year !== platform.getUTCFullYear() ||
        month !== platform.getUTCMonth() + 1 ||
        ofMonth !== platform.getUTCDate() ||
        dayOf(year, month, ofMonth) !== day
      )
        assert.fail(`${platform.toISOString()} is read as ${year}-${month}-${ofMonth}`);
    }
  });

  it('has months of the right length', () => {
    for (let year = 1800; year < 2200; year++)
      for (let month = 1; month <= 12; month++)
        assert.equal(daysInMonth(year, month), platformDay(year, month + 1, 1) - platformDay(year, month, 1));
  });

  it('knows of every date whether it can be', () => {
    for (const year of [1900, 2000, 2019, 2020, 2100])
      for (let month = 0; month <= 14; month++)
        for (let day = 0; day <= 40; day++) {
          const platform = platformDate(platformDay(year, month, day));
          const exists = month > 0 && platform.getUTCMonth() + 1 === month && platform.getUTCDate() === day;
          assert.equal(
            whyImpossible({ ...noDate, form: 'day', day, part: month, year }) === '',
            exists,
            `${year}-${month}-${day}`,
          );
        }
  });

  law(
    'counts months as the platform does, forwards and back',
    3000,
    fc.tuple(anyDay(), fc.integer({ min: -50, max: 50 })),
    ([day, count]) => {
      const later = monthsLater(day, count);
      assert.equal(monthsBetween(day, later), count);
      const { year, month, day: ofMonth } = dateOf(day);
      const lastOfMonth = platformDay(year, month + count + 1, 1) - 1;
      assert.equal(later, Math.min(platformDay(year, month + count, ofMonth), lastOfMonth));
    },
  );

  law('reads the dates that it prints', 3000, fc.tuple(anyDay(), someDay()), ([day, on]) => {
    for (const text of [isoDay(day), longDay(day), longDay(day).toUpperCase(), slashed(day), `the ${longDay(day)}`]) {
      const said = parseDate(text);
      assert.ok(said !== null, text);
      assert.deepEqual(daysMeant(said, on, 'next', 4), { first: day, last: day }, text);
    }
  });
});

const noDate: SaidDate = { start: 0, end: 0, form: 'vague', edge: '', day: 0, part: 0, lastPart: 0, year: 0 };

function slashed(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${ofMonth}/${month}/${year}`;
}

/** A date of a form that may stand without a year. */
function yearless(): fc.Arbitrary<SaidDate> {
  const edge = fc.constantFrom<SaidDate['edge']>('', '', 'start', 'early', 'mid', 'late', 'end');
  const part = (form: SaidDate['form'], max: number) =>
    fc.record({ form: fc.constant(form), edge, part: fc.integer({ min: 1, max }) });
  const partial: fc.Arbitrary<Partial<SaidDate>> = fc.oneof(
    fc.record({
      form: fc.constant('day' as const),
      edge,
      part: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    fc.constant<Partial<SaidDate>>({ form: 'day', part: 2, day: 29 }),
    part('month', 12),
    fc.record({
      form: fc.constant('month' as const),
      edge,
      part: fc.integer({ min: 1, max: 12 }),
      lastPart: fc.integer({ min: 1, max: 12 }),
    }),
    part('season', 4),
    part('term', 3),
    part('easter', 1),
    fc.record({
      form: fc.constantFrom('week' as const, 'week ending' as const),
      edge,
      part: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    part('quarter', 4),
  );
  return partial.map((fields) => ({ ...noDate, ...fields }));
}

/** The days of a date in a year, found by counting on the platform's calendar; null where that year has no such day. */
function daysInYear(said: SaidDate, year: number, fiscalStart: number): DaySpan | null {
  const { form, edge, part, lastPart } = said;
  const months = (from: number, count: number) => ({
    first: platformDay(year, from, 1),
    last: platformDay(year, from + count, 1) - 1,
  });
  if (form === 'term') return edged(termOf(part, year), edge);
  let span: DaySpan;
  if (form === 'day' || form === 'week' || form === 'week ending') {
    const named = daysNamed(said, year);
    return named && edged(named, edge);
  }
  if (form === 'month') {
    // A run of months over a year's end is named for the year it ends in.
    const wraps = lastPart !== 0 && lastPart < part;
    span = months(wraps ? part - 12 : part, lastPart === 0 ? 1 : lastPart - part + 1 + (wraps ? 12 : 0));
  } else if (form === 'season') span = months(part * 3, 3);
  else if (form === 'easter') span = { first: easterSunday(year), last: easterSunday(year) };
  else if (form === 'quarter') span = months(fiscalStart + part * 3 - 3, 3);
  else span = form === 'fiscal year' ? months(fiscalStart, 12) : months(1, 12);
  return edged(span, edge);
}

/** A day, or the week from or to it; null where that year has no such day. */
function daysNamed({ form, part, day }: SaidDate, year: number): DaySpan | null {
  const only = platformDay(year, part, day);
  if (platformDate(only).getUTCMonth() + 1 !== part) return null;
  return { first: form === 'week ending' ? only - 6 : only, last: form === 'week' ? only + 6 : only };
}

/** The days of the spring (1), summer or autumn term. */
function termOf(part: number, year: number): DaySpan {
  if (part === 1) return { first: platformDay(year, 1, 1), last: easterSunday(year) };
  if (part === 2) return { first: easterSunday(year) + 1, last: platformDay(year, 7, 31) };
  return { first: platformDay(year, 9, 1), last: platformDay(year, 12, 31) };
}

/** The Sunday after the first full moon of spring, told by the moon of the church's tables: another way than the product's. */
function easterSunday(year: number): Day {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapsLeftOut = Math.floor((3 * century) / 4) - 12;
  const moonCorrected = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + moonCorrected - leapsLeftOut) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  let moon = platformDay(year, 3, 44 - epact);
  if (moon < platformDay(year, 3, 21)) moon += 30;
  // The Sunday behind it, though it be a Sunday itself.
  return moon + 7 - platformDate(moon).getUTCDay();
}

function edged({ first, last }: DaySpan, edge: SaidDate['edge']): DaySpan {
  const third = Math.floor((last - first + 1) / 3);
  if (edge === 'start') return { first, last: first };
  if (edge === 'end') return { first: last, last };
  if (edge === '' || third === 0) return { first, last };
  if (edge === 'early') return { first, last: first + third - 1 };
  return edge === 'late' ? { first: last - third + 1, last } : { first: first + third, last: last - third };
}

describe('The days that a date means', () => {
  law(
    'are those of its year, where it names one',
    4000,
    fc.tuple(
      yearless(),
      someDay(),
      fiscalStarts(),
      fc.constantFrom<'next' | 'last'>('next', 'last'),
      fc.integer({ min: 1990, max: 2040 }),
    ),
    ([said, on, fiscalStart, toward, year]) => {
      for (const form of [said.form, 'fiscal year', 'year'] as const) {
        const dated = { ...said, form, year };
        assert.deepEqual(daysMeant(dated, on, toward, fiscalStart), daysInYear(dated, year, fiscalStart));
      }
    },
  );

  law(
    'are, without a year, the first to end after the day or the last to begin by it',
    6000,
    fc.tuple(yearless(), someDay(), fiscalStarts()),
    ([said, on, fiscalStart]) => {
      if (whyImpossible(said) !== '') return assert.equal(daysMeant(said, on, 'next', fiscalStart), null);
      const { year } = dateOf(on);
      const spans = Array.from({ length: 27 }, (_, index) => daysInYear(said, year - 13 + index, fiscalStart)).filter(
        (span) => span !== null,
      );
      assert.deepEqual(
        daysMeant(said, on, 'next', fiscalStart),
        spans.find(({ last }) => last > on),
      );
      assert.deepEqual(
        daysMeant(said, on, 'last', fiscalStart),
        spans.findLast(({ first }) => first <= on),
      );
    },
  );

  law(
    'are counted from the meeting, where it says so',
    3000,
    fc.tuple(someDay(), fc.integer({ min: 0, max: 40 }), fc.constantFrom('day', 'week', 'month', 'year')),
    ([on, count, unit]) => {
      const { year, month } = dateOf(on);
      const next = parseDate(`next ${unit}`);
      const within = parseDate(`within ${count} ${unit}s`);
      assert.ok(next !== null && within !== null);
      const daysOfNext = daysMeant(next, on, 'next', 4) as DaySpan;
      if (unit === 'day') assert.deepEqual(daysOfNext, { first: on + 1, last: on + 1 });
      if (unit === 'month')
        assert.deepEqual(daysOfNext, {
          first: platformDay(year, month + 1, 1),
          last: platformDay(year, month + 2, 1) - 1,
        });
      if (unit === 'year')
        assert.deepEqual(daysOfNext, { first: platformDay(year + 1, 1, 1), last: platformDay(year + 2, 1, 1) - 1 });
      if (unit === 'week') {
        assert.equal(platformDate(daysOfNext.first).getUTCDay(), 1, 'a week begins on Monday');
        assert.ok(daysOfNext.first > on && daysOfNext.first <= on + 7 && daysOfNext.last === daysOfNext.first + 6);
      }
      const { first, last } = daysMeant(within, on, 'next', 4) as DaySpan;
      assert.equal(first, on);
      if (unit === 'day' || unit === 'week') assert.equal(last - on, count * (unit === 'day' ? 1 : 7));
      else assert.equal(monthsBetween(on, last), count * (unit === 'month' ? 1 : 12));
    },
  );

  law(
    'are counted in Mondays to Fridays, where working days are said',
    1000,
    fc.tuple(someDay(), fc.integer({ min: 1, max: 60 }), fc.constantFrom('working', 'business')),
    ([on, count, word]) => {
      const said = parseDate(`within ${count} ${word} days`);
      assert.ok(said !== null);
      let last = on;
      for (let left = count; left > 0; ) {
        last++;
        if (![0, 6].includes(platformDate(last).getUTCDay())) left--;
      }
      assert.deepEqual(daysMeant(said, on, 'next', 4), { first: on, last });
    },
  );

  law(
    'are the next such weekday, or the last',
    1000,
    fc.tuple(someDay(), fc.constantFrom(...weekdays.entries())),
    ([on, [index, name]]) => {
      const said = parseDate(name);
      assert.ok(said !== null);
      const [ahead, back] = (['next', 'last'] as const).map((toward) => daysMeant(said, on, toward, 4)?.first ?? 0);
      for (const day of [ahead, back]) assert.equal(platformDate(day as Day).getUTCDay(), (index + 1) % 7);
      assert.ok((ahead as Day) > on && (ahead as Day) <= on + 7 && (back as Day) <= on && (back as Day) > on - 7);
    },
  );

  law(
    'are of the week, month, quarter, term or year that runs, and the next begin behind them',
    2000,
    fc.tuple(
      someDay(),
      fiscalStarts(),
      fc.constantFrom('week', 'month', 'quarter', 'term', 'financial year', 'academic year'),
    ),
    ([on, fiscalStart, unit]) => {
      const [running, following] = [`this ${unit}`, `next ${unit}`].map((text) => {
        const said = parseDate(text);
        return said === null ? null : daysMeant(said, on, 'next', fiscalStart);
      });
      assert.ok(running && following, unit);
      assert.ok(on <= running.last && (running.first <= on || unit === 'term'), unit);
      assert.ok(following.first > running.last && following.first - running.last < (unit === 'term' ? 40 : 2), unit);
    },
  );

  law(
    'never end before they begin',
    4000,
    fc.tuple(datesInWords(), someDay(), fiscalStarts()),
    ([text, on, fiscalStart]) => {
      const said = parseDate(text);
      if (said === null) return;
      for (const toward of ['next', 'last'] as const) {
        const span = daysMeant(said, on, toward, fiscalStart);
        if (span !== null) assert.ok(span.first <= span.last, `${text}: ${isoDay(span.first)} to ${isoDay(span.last)}`);
      }
    },
  );
});

/** Dates in the words that minutes use, with edges. */
function datesInWords(): fc.Arbitrary<string> {
  const edge = fc.constantFrom('', '', 'end of ', 'early ', 'mid-', 'late ', 'the start of ', 'beginning of ');
  const date = fc.constantFrom(
    ...[
      '24 January',
      '29 February',
      '29 February 2019',
      '1/2/2020',
      '2020-12-31',
      'July',
      'Jan/Feb',
      'November to January',
    ],
    ...[
      'January to March 2020',
      'spring',
      'winter 2020',
      'Q1',
      'Q4 2020/21',
      '2013/14',
      '2014',
      'next week',
      'next year',
    ],
    ...['w/c 29 February', 'week ending 7 June 2024', 'Easter', 'Christmas 2024', 'summer term', 'autumn term 2024/25'],
    ...['Friday', 'tomorrow', 'year end', 'next two weeks', 'within 48 hours', 'this school year', 'next quarter'],
    ...['this month', 'next term', 'term', '12.01.24', '2022/3', '23/24', 'FY 2024/25'],
    ...['within two weeks', 'within 3 months', 'Friday 24 January 2020', 'autumn 2020/21'],
  );
  return fc.tuple(edge, date).map((parts) => parts.join(''));
}
