/** Places in minutes, and what a hover is asked there; the answers are goldens. */
import type { HoverOptions } from '../../server/src/features/hover.ts';

export interface HoverCase {
  readonly title: string;
  /** Documents with a caret. */
  readonly notation: string;
  readonly options?: HoverOptions;
  /** Whether the rules are run, so that findings are told of. */
  readonly rules?: boolean;
}

const plan = (at: string) =>
  `//= as of 2024-07-01
//- 2023-01-10.minutes
The plan would be published in March.{action #plan @director due March 2023}
//- 2023-04-11.minutes
It was not ready.{#plan slipped to June 2023 because a vacancy}
//- 2023-10-10.minutes
The printer had closed.{#plan amber, slipped to March 2024 because no printer}`.replace(at.replace('|>', ''), at);
const owners = `owners:
  director: { name: Dana Reyes, role: Director of Place, since: April 2019, aliases: [place director] }`;
export const hoverCases: Readonly<Record<string, readonly HoverCase[]>> = {
  'on-an-item': [
    {
      title: 'tells on its id how it stands, how it got there and what every meeting said',
      notation: plan('#pl|>an slipped to'),
    },
    { title: 'tells the same on the words that a tag covers', notation: plan('printer h|>ad closed') },
    {
      title: 'tells of an item without an id',
      notation: `//= as of 2024-02-01
Officers would re|>port back.{action @ann due 31 January 2024}`,
    },
    {
      title: 'tells of an item in a table, and keeps what it quotes out of the table of meetings',
      notation: `| Item | Who |
|---|---|
| Fix *the* [gate](x) & <b>fence</b> | \`Ann\` |{action #ga|>te}`,
    },
    {
      title: 'tells of the items it hangs on',
      notation: `The fence.{action #fence due 31 March 2024}

The gate.{action #ga|>te needs #fence and #posts, for #safety}

Safety.{rec #safety from the audit}

The hinge.{action #hinge needs #gate}

A new gate.{action #gate2 replaces #gate}`,
    },
    {
      title: 'counts the meetings it does not show',
      notation: `//- 2023-01-10.minutes
The plan.{action #plan}
//- 2023-02-10.minutes
Later.{#plan}
//- 2023-03-10.minutes
Later.{#plan}
//- 2023-04-10.minutes
Later.{#pl|>an}`,
      options: { meetings: 2 },
    },
    {
      title: 'says that a meeting it does not show is the one the reader is at',
      notation: `//- 2023-01-10.minutes
The plan.{action #pl|>an}
//- 2023-02-10.minutes
Later.{#plan}
//- 2023-03-10.minutes
Later.{#plan}`,
      options: { meetings: 1 },
    },
    {
      title: 'counts a meeting once that spoke of it twice',
      notation: `The plan.{action #pl|>an} It was read.{#plan} It was late.{#plan amber}`,
    },
    {
      title: 'tells a rating from a rating by its shape',
      notation: `//- 2023-01-10.minutes
The plan.{rec #plan red}
//- 2023-02-10.minutes
Better.{#plan green}
//- 2023-03-10.minutes
Better.{#pl|>an green}`,
    },
    {
      title: 'names every item that words are tagged with',
      notation: `The [pl|>an]{action #plan}{action #print due 31 March 2024} was late.`,
    },
    {
      title: 'takes the shorter of two stretches of words',
      notation: `[The state of [the f|>ence]{action #fence} and the gate]{action #gate} was noted.`,
    },
    { title: 'says of an id that nothing defines just that', notation: `It was late.{#pl|>an}` },
    {
      title: 'says of a later meeting that it is not counted yet',
      notation: `//= as of 2024-01-31
//- 2024-02-10.minutes
The plan.{action #pl|>an}`,
    },
    { title: 'tells of a tag that is still being typed', notation: `The plan. {action #|>` },
    {
      title: 'makes links to places where it is told how',
      notation: `//- 2023-01-10.minutes
The plan.{action #plan}
//- 2023-02-10.minutes
Later.{#pl|>an}`,
      options: { link: ({ minutes, start }, text) => `[${text}](${minutes.path}#${start})` },
    },
  ],
  'on-a-metric': [
    {
      title: 'tells values, target, gap and trend',
      notation: `//= as of 2024-07-01
//- 2023-01-10.minutes
Turnover was [34.6%]{metric #turnover target 20% by March 2024, lower is better}.
//- 2023-04-11.minutes
It was [36%]{#turn|>over} now.
//- 2023-10-10.minutes
It was [30%]{#turnover} now.`,
    },
    {
      title: 'tells on the words what value was read from them',
      notation: `Nine of ten: now [4|>5%]{metric #rate, target 60%}.`,
    },
    { title: 'has no trend of one value', notation: `[45%]{metric #ra|>te}.` },
  ],
  'on-a-date': [
    { title: 'tells the day a month comes to', notation: `It will be ready.{action #plan due Ju|>ly}` },
    {
      title: 'tells nothing more of a date in full than how far off it is',
      notation: `It will be ready.{action #plan due 31 January 20|>24}`,
    },
    {
      title: 'tells which meeting is next, where it was held',
      notation: `//- 2024-01-10.minutes
Officers would report.{action #report due next mee|>ting}
//- 2024-02-14.minutes
Nothing.`,
    },
    {
      title: 'tells which day the header names for the next meeting',
      notation: `//- 2024-01-10.minutes
---
minutes: 1
body: Audit Committee
date: 10 January 2024
next: 14 February 2024
---
Officers would report.{action #report due next mee|>ting}`,
    },
    {
      title: 'says where the next meeting is not known',
      notation: `Officers would report.{action #report due next mee|>ting}`,
    },
    { title: 'says that a vague word is no date', notation: `Officers would report.{action #report due sho|>rtly}` },
    { title: 'says why a date can never be', notation: `Officers would report.{action #report due 31 Ju|>ne 2024}` },
    { title: 'says when fiscal years begin', notation: `It was late.{metric #rate was 20% in Q4 2022|>/23}` },
    { title: 'looks back for a period without a year', notation: `It was late.{metric #rate was 20% in Ma|>y}` },
    { title: 'tells thirds', notation: `It was late.{action #plan due early 20|>25}` },
    { title: 'counts from the meeting', notation: `It was late.{action #plan due within three mon|>ths}` },
    {
      title: 'tells both dates of a slip',
      notation: `It was late.{action #plan slipped from Mar|>ch to May 2024 because a strike}`,
    },
    {
      title: 'takes the first day of a term of office',
      notation: `It was so.{owner #ann called "Ann Lee", since Apr|>il 2019}`,
    },
    {
      title: 'says of minutes without a date that they have none',
      notation: `//- notes.minutes as it stands
Officers would report.{action #report due Ju|>ly}`,
    },
  ],
  'on-a-value': [
    { title: 'tells how it was read', notation: `It cost a lot.{metric #cost now £1.2 mil|>lion, target £1m}` },
    { title: 'tells a range', notation: `It was so.{metric #visits now 222-2|>25}` },
    { title: 'tells a share as the percentage it is', notation: `It was so.{metric #visits now 3 of 1|>7 homes}` },
    { title: 'tells the rank of a grade', notation: `It was so.{metric #grade now requires impro|>vement}` },
    { title: 'tells what a qualifier means', notation: `It was so.{metric #visits target at least 9|>0%}` },
  ],
  'on-a-word-of-the-markup': [
    { title: 'tells what a clause means, with an example', notation: `It was so.{action #plan d|>ue July 2024}` },
    { title: 'tells the same on free words', notation: `It was so.{action #plan, because a vac|>ancy}` },
    { title: 'tells what an owner tag is', notation: `Ann Lee.{ow|>ner #ann called "Ann Lee"}` },
    {
      title: 'tells what an ignored rule finds',
      notation: `It was so.{action #plan}{ignore missing-ow|>ner, because all of us}`,
    },
  ],
  'on-an-owner': [
    {
      title: 'tells who that is and what is open, the most urgent first',
      notation: `//= as of 2024-02-01
---
minutes: 1
body: Audit Committee
date: 10 January 2024
${owners}
---
One.{action #one @dir|>ector due 31 March 2024} Two.{action #two @director due 20 January 2024}

Three.{action #three @place-director due 5 February 2024} Four.{action #four @director done}

Five.{action @director} Six.{action #six @director}{#six @ann}`,
    },
    {
      title: 'counts what is more than five',
      notation: `One.{action #a1 @ann} Two.{action #a2 @ann} Three.{action #a3 @ann} Four.{action #a4 @ann} Five.{action #a5 @ann} Six.{action #a6 @a|>nn}`,
    },
    {
      title: 'tells who held a post',
      notation: `//- 2024-01-10.minutes
---
minutes: 1
body: Audit Committee
date: 10 January 2024
owners:
  director: { name: Dana Reyes, role: Director of Place, until: March 2024 }
---
//- 2024-05-10.minutes
---
minutes: 1
body: Audit Committee
date: 10 May 2024
owners:
  dir|>ector: { name: Hugh Carrow, role: Director of Place, since: April 2024 }
---`,
    },
    {
      title: 'tells of a body that meets',
      notation: `//- audit/2024-01-10.minutes
To the committee.{action #plan @au|>dit}`,
    },
    { title: 'tells of a handle in a clause', notation: `To him.{decision moved by @a|>sh}` },
  ],
  'on-a-finding': [
    {
      title: 'tells why it matters, and what to do',
      rules: true,
      notation: `//= as of 2024-03-01
The plan.{action #plan @ann due 31 Jan|>uary 2024}

Ann Lee.{owner #ann called "Ann Lee"}`,
    },
    {
      title: 'tells where else to look',
      rules: true,
      notation: `The fence.{action #fence @ann due July 2024}

The gate.{action #fe|>nce @ann due July 2024}`,
      options: { link: ({ minutes, start }, text) => `[${text}](${minutes.path}#${start})` },
    },
    { title: 'tells of a finding in words that are no tag', rules: true, notation: `The plan. {act|>on #plan}` },
  ],
  'in-the-header': [
    {
      title: 'tells what a key means and how its date reads',
      notation: `---
minutes: 1
body: Audit Committee
date: 24/1/20|>20
---`,
    },
    {
      title: 'tells the meetings of a body',
      notation: `//- 2024-01-10.minutes
Nothing.
//- 2024-02-14.minutes
---
minutes: 1
bo|>dy: Scrutiny Panel
date: 14 February 2024
---
//- 2024-03-14.minutes
Nothing.`,
    },
    {
      title: 'tells what a key of an owner means',
      notation: `---
minutes: 1
body: Audit Committee
date: 24 January 2020
owners:
  ann:
    name: Ann Lee
    until: Ma|>rch 2024
---`,
    },
    {
      title: 'tells what a document may be',
      notation: `---
minutes: 1
body: Audit Committee
date: 24 January 2020
status: dr|>aft
---`,
    },
  ],
};
