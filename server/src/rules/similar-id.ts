import { compareMinutes } from '../register/collect.ts';
import type { Item, Mention } from '../register/model.ts';
import { titleOf } from '../register/queries.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'similar-id',
  family: 'identity',
  severity: 'hint',
  scope: 'item',
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
  check(item, { register, names, report }) {
    if (item.id === '') return;
    const alike = names.alikeIds(item.id);
    // Nearly all ids are like no other, and there are many.
    if (alike.length === 0) return;
    const first = alike
      .map((id) => register.items.get(id))
      .filter((other) => other !== undefined && isDefinedBefore(other, item) && !areLinked(item, other))
      .reduce((one, other) => (one === undefined || (other && isDefinedBefore(other, one)) ? other : one), undefined);
    const firstTag = first?.definitions[0];
    const tag = item.definitions[0];
    if (first === undefined || firstTag?.tag.id == null || tag?.tag.id == null) return;
    report(at(tag.minutes, tag.tag.id), {
      message: `#${item.id} is very like #${first.id} (“${titleOf(first, 60)}”), and one may be a slip for the other.`,
      item: item.id,
      related: [{ ...at(firstTag.minutes, firstTag.tag.id), message: `#${first.id} is defined here.` }],
    });
  },
});

/** Whoever links two items knows both. */
function areLinked(one: Item, other: Item): boolean {
  return linksTo(one, other.id) || linksTo(other, one.id);
}

function linksTo({ needs, serves, replaces }: Item, id: string): boolean {
  return [needs, serves, replaces].some((links) => links.some(({ value }) => value === id));
}

/** Items are known by their definition, which may come after their first mention. */
function isDefinedBefore(one: Item, other: Item): boolean {
  const first = one.definitions[0] as Mention;
  const second = other.definitions[0] as Mention;
  return (compareMinutes(first.minutes, second.minutes) || first.tag.start - second.tag.start) < 0;
}
