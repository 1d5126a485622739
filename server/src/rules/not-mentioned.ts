import { type Day, longDay } from '../register/calendar.ts';
import type { Body, Mention, Minutes } from '../register/model.ts';
import { isPending, titleOf } from '../register/queries.ts';
import { counted } from '../text/words.ts';
import { at, atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'not-mentioned',
  family: 'time',
  severity: 'information',
  scope: 'item',
  options: { meetings: { default: 3, least: 1, meaning: 'how many meetings in a row may pass over an open item' } },
  what: 'An open recommendation or action went unsaid at the last meetings of its body.',
  why: 'What is never asked after is forgotten, and nobody ever decided that it should be.',
  help: 'Ask for a word on it at the next meeting and tag the answer with `{#id}`; or agree that it is closed.',
  examples: [
    {
      bad: `//- 2023-10-10.minutes
Officers would report back on the academy.{action #academy @director due March 2025}
                                           ^^^^^^^^^^^^^^^ was last mentioned on 10 October 2023
//- 2023-11-14.minutes
The minutes were agreed.
//- 2023-12-12.minutes
The minutes were agreed.
//- 2024-01-09.minutes
The minutes were agreed.`,
      good: `//- 2023-10-10.minutes
Officers would report back on the academy.{action #academy @director due March 2025}
//- 2023-11-14.minutes
The minutes were agreed.
//- 2023-12-12.minutes
The academy had opened its doors.{#academy}
//- 2024-01-09.minutes
The minutes were agreed.`,
    },
  ],
  check(item, { register, options, report }) {
    const last = item.mentions.at(-1);
    // What has no id cannot be mentioned again: `missing-id` says so.
    if (last === undefined || item.id === '' || !isPending(item, register)) return;
    const { day } = last.minutes.meeting;
    if (day === null) return;
    // The body that spoke of it last may have taken it over; the one that raised it has it still, for all a word elsewhere.
    const keys = new Set([last, item.mentions[0] as Mention].map(({ minutes }) => minutes.meeting.bodyKey));
    const bodies = [...keys].map((key) => register.bodies.get(key)).filter((body) => body !== undefined);
    const silentOf = (body: Body) => lastMeetings(body.meetings, day, options.meetings);
    const body = bodies.find((one) => silentOf(one).length >= options.meetings);
    if (body === undefined) return;
    const silent = silentOf(body);
    const meetings = options.meetings === 1 ? 'the last meeting' : `the last ${counted(options.meetings, 'meeting')}`;
    report(atHead(last), {
      message: `“${titleOf(item, 60)}” was last mentioned on ${longDay(day)}, and not at ${meetings} of ${body.name}.`,
      item: item.id,
      related: silent.map((minutes) => ({
        ...at(minutes, { start: 0, end: 0 }),
        message: `The meeting of ${longDay(minutes.meeting.day as Day)} does not mention it.`,
      })),
    });
  },
});

/** One document of each of the last `count` days a body met on after `day`, in order. Several documents of one day are one meeting. */
function lastMeetings(meetings: readonly Minutes[], day: Day, count: number): Minutes[] {
  const found: Minutes[] = [];
  for (let index = meetings.length - 1; index >= 0 && found.length < count; index--) {
    const minutes = meetings[index] as Minutes;
    const met = minutes.meeting.day as Day;
    if (met <= day) break;
    if (met !== found.at(-1)?.meeting.day) found.push(minutes);
  }
  return found.reverse();
}
