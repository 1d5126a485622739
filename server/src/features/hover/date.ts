/** A date under the pointer: the day it means, and why. */
import { longDay, monthName } from '../../register/calendar.ts';
import { whyImpossible } from '../../register/days-meant.ts';
import type { Minutes } from '../../register/model.ts';
import { asSaid } from '../../register/queries.ts';
import type { Clause, SaidDate, Tag } from '../../syntax/ast.ts';
import { runningUnits, runningYears } from '../../syntax/vocabulary.ts';
import { counted } from '../../text/words.ts';
import { type DateReading, isInFull, readingOf, spanInWords } from '../date-reading.ts';
import { paragraphs, plainMarkdown } from '../markdown.ts';
import { minutesAfter } from '../meetings.ts';
import type { HoverWorld } from './words.ts';

/** How a date in a clause was read. */
export function dateMarkdown(date: SaidDate, clause: Clause, tag: Tag, world: HoverWorld): string {
  const { minutes, snapshot } = world;
  const words = asSaid(minutes, date);
  const reading = readingOf(date, clause, tag, minutes, snapshot);
  if (reading.days === null) return undated(date, words, minutes);
  const meant = plainMarkdown(spanInWords(reading.days));
  return paragraphs([
    isInFull(date) && words === longDay(reading.days.last)
      ? `**${meant}**`
      : `“${plainMarkdown(words)}” means **${meant}**.`,
    [...whyThoseDays(date, reading, world), ...whichCounts(reading, world)].join(' '),
  ]);
}

/** Why a date means no day. */
function undated(date: SaidDate, words: string, { meeting }: Minutes): string {
  const said = `“${plainMarkdown(words)}”`;
  const impossible = whyImpossible(date);
  if (impossible !== '') return `${said} can never be: ${impossible}.`;
  if (date.form === 'vague') {
    return `${said} is no date: nobody can tell when it has passed. A month, the end of a quarter or \`next meeting\` would do.`;
  }
  if (date.form === 'meeting' && meeting.day !== null) {
    const body = meeting.body.trim() === '' ? 'the body' : plainMarkdown(meeting.body);
    return `The day is not known yet: no later minutes of ${body} are here, and the header has no \`next\`.`;
  }
  return `${said} cannot be placed in time: these minutes have no date of their own.`;
}

function whyThoseDays(date: SaidDate, { toward }: DateReading, world: HoverWorld): string[] {
  const { minutes, snapshot, link } = world;
  const { day, body } = minutes.meeting;
  const meeting = day === null ? 'the meeting' : `the meeting of ${longDay(day)}`;
  if (date.form === 'meeting') {
    const next = minutesAfter(minutes, snapshot.register);
    if (next === undefined) return ['The header of these minutes says so.'];
    const words = `The next meeting of ${plainMarkdown(body)}`;
    return [`${link({ minutes: next, start: 0, end: 0 }, words)} was held then.`];
  }
  const reasons: string[] = [];
  if (fromMeeting.has(date.form)) reasons.push(`Counted from ${meeting}.`);
  else if (date.year === 0) {
    reasons.push(
      toward === 'next'
        ? `No year is said: it is the first such to end after ${meeting}.`
        : `No year is said: it is the last such to have begun by ${meeting}.`,
    );
  }
  if (date.form === 'quarter' || date.form === 'fiscal year' || isOfFiscalYear(date)) {
    reasons.push(`Fiscal years begin in ${monthName(snapshot.settings.fiscalStart)}.`);
  }
  if (isTerm(date))
    reasons.push('A spring term is taken to end at Easter, a summer term with July, an autumn term with the year.');
  const third = thirds.get(date.edge);
  if (third !== undefined)
    reasons.push(`“${date.edge === 'mid' ? 'Mid' : date.edge === 'early' ? 'Early' : 'Late'}” is the ${third} third.`);
  return reasons;
}

/** Forms that mean other days at each meeting. */
const fromMeeting: ReadonlySet<SaidDate['form']> = new Set(['this', 'next', 'within', 'weekday']);

/** Whether the quarter or fiscal year is meant that runs or comes. */
function isOfFiscalYear({ form, part }: SaidDate): boolean {
  return (
    (form === 'this' || form === 'next') &&
    (part === runningUnits.get('quarter') || part === runningYears.get('fiscal'))
  );
}

/** Whether a school's term is meant, by its name or as the one that runs or comes. */
function isTerm({ form, part }: SaidDate): boolean {
  return form === 'term' || ((form === 'this' || form === 'next') && part === runningUnits.get('term'));
}

const thirds: ReadonlyMap<SaidDate['edge'], string> = new Map([
  ['early', 'first'],
  ['mid', 'second'],
  ['late', 'last'],
]);

/** Which of several days counts, and how far off a deadline is. */
function whichCounts({ days, purpose }: DateReading, { snapshot: { register } }: HoverWorld): string[] {
  if (days === null || purpose === 'period') return [];
  const isRun = days.first !== days.last;
  if (purpose === 'beginning') return isRun ? [`The first of these days counts, ${longDay(days.first)}.`] : [];
  const left = days.last - register.asOf;
  const when =
    left === 0
      ? `That is the day judged on, ${longDay(register.asOf)}.`
      : `That is ${counted(Math.abs(left), 'day')} ${left > 0 ? 'after' : 'before'} ${longDay(register.asOf)}, the day judged on.`;
  return [...(isRun ? [`The last of these days counts, ${longDay(days.last)}.`] : []), when];
}
