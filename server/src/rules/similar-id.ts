import { compareMinutes } from '../register/collect.ts';
import type { Item, Mention } from '../register/model.ts';
import { titleOf } from '../register/queries.ts';
import { alikePairs } from '../text/alike.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'similar-id',
  family: 'identity',
  severity: 'hint',
  scope: 'workspace',
  what: 'Two ids differ by so little that one may be a slip for the other.',
  why: 'What is said under the one is missing from the history of the other, and neither shows the whole story.',
  help: 'If both are the same thing, use one id and take the kind away where it is said again. If not, choose ids that differ by more than a letter.',
  examples: [
    {
      bad: `//- 2024-01-10.minutes
Agency cover was [14.6%]{metric #agency-rate}.
//- 2024-02-14.minutes
Agency cover was [13.9%]{metric #agency-rates}.
                                ^^^^^^^^^^^^^ #agency-rates is very like #agency-rate
`,
      good: `//- 2024-01-10.minutes
Agency cover was [14.6%]{metric #agency-rate}.
//- 2024-02-14.minutes
Agency cover was [13.9%]{#agency-rate}.`,
    },
    {
      bad: `The academy would report.{action #academy-report @director due March 2024}
Officers would report back.{action #acadmey_report @director due May 2024}
                                   ^^^^^^^^^^^^^^^ very like #academy-report`,
      good: `The first recommendation stood.{rec #ilacs23.1 from Ofsted}
The second did not.{rec #ilacs23.2 from Ofsted}`,
    },
  ],
  check({ register, report }) {
    const items = [...register.items.values()];
    for (const { earlier, later } of alikePairs([...register.items.keys()])) {
      const one = items[earlier] as Item;
      const other = items[later] as Item;
      // Whoever links the two knows both.
      if (linksTo(one, other.id) || linksTo(other, one.id)) continue;
      const [first, second] = isDefinedBefore(one, other) ? [one, other] : [other, one];
      const firstTag = first.definitions[0];
      const secondTag = second.definitions[0];
      if (firstTag?.tag.id == null || secondTag?.tag.id == null) continue;
      report(at(secondTag.minutes, secondTag.tag.id), {
        message: `#${second.id} is very like #${first.id} (“${titleOf(first, 60)}”), and one may be a slip for the other.`,
        item: second.id,
        related: [{ ...at(firstTag.minutes, firstTag.tag.id), message: `#${first.id} is defined here.` }],
      });
    }
  },
});

function linksTo({ needs, serves, replaces }: Item, id: string): boolean {
  return [needs, serves, replaces].some((links) => links.some(({ value }) => value === id));
}

/** Items are in the order of their first mention, which may come before the tag that defines them. */
function isDefinedBefore(one: Item, other: Item): boolean {
  const first = one.definitions[0] as Mention;
  const second = other.definitions[0] as Mention;
  return (compareMinutes(first.minutes, second.minutes) || first.tag.start - second.tag.start) < 0;
}
