/** How a date in a tag was read: the days it means, and what decided that. Hover and inlay hints tell of it. */

import type { Snapshot } from '../check/snapshot.ts';
import { type DaySpan, longDay } from '../register/calendar.ts';
import { daysSaid, type FoldContext } from '../register/fold-draft.ts';
import { indexOf } from '../register/item-index.ts';
import type { Minutes } from '../register/model.ts';
import { nextMeetingAfter } from '../register/register.ts';
import type { Clause, SaidDate, Tag } from '../syntax/ast.ts';
import { mentionedBy } from './mentioned.ts';

/** What a date in a clause is for. */
export type DatePurpose =
  /** Something is to be so by then: the last of its days counts. */
  | 'deadline'
  /** A term of office began then: the first of its days counts. */
  | 'beginning'
  /** When something was so, or happened. */
  | 'period';

export interface DateReading {
  /** Null for a vague or impossible date, one that cannot be placed, and a next meeting nobody has named. */
  readonly days: DaySpan | null;
  readonly purpose: DatePurpose;
  /** Whether a date without a year is the first such after the meeting, or the last before it. */
  readonly toward: 'next' | 'last';
}

/** A date of a clause: its own, or that of `slipped to`. */
export function readingOf(
  date: SaidDate,
  clause: Clause,
  tag: Tag,
  minutes: Minutes,
  { register, settings }: Snapshot,
): DateReading {
  const context: FoldContext = {
    fiscalStart: settings.fiscalStart,
    nextMeeting: (one) => nextMeetingAfter(register.bodies, one),
  };
  const purpose = purposeOf(clause);
  const said = (toward: 'next' | 'last') => daysSaid(date, { minutes, tag }, toward, context);
  if (clause.type === 'slipped' && date === clause.date) {
    const mentioned = mentionedBy(tag, minutes, register);
    const slip = mentioned === undefined ? undefined : indexOf(mentioned.item).slips.get(mentioned.mention);
    const days = slip?.clause === clause ? slip.from : said('next');
    return { days, purpose, toward: days?.last === said('next')?.last ? 'next' : 'last' };
  }
  const toward = purpose === 'deadline' ? 'next' : 'last';
  return { days: said(toward), purpose, toward };
}

function purposeOf(clause: Clause): DatePurpose {
  switch (clause.type) {
    case 'due':
    case 'slipped':
    case 'target':
    case 'stretch':
    case 'until':
      return 'deadline';
    case 'red':
    case 'amber':
    case 'green':
    case 'blue':
      return clause.dateWord === 'by' ? 'deadline' : 'period';
    case 'since':
      return 'beginning';
    default:
      return 'period';
  }
}

/** `31 July 2024`, or both ends: `1 March 2021 to 31 May 2021`. */
export function spanInWords({ first, last }: DaySpan): string {
  return first === last ? longDay(last) : `${longDay(first)} to ${longDay(last)}`;
}

/** Whether a date says in full which day it is. */
export function isInFull({ form, year }: SaidDate): boolean {
  return form === 'day' && year !== 0;
}
