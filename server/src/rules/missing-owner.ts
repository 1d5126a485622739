import { isPending, titleOf } from '../register/queries.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';
import { namesDoer } from './wording/from-words.ts';

export default rule({
  id: 'missing-owner',
  family: 'missing',
  severity: 'warning',
  scope: 'item',
  what: 'An open recommendation or action has no owner.',
  why: 'What is for everyone to do is done by nobody; at the next meeting there is no one to ask.',
  help: 'Name the person, post or body that will see to it: `@handle` after the id.',
  examples: [
    {
      bad: `Officers would report back on the academy.{action #academy due March 2024}
                                           ^^^^^^^^^^^^^^^ has no owner`,
      good: 'Officers would report back on the academy.{action #academy @service-director due March 2024}',
    },
    {
      bad: `That the survey be held every year.{recommendation #survey from Scrutiny Panel, to @director, due March 2024}
                                    ^^^^^^^^^^^^^^^^^^^^^^ has no owner`,
      good: `//- 2024-01-10.minutes
That the survey be held every year.{recommendation #survey from Scrutiny Panel, to @director, due March 2024}
//- 2024-02-14.minutes
The Director accepted it.{#survey @participation-lead}`,
    },
    {
      bad: `A paper would be brought.{action due March 2024}
                          ^^^^^^ has no owner`,
      good: 'The paper has been brought.{action #paper done}',
    },
  ],
  check(item, { register, report }) {
    const defined = item.definitions[0];
    if (defined === undefined || item.owners !== null || !isPending(item, register)) return;
    report(atHead(defined), { message: `The ${item.kind} “${titleOf(item, 60)}” has no owner.`, item: item.id });
  },
  fix(finding, { register }) {
    return namesDoer(finding, register);
  },
});
