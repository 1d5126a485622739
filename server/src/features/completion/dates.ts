/** Dates that may be meant: those in the words, the next meeting, ends of months and quarters, each with the day it means. */
import {
  type Day,
  type DaySpan,
  dateOf,
  daysInMonth,
  longDay,
  monthName,
  monthsLater,
} from '../../register/calendar.ts';
import { daysMeant } from '../../register/days-meant.ts';
import type { Deadline } from '../../register/model.ts';
import { asSaid } from '../../register/queries.ts';
import { nextMeetingAfter } from '../../register/register.ts';
import { parseDate } from '../../syntax/parse.ts';
import { months } from '../../syntax/vocabulary.ts';
import { foldBlanks } from '../../text/words.ts';
import { spanInWords } from '../date-reading.ts';
import type { Asked, Offer } from './entry.ts';
import type { Slot } from './slot.ts';

/** A date as it would be written, and where it comes from. */
interface Candidate {
  readonly text: string;
  readonly why: string;
}

const quarterMonths = 3;

/** What may stand where a date is wanted. */
export function dateOffers(asked: Asked, slot: Slot): Offer[] {
  const ahead = looksAhead(slot);
  const typed = foldBlanks(`${slot.typed}|`).slice(0, -1).toLowerCase();
  const { start, end } = slot;
  const floor = earliest(asked, slot);
  const isFrom = slot.of === 'slipped' && slot.word === 'from';
  const until = deadlineBefore(asked)?.days ?? null;
  const seen = new Set<string>();
  const offers: Offer[] = [];
  const late: Offer[] = [];
  for (const { text, why } of candidates(asked, slot, ahead, typed)) {
    if (seen.has(text.toLowerCase()) || !answers(text, typed)) continue;
    seen.add(text.toLowerCase());
    const days = meaningOf(asked, text, ahead);
    // A day that has gone by is no deadline, though words may well name it; nor is one before the deadline that slips, and
    // nothing slips from a day behind it.
    const isPast = days !== null && (isFrom ? days.last > (until?.last ?? days.last) : ahead && days.last < floor);
    const offer: Offer = {
      label: text,
      sort: 'date',
      detail: detailOf(text, days, ahead),
      description: why,
      edit: { start, end, text },
      filterText: text,
      preselect: offers.length === 0 && !isPast,
    };
    (isPast ? late : offers).push(offer);
  }
  return [...offers, ...late];
}

/** The date to put into a snippet: the first in the words that has not gone by; `''` for none. */
export function likelyDate(asked: Asked): string {
  const isAhead = (text: string) => (meaningOf(asked, text, true)?.last ?? 0) >= asked.on;
  return asked.covered.dates.find(isAhead) ?? '';
}

/** Whether the date is one by which something is to be so; else it is when something was so. */
function looksAhead({ of, word }: Slot): boolean {
  if (of === 'due' || of === 'slipped' || of === 'target' || of === 'stretch' || of === 'until') return true;
  return word === 'by';
}

/** The deadline in force, apart from what the tag says that is being written. */
function deadlineBefore({ item, place }: Asked): Deadline | undefined {
  return item?.deadlines.filter(({ by }) => by.tag !== place.tag).at(-1);
}

/** The first day that may be meant where one ahead is wanted: the meeting's, or for what slips that behind its deadline. */
function earliest(asked: Asked, { of, word }: Slot): Day {
  const deadline = of === 'slipped' && word === 'to' ? (deadlineBefore(asked)?.days ?? null) : null;
  return deadline === null ? asked.on : Math.max(asked.on, deadline.last + 1);
}

function* candidates(asked: Asked, slot: Slot, ahead: boolean, typed: string): Iterable<Candidate> {
  const { on, minutes, register, snapshot } = asked;
  const deadline = deadlineBefore(asked);
  const isFrom = slot.of === 'slipped' && slot.word === 'from';
  if (isFrom && deadline !== undefined) {
    yield { text: asSaid(deadline.by.minutes, deadline.said), why: 'the date until now' };
    if (deadline.days !== null && deadline.said.year === 0)
      yield { text: longDay(deadline.days.last), why: 'the date until now' };
  }
  for (const text of asked.covered.dates) yield { text, why: 'in these words' };
  const { fiscalStart } = snapshot.settings;
  if (!ahead) {
    yield { text: longDay(on), why: 'the day of this meeting' };
    const before = previousMeeting(asked);
    if (before !== null) yield { text: longDay(before), why: 'the meeting before' };
    yield { text: monthAt(monthsLater(on, -1)), why: 'last month' };
    yield { text: quarterAt(monthsLater(on, -quarterMonths), fiscalStart), why: 'last quarter' };
    yield { text: yearAt(monthsLater(on, -12), fiscalStart), why: 'last year' };
  } else if (!isFrom) {
    if (nextMeetingAfter(register.bodies, minutes) !== null || minutes.meeting.bodyKey !== '')
      yield { text: 'next meeting', why: '' };
    const first = firstOfMonth(earliest(asked, slot));
    for (const later of [0, 1, 2]) yield { text: `end of ${monthAt(monthsLater(first, later))}`, why: '' };
    for (const later of [0, 1, 2, 3])
      yield { text: `end of ${quarterAt(monthsLater(first, later * quarterMonths), fiscalStart)}`, why: '' };
    for (const text of ['within three months', 'within six months']) yield { text, why: '' };
  }
  yield* typedDates(on, typed, ahead);
  yield* namedTimes(on, typed, ahead);
}

/** Feasts and terms, which are known by their names alone. */
function* namedTimes(on: Day, typed: string, ahead: boolean): Iterable<Candidate> {
  if (typed === '') return;
  const { year } = dateOf(on);
  for (const later of ahead ? [0, 1] : [0, -1])
    for (const name of ['Christmas', 'Easter', 'spring term', 'summer term', 'autumn term'])
      yield { text: `${name} ${year + later}`, why: '' };
  if (ahead) for (const text of ['end of term', 'end of the month']) yield { text, why: '' };
}

const edgeAndMonth = /^((?:(?:end|start|middle) of |mid-|early |late )?)([a-z]+)$/u;
const dayAndMonth = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+([a-z]*))?$/u;

/** Dates that begin as what was typed does: a month, an edge of one, a day of one. */
function* typedDates(on: Day, typed: string, ahead: boolean): Iterable<Candidate> {
  const [, edge = '', name = ''] = edgeAndMonth.exec(typed) ?? [];
  const [, number = '', rest = ''] = dayAndMonth.exec(typed) ?? [];
  if (name === '' && number === '') return;
  const first = firstOfMonth(on);
  for (let step = 0; step < months.length; step++) {
    const month = monthsLater(first, ahead ? step : -step);
    const { year, month: part } = dateOf(month);
    const wanted = name === '' ? rest : name;
    if (!(months[part - 1] as string).startsWith(wanted)) continue;
    if (number === '') yield { text: `${edge}${monthAt(month)}`, why: '' };
    else if (Number(number) > 0 && Number(number) <= daysInMonth(year, part))
      yield { text: longDay(month + Number(number) - 1), why: '' };
  }
}

function answers(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  return lower.startsWith(typed) || lower.includes(` ${typed}`);
}

function meaningOf({ register, minutes, on, snapshot }: Asked, text: string, ahead: boolean): DaySpan | null {
  const said = parseDate(text);
  if (said === null) return null;
  if (said.form !== 'meeting') return daysMeant(said, on, ahead ? 'next' : 'last', snapshot.settings.fiscalStart);
  const day = nextMeetingAfter(register.bodies, minutes);
  return day === null ? null : { first: day, last: day };
}

function detailOf(text: string, days: DaySpan | null, ahead: boolean): string {
  if (days === null) return text === 'next meeting' ? 'its day is not known yet' : '';
  const words = ahead ? longDay(days.last) : spanInWords(days);
  return words === text ? '' : words;
}

/** The day of the body's meeting before this one, or null. */
function previousMeeting({ register, minutes, on }: Asked): Day | null {
  let before: Day | null = null;
  for (const { meeting } of register.bodies.get(minutes.meeting.bodyKey)?.meetings ?? [])
    if (meeting.day !== null && meeting.day < on && (before === null || meeting.day > before)) before = meeting.day;
  return before;
}

function firstOfMonth(day: Day): Day {
  return day - dateOf(day).day + 1;
}

function monthAt(day: Day): string {
  const { year, month } = dateOf(day);
  return `${monthName(month)} ${year}`;
}

/** `Q4 2020/21`, or `Q4 2020` where years begin in January. */
function quarterAt(day: Day, fiscalStart: number): string {
  const quarter = Math.floor(((dateOf(day).month - fiscalStart + 12) % 12) / quarterMonths) + 1;
  return `Q${quarter} ${yearAt(day, fiscalStart)}`;
}

function yearAt(day: Day, fiscalStart: number): string {
  const { year, month } = dateOf(day);
  const start = month < fiscalStart ? year - 1 : year;
  return fiscalStart === 1 ? String(year) : `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
