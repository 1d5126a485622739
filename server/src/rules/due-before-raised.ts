import { type Day, dateOf, longDay } from '../register/calendar.ts';
import { daysMeant } from '../register/days-meant.ts';
import type { Deadline, Item } from '../register/model.ts';
import { asSaid, titleOf } from '../register/queries.ts';
import { parseDate } from '../syntax/parse.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'due-before-raised',
  family: 'time',
  severity: 'warning',
  scope: 'item',
  what: 'A deadline lies before the meeting that set it.',
  why: 'Nobody can be asked to have done a thing already; the item is overdue from the day it is raised.',
  help: 'Look at the year: it is most often last year’s. For a date that really has passed, say since when it slipped: `slipped from DATE to DATE`.',
  examples: [
    {
      bad: `The Director would publish the plan.{action #plan @director due 31 March 2023}
                                                                ^^^^^^^^^^^^^ before the meeting of 10 January 2024`,
      good: 'The Director would publish the plan.{action #plan @director due 31 March 2024}',
    },
    {
      bad: `Assessments would be Green by the fourth quarter.{rec #assessments @head green by Q4 2021/22}
                                                                                  ^^^^^^^^^^ (31 March 2022)`,
      good: 'Assessments would be Green by the fourth quarter.{rec #assessments @head green by Q4 2023/24}',
    },
    {
      bad: `The library plan was put off to March.{action #library @librarian due March 2023}
                                                                      ^^^^^^^^^^ before the meeting`,
      good: 'The library plan, once due in March, was put off.{action #library @librarian slipped from March 2023 to March 2024}',
    },
  ],
  check(item, { fiscalStart, report }) {
    for (const [index, deadline] of item.deadlines.entries()) {
      const { minutes } = deadline.by;
      const raised = minutes.meeting.day;
      if (deadline.days === null || raised === null || deadline.days.last >= raised) continue;
      if (looksBack(deadline, item.deadlines[index - 1]) || isRestated(item, index)) continue;
      const said = asSaid(minutes, deadline.said);
      const day = longDay(deadline.days.last);
      const meant = yearCorrected(said, raised, fiscalStart);
      report(at(minutes, deadline.said), {
        message: `“${titleOf(item, 60)}” is given the deadline ${said === day ? said : `${said} (${day})`}, which is before the meeting of ${longDay(raised)} that sets it.`,
        item: item.id,
        data: meant === undefined ? {} : { meant },
      });
    }
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Change the date to ${meant}`, certain: false, edits: [{ minutes, start, end, text: meant }] };
  },
});

/** Whether the tag tells of what is past: a date put back, or work that is over. */
function looksBack({ clause, by, days }: Deadline, before: Deadline | undefined): boolean {
  // Nothing slips to a day before the one that it slips from: then the year is a slip of the pen.
  const isLater = days === null || before?.days == null || before.days.last <= days.last;
  return (
    (clause.type === 'slipped' && isLater) ||
    by.tag.clauses.some(({ type }) => type === 'done' || type === 'closed' || type === 'withdrawn')
  );
}

/** Whether an earlier tag set the same day: then this one only reminds of it. */
function isRestated({ deadlines }: Item, index: number): boolean {
  const last = deadlines[index]?.days?.last;
  for (let before = 0; before < index; before++) if (deadlines[before]?.days?.last === last) return true;
  return false;
}

const yearWritten = /\d{4}(?:([-–/])(\d{4}|\d\d)(?!\d|[-–/]))?/u;

/** The date as said with the first year that puts it after the meeting; undefined where no year of four figures stands in it. */
function yearCorrected(said: string, raised: Day, fiscalStart: number): string | undefined {
  for (let year = dateOf(raised).year - 1; year <= dateOf(raised).year + 1; year++) {
    const text = said.replace(yearWritten, (_, sign?: string, second?: string) =>
      second === undefined ? String(year) : `${year}${sign}${String(year + 1).slice(-second.length)}`,
    );
    const date = parseDate(text);
    const days = date === null || text === said ? null : daysMeant(date, raised, 'next', fiscalStart);
    if (days !== null && days.last >= raised) return text;
  }
  return undefined;
}
