import { hasUnread, isReplaced, titleOf } from '../register/queries.ts';
import { atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-target',
  family: 'missing',
  severity: 'warning',
  scope: 'item',
  what: 'A metric has never been given a target.',
  why: 'A figure nobody has set a target for can be reported for years without anyone having to say whether it is good.',
  help: 'Say what is aimed at and by when: `target 20% by March 2025`. Where there is nothing to aim at, say so: `{ignore missing-target, because WORDS}`.',
  examples: [
    {
      bad: `Turnover stood at [34.6%]{metric #sw-turnover, lower is better}.
                          ^^^^^^^^^^^^^^^^^^^ has no target`,
      good: 'Turnover stood at [34.6%]{metric #sw-turnover, lower is better, target 20% by March 2025}.',
    },
    {
      bad: `Of the places, 12 were hoped for.{metric #places now 9, stretch 12 by March 2025}
                                  ^^^^^^^^^^^^^^ has no target`,
      good: `//- 2024-01-10.minutes
There were [9 places]{metric #places}.
//- 2024-02-14.minutes
The Director said he aimed at 11.{#places now 9, target 11 by March 2025, stretch 12}`,
    },
  ],
  check(item, { register, report }) {
    if (item.kind !== 'metric' || item.targets.length > 0 || isReplaced(item, register)) return;
    const defined = item.definitions[0];
    if (defined === undefined || hasUnread(item, ['target'])) return;
    const stretch = item.stretches.at(-1);
    report(atHead(defined), {
      message: `The metric “${titleOf(item, 60)}” has no target${stretch === undefined ? '' : ', only a stretch beyond one'}.`,
      item: item.id,
    });
  },
});
