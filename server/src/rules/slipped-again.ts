import { type DaySpan, longDay } from '../register/calendar.ts';
import type { Item, Slip } from '../register/model.ts';
import { deadlineOf, isPending, titleOf } from '../register/queries.ts';
import { counted, timesInWords } from '../text/words.ts';
import { at, type Related } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'slipped-again',
  family: 'time',
  severity: 'warning',
  scope: 'item',
  options: { times: { default: 2, least: 0, meaning: 'how many revisions of a date are borne' } },
  what: 'The date of an open recommendation or action has been put back again and again.',
  why: 'Each delay looks small beside the last one; only the sum shows that the promise is not being kept.',
  help: 'Ask what stands in the way, and agree a date that will hold, a smaller step, or that the item be closed.',
  examples: [
    {
      bad: `//- 2023-01-10.minutes
The plan would be published in March.{action #plan @director due March 2023}
//- 2023-04-11.minutes
It was not ready.{#plan slipped to June 2023 because a vacancy}
//- 2023-07-11.minutes
It was still with the printer.{#plan due September 2023}
//- 2023-10-10.minutes
The printer had closed.{#plan slipped to March 2024 because no printer}
                              ^^^^^^^^^^^^^^^^^^^^^ put back 3 times: first due 31 March 2023`,
      good: `//- 2023-01-10.minutes
The plan would be published in March.{action #plan @director due March 2023}
//- 2023-04-11.minutes
It was not ready.{#plan slipped to June 2023 because a vacancy}
//- 2023-07-11.minutes
It was still with the printer.{#plan due September 2023}`,
    },
  ],
  check(item, { register, options, report }) {
    const { slips } = item;
    const last = slips.at(-1);
    if (last === undefined || slips.length <= options.times || !isPending(item, register)) return;
    report(at(last.by.minutes, last.clause), {
      message: `“${titleOf(item, 60)}” has been put back ${timesInWords(slips.length)}: ${fromFirstToNow(item, last)}.`,
      item: item.id,
      related: slips.slice(0, -1).map(relatedTo),
    });
  },
});

/** `first due 31 March 2023, now 31 March 2024, 366 days later`, as far as the dates are known. */
function fromFirstToNow(item: Item, last: Slip): string {
  const starts = [item.slips[0]?.from, item.deadlines[0]?.days].filter((days) => days != null);
  const first = starts.reduce<DaySpan | undefined>(
    (least, days) => (least === undefined || days.last < least.last ? days : least),
    undefined,
  );
  const now = deadlineOf(item)?.days ?? last.to;
  const start = first === undefined ? 'the first date is not known' : `first due ${longDay(first.last)}`;
  if (now === null || last.to === null) return `${start}, and it has no new date`;
  const later = first === undefined || now.last <= first.last ? '' : `, ${counted(now.last - first.last, 'day')} later`;
  return `${start}, now ${longDay(now.last)}${later}`;
}

function relatedTo({ by, clause, from, to }: Slip): Related {
  const day = by.minutes.meeting.day;
  const meeting = day === null ? '' : ` at the meeting of ${longDay(day)}`;
  const moved = `${from === null ? '' : ` from ${longDay(from.last)}`}${to === null ? '' : ` to ${longDay(to.last)}`}`;
  return { ...at(by.minutes, clause), message: `Put back${moved}${meeting}.` };
}
