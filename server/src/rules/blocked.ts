import { longDay } from '../register/calendar.ts';
import type { Item } from '../register/model.ts';
import { blockers, deadlineOf, isPending, titleOf } from '../register/queries.ts';
import { at, atHead, type Related } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'blocked',
  family: 'consistency',
  severity: 'information',
  scope: 'item',
  what: 'An open item waits on something that is overdue or was withdrawn.',
  why: 'It cannot be finished however hard its owner works; its own date will slip without anybody having done wrong.',
  help: 'Deal with what it waits on first, or agree how to go on without it.',
  examples: [
    {
      bad: `//= as of 2024-03-01
A new bus shelter was wanted.{action #shelter @clerk due June 2024, needs #timetable}
                                                                          ^^^^^^^^^^ was due 31 January 2024
The company would send its timetable.{action #timetable @clerk due 31 January 2024}`,
      good: `//= as of 2024-03-01
A new bus shelter was wanted.{action #shelter @clerk due June 2024, needs #timetable}
The company would send its timetable.{action #timetable @clerk due 31 March 2024}`,
    },
    {
      bad: `//- 2023-10-10.minutes
A new bus shelter was wanted.{action #shelter @clerk due June 2024, needs #timetable}
                                                                          ^^^^^^^^^^ was withdrawn on 9 January 2024
The company would send its timetable.{action #timetable @clerk due March 2024}
//- 2024-01-09.minutes
There would be no timetable.{#timetable withdrawn}`,
      good: `//- 2023-10-10.minutes
A new bus shelter was wanted.{action #shelter @clerk due June 2024, needs #timetable}
The company would send its timetable.{action #timetable @clerk due March 2024}
//- 2024-01-09.minutes
The timetable had come.{#timetable done}`,
    },
  ],
  check(item, { register, report }) {
    if (item.needs.length === 0 || !isPending(item, register)) return;
    for (const blocker of new Set(blockers(item, register))) {
      const needs = item.needs.findLast(({ value }) => value === blocker.id);
      const name = needs?.clause?.names.find((one) => one.name === blocker.id);
      if (needs === undefined || name === undefined) continue;
      const { fault, related } = blocker.status?.value === 'withdrawn' ? withdrawal(blocker) : delay(blocker);
      report(at(needs.by.minutes, name), {
        message: `“${titleOf(item, 60)}” waits on “${titleOf(blocker, 60)}”, which ${fault}.`,
        item: item.id,
        related,
      });
    }
  },
});

interface Hold {
  readonly fault: string;
  readonly related: readonly Related[];
}

function withdrawal({ status, statusDay }: Item): Hold {
  const when = statusDay === null ? '' : ` on ${longDay(statusDay)}`;
  if (status === null) return { fault: `was withdrawn${when}`, related: [] };
  const place = status.clause === null ? atHead(status.by) : at(status.by.minutes, status.clause);
  return { fault: `was withdrawn${when}`, related: [{ ...place, message: 'It was withdrawn here.' }] };
}

function delay(blocker: Item): Hold {
  const deadline = deadlineOf(blocker);
  if (deadline?.days == null) return { fault: 'is overdue', related: [] };
  const due = deadline.track === 'due' ? 'was due' : `was to be rated ${deadline.track} by`;
  return {
    fault: `${due} ${longDay(deadline.days.last)} and is still open`,
    related: [{ ...at(deadline.by.minutes, deadline.said), message: 'Its deadline was set here.' }],
  };
}
