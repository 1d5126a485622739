import { compareMinutes } from '../register/collect.ts';
import type { Item, Observation, Target } from '../register/model.ts';
import { asSaid, titleOf } from '../register/queries.ts';
import { comparable } from '../register/value.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'changed-unit',
  family: 'consistency',
  severity: 'warning',
  scope: 'item',
  what: 'A value or target of a metric is of another unit than the ones before.',
  why: 'A percentage and a count cannot be held against each other: nobody can say whether things got better.',
  help: 'Give the value in the unit it had before. If another thing is measured now, give it a metric of its own that `replaces` this one.',
  examples: [
    {
      bad: `//- 2023-10-10.minutes
Nine posts had been filled.{metric #posts-filled now 9 posts, target 12 posts by March 2025}
//- 2024-01-09.minutes
Three quarters of the posts were filled.{#posts-filled now 75%}
                                                           ^^^ is 75% here, which cannot be compared with the value before, 9 posts`,
      good: `//- 2023-10-10.minutes
Nine posts had been filled.{metric #posts-filled now 9 posts, target 12 posts by March 2025}
//- 2024-01-09.minutes
Ten posts were filled.{#posts-filled now 10}`,
    },
    {
      bad: `Turnover stood at 34.6 per cent.{metric #turnover, now 34.6%, target 20 by March 2025}
                                                                     ^^ The target`,
      good: 'Turnover stood at 34.6 per cent.{metric #turnover, now 34.6%, target 20% by March 2025}',
    },
  ],
  check(item, { report }) {
    if (item.kind !== 'metric' || allAlike(item)) return;
    const seen: Stated[] = [];
    for (const stated of inOrder(item)) {
      if (seen.some(({ value }) => comparable(value, stated.value))) continue;
      const first = seen[0];
      seen.push(stated);
      if (first === undefined) continue;
      const before = `the ${nameOf(first)} before, ${asSaid(first.by.minutes, first.value)}`;
      report(at(stated.by.minutes, stated.value), {
        message: `The ${nameOf(stated)} of “${titleOf(item, 60)}” is ${asSaid(stated.by.minutes, stated.value)} here, which cannot be compared with ${before}.`,
        ...(stated.clause === null
          ? {
              help: 'This figure was read from the words because the tag gives none. If it is not the value, say it in the tag: `now VALUE`.',
            }
          : {}),
        item: item.id,
        related: [
          { ...at(first.by.minutes, first.value), message: `The first, ${asSaid(first.by.minutes, first.value)}.` },
        ],
      });
    }
  },
});

type Stated = Observation | Target;

function nameOf(stated: Stated): string {
  if (!('role' in stated)) return stated.clause.type === 'stretch' ? 'stretch target' : 'target';
  return stated.role === 'now' || stated.role === 'was' ? 'value' : stated.role;
}

function allAlike({ observations, targets, stretches }: Item): boolean {
  const first = (observations[0] ?? targets[0] ?? stretches[0])?.value;
  if (first === undefined) return true;
  const alike = ({ value }: Stated) => comparable(first, value);
  return observations.every(alike) && targets.every(alike) && stretches.every(alike);
}

/** Everything the metric was said to be or to become, in the order it was said. */
function inOrder({ observations, targets, stretches }: Item): Stated[] {
  return [...observations, ...targets, ...stretches].sort(
    (one, other) =>
      compareMinutes(one.by.minutes, other.by.minutes) ||
      one.by.tag.start - other.by.tag.start ||
      one.value.start - other.value.start,
  );
}
