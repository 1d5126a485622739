import { hasUnread, isPending, ratingOf, titleOf } from '../register/queries.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';
import { givesDeadline } from './wording/from-words.ts';

export default rule({
  id: 'missing-due-date',
  family: 'missing',
  severity: 'warning',
  scope: 'item',
  what: 'An open recommendation or action has no date to be done by.',
  why: 'Without a date it is never late, so nobody will ever ask what became of it.',
  help: 'Say by when: `due 31 March 2025`, `due next meeting`, or a rating expected by then, `green by March 2025`.',
  examples: [
    {
      bad: `Officers would report back on the academy.{action #academy @director}
                                           ^^^^^^^^^^^^^^^ has no date to be done by`,
      good: 'Officers would report back on the academy.{action #academy @director due next meeting}',
    },
    {
      bad: `That the survey be held every year.{recommendation #survey @participation-lead red}
                                    ^^^^^^^^^^^^^^^^^^^^^^ has no date to be done by`,
      good: 'That the survey be held every year.{recommendation #survey @participation-lead red, green by March 2025}',
    },
    {
      bad: `//- 2024-01-10.minutes
A paper would be brought.{action #paper @clerk}
                          ^^^^^^^^^^^^^ has no date
//- 2024-02-14.minutes
The paper was still awaited.{#paper}`,
      good: `//- 2024-01-10.minutes
A paper would be brought.{action #paper @clerk}
//- 2024-02-14.minutes
The paper was before members.{#paper done}`,
    },
  ],
  check(item, { register, report }) {
    if (item.deadlines.length > 0 || !isPending(item, register)) return;
    const rating = ratingOf(item);
    if (rating === 'green' || rating === 'blue') return;
    const defined = item.definitions[0];
    // A date that does not read is a broken tag, not a missing date.
    if (defined === undefined || hasUnread(item, ['due', 'green', 'blue', 'amber', 'red'])) return;
    report(atHead(defined), {
      message: `The ${item.kind} “${titleOf(item, 60)}” has no date to be done by.`,
      item: item.id,
    });
  },
  fix(finding, { fiscalStart }) {
    return givesDeadline(finding, fiscalStart);
  },
});
