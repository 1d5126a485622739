import { longDay } from '../register/calendar.ts';
import { asSaid, deadlineOf, defaultSoon, isPending, ratingReached, titleOf } from '../register/queries.ts';
import { counted } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'due-soon',
  family: 'time',
  severity: 'hint',
  scope: 'item',
  options: {
    days: { default: defaultSoon, least: 0, meaning: 'how many days before its deadline an item is due soon' },
  },
  what: 'The deadline of an open recommendation or action is near.',
  why: 'A word to the owner now is in time; after the deadline it can only be a reproach.',
  help: 'Ask the owner how it stands, and leave room for it on the next agenda.',
  examples: [
    {
      bad: `//= as of 2024-01-21
The Director would publish the plan.{action #plan @director due 31 January 2024}
                                                                ^^^^^^^^^^^^^^^ in 10 days`,
      good: `//= as of 2024-01-16
The Director would publish the plan.{action #plan @director due 31 January 2024}`,
    },
    {
      bad: `//= as of 2024-01-31
Supervision would be Green by January.{rec #supervision @head amber, green by January 2024}
                                                                              ^^^^^^^^^^^^ which is today`,
      good: `//= as of 2024-01-31
Supervision would be Green by January.{rec #supervision @head green, green by January 2024}`,
    },
  ],
  check(item, { register, options, report }) {
    const deadline = deadlineOf(item);
    if (deadline?.days == null || !isPending(item, register) || ratingReached(item)) return;
    const left = deadline.days.last - register.asOf;
    if (left < 0 || left > options.days) return;
    const { minutes } = deadline.by;
    const said = asSaid(minutes, deadline.said);
    const day = longDay(deadline.days.last);
    const wanted = deadline.track === 'due' ? 'is due' : `is to be rated ${deadline.track} by`;
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${counted(left, 'day')}`;
    report(at(minutes, deadline.said), {
      message: `“${titleOf(item, 60)}” ${wanted} ${said === day ? said : `${said} (${day})`}, which is ${when}.`,
      item: item.id,
    });
  },
});
