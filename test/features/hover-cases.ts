/** Places in minutes, and what a hover is asked there; the answers are goldens. */
import type { HoverOptions } from '../../server/src/features/hover.ts';
import { itemCases, metricCases } from './hover-item-cases.ts';

export interface HoverCase {
  readonly title: string;
  /** Documents with a caret. */
  readonly notation: string;
  readonly options?: HoverOptions;
  /** Whether the rules are run, so that findings are told of. */
  readonly rules?: boolean;
}

const owners = `owners:
  director: { name: Dana Reyes, role: Director of Place, since: April 2019, aliases: [place director] }`;

export const hoverCases: Readonly<Record<string, readonly HoverCase[]>> = {
  'on-an-item': itemCases,
  'on-a-metric': metricCases,
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
