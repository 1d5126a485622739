import { longDay } from '../register/calendar.ts';
import { asSaid, deadlineOf, isOverdue, isReplaced, titleOf } from '../register/queries.ts';
import { counted } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'overdue',
  family: 'time',
  severity: 'warning',
  scope: 'item',
  what: 'The deadline of an open recommendation or action has passed.',
  why: 'A promise that outlives its date without a word is a promise nobody is keeping an eye on.',
  help: 'Say at the next meeting what became of it: `done`, `closed`, or `slipped to DATE because WORDS`.',
  examples: [
    {
      bad: `//= as of 2024-03-01
The Director would publish the plan.{action #plan @director due 31 January 2024}
                                                                ^^^^^^^^^^^^^^^ 30 days overdue`,
      good: `//= as of 2024-01-31
The Director would publish the plan.{action #plan @director due 31 January 2024}`,
    },
    {
      bad: `//= as of 2024-07-01
Assessments would be Green by June.{rec #assessments @head amber, green by June 2024}
                                                                           ^^^^^^^^^ was to be rated green by June 2024 (30 June 2024) and is 1 day overdue`,
      good: `//= as of 2024-07-01
Assessments would be Green by June.{rec #assessments @head green, green by June 2024}`,
    },
    {
      bad: `//- 2024-01-10.minutes
Officers would report back.{action #report-back @director due next meeting}
                                                              ^^^^^^^^^^^^ next meeting (14 February 2024)
//- 2024-02-14.minutes
The minutes were agreed.
//- 2024-03-13.minutes
The minutes were agreed.`,
      good: `//- 2024-01-10.minutes
Officers would report back.{action #report-back @director due next meeting}
//- 2024-02-14.minutes
They reported back.{#report-back done}
//- 2024-03-13.minutes
The minutes were agreed.`,
    },
  ],
  check(item, { register, report }) {
    if (!isOverdue(item, register.asOf) || isReplaced(item, register)) return;
    const deadline = deadlineOf(item);
    if (deadline?.days == null) return;
    const { minutes } = deadline.by;
    const late = counted(register.asOf - deadline.days.last, 'day');
    const said = asSaid(minutes, deadline.said);
    const meant = said === longDay(deadline.days.last) ? said : `${said} (${longDay(deadline.days.last)})`;
    const promised = deadline.track === 'due' ? 'was due' : `was to be rated ${deadline.track} by`;
    report(at(minutes, deadline.said), {
      message: `“${titleOf(item, 60)}” ${promised} ${meant} and is ${late} overdue.`,
      item: item.id,
    });
  },
});
