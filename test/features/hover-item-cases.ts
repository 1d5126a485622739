/** Places that speak of an item, and what a hover is asked there. */
import type { HoverCase } from './hover-cases.ts';

const plan = (at: string) =>
  `//= as of 2024-07-01
//- 2023-01-10.minutes
The plan would be published in March.{action #plan @director due March 2023}
//- 2023-04-11.minutes
It was not ready.{#plan slipped to June 2023 because a vacancy}
//- 2023-10-10.minutes
The printer had closed.{#plan amber, slipped to March 2024 because no printer}`.replace(at.replace('|>', ''), at);

export const itemCases: readonly HoverCase[] = [
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
];

export const metricCases: readonly HoverCase[] = [
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
];
