import { longDay } from '../register/calendar.ts';
import { daysMeant } from '../register/days-meant.ts';
import { asSaid, titleOf } from '../register/queries.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'done-ahead',
  family: 'time',
  severity: 'warning',
  scope: 'item',
  what: 'An item is told as done, closed or withdrawn on a day after the meeting that says so.',
  why: 'Nobody can report what has not happened yet; the register takes it for done, and nothing will ask for it again.',
  help: 'Look at the year. What is still to come is `due DATE`; what was done after the meeting belongs into the minutes of the next one.',
  examples: [
    {
      bad: `The fence has been mended.{action #fence @clerk done 9 June 2024}
                                                     ^^^^^^^^^^^ after the meeting of 10 January 2024`,
      good: 'The fence has been mended.{action #fence @clerk done 9 June 2023}',
    },
    {
      bad: `The panel will have ended its work by summer.{rec #panel @chair, made by the auditor, closed summer 2024}
                                                                                             ^^^^^^^^^^^ summer 2024`,
      good: 'The panel will have ended its work by summer.{rec #panel @chair, made by the auditor, due summer 2024}',
    },
  ],
  check(item, { fiscalStart, report }) {
    for (const { minutes, tag } of item.mentions) {
      const held = minutes.meeting.day;
      if (held === null) continue;
      for (const { type, date } of tag.clauses) {
        if (date === null || (type !== 'done' && type !== 'closed' && type !== 'withdrawn')) continue;
        const days = daysMeant(date, held, 'last', fiscalStart);
        if (days === null || days.first <= held) continue;
        report(at(minutes, date), {
          message: `“${titleOf(item, 60)}” is told as ${type} ${asSaid(minutes, date)}, which is after the meeting of ${longDay(held)} that says so.`,
          item: item.id,
        });
      }
    }
  },
});
