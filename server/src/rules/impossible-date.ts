import { daysInMonth, monthName } from '../register/calendar.ts';
import { isWeek, whyImpossible } from '../register/days-meant.ts';
import { datesWithoutDay } from '../register/header-dates.ts';
import type { Minutes } from '../register/model.ts';
import type { SaidDate } from '../syntax/ast.ts';
import { foldBlanks } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'impossible-date',
  family: 'markup',
  severity: 'error',
  scope: 'document',
  what: 'A date is not in the calendar.',
  why: 'Nothing can be due on a day that never comes, so it will never be called late.',
  help: 'Look the date up in the papers of the meeting and correct it.',
  examples: [
    {
      bad: `The Director would publish the plan.{action #plan @director due 31 June 2024}
                                                                ^^^^^^^^^^^^ does not exist: June has 30 days`,
      good: 'The Director would publish the plan.{action #plan @director due 30 June 2024}',
    },
    {
      bad: `Turnover was to fall.{metric #turnover now 22%, target 20% by Q5 2023/24}
                                                              ^^^^^^^^^^ a year has four quarters
The audit would follow.{action #audit @director due 4/30/2024}
                                                    ^^^^^^^^^ there is no month 30`,
      good: `Turnover was to fall.{metric #turnover now 22%, target 20% by Q4 2023/24}
The audit would follow.{action #audit @director due 30/4/2024}`,
    },
    {
      bad: `---
minutes: 1
body: Housing Committee
date: 29 February 2023
      ^^^^^^^^^^^^^^^^ February has 28 days in 2023
---
The report was noted.`,
      good: `---
minutes: 1
body: Housing Committee
date: 29 February 2024
---
The report was noted.`,
    },
  ],
  check(minutes, { report }) {
    for (const said of doubtfulDates(minutes)) {
      const why = whyImpossible(said);
      if (why === '') continue;
      const words = foldBlanks(minutes.source.text().slice(said.start, said.end)).replace(/^["']|["']$/gu, '');
      const meant = meantBy(said);
      const help = meant === undefined ? {} : { help: `Correct it; ${meant} may be meant.`, data: { meant } };
      report(at(minutes, said), { message: `${words} does not exist: ${why}.`, ...help });
    }
  },
  fix({ minutes, start, end, data: { meant } }) {
    if (meant === undefined) return undefined;
    return { title: `Write ${meant}`, certain: false, edits: [{ minutes, start, end, text: meant }] };
  },
});

/** The dates of a document that are worth a look: most cannot be wrong, and most documents have none. */
function doubtfulDates(minutes: Minutes): SaidDate[] {
  const dates: SaidDate[] = [];
  for (const { said } of datesWithoutDay(minutes)) if (said !== null) dates.push(said);
  for (const { clauses } of minutes.read.tags) {
    for (const { date, to } of clauses) {
      if (date !== null && isDoubtful(date)) dates.push(date);
      if (to !== null && isDoubtful(to)) dates.push(to);
    }
  }
  return dates;
}

/** Whether a date names a day that not every month has, or a month or quarter that no year has. */
function isDoubtful(said: SaidDate): boolean {
  const { form, day, part } = said;
  if (form === 'day' || isWeek(said)) return day > 28 || part > 12 || day < 1 || part < 1;
  return form === 'within' || (form === 'quarter' && (part > 4 || part < 1));
}

/** The month's last day for a day past it; the day first where month and day stand the other way round. */
function meantBy({ form, day, part, year }: SaidDate): string | undefined {
  if (form !== 'day') return undefined;
  const inYear = year === 0 ? '' : ` ${year}`;
  if (part > 12)
    return day >= 1 && day <= 12 && part <= daysInMonth(year || 2000, day)
      ? `${part} ${monthName(day)}${inYear}`
      : undefined;
  return part >= 1 && day > 1 ? `${daysInMonth(year || 2000, part)} ${monthName(part)}${inYear}` : undefined;
}
