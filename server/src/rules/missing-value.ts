import { hasUnread, isReplaced, titleOf } from '../register/queries.ts';
import { valueInWords } from '../register/value.ts';
import { latestValue } from '../register/values-reported.ts';
import { at, atHead } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-value',
  family: 'missing',
  severity: 'warning',
  scope: 'item',
  what: 'A metric has a target and has never been given a value.',
  why: 'A committee cannot tell how far there is to go, nor whether it is getting any nearer.',
  help: 'Say where it stands: `now 34.6%`. The figure is read from the words only where they hold just one, and speak of no target.',
  examples: [
    {
      bad: `The aim was a turnover of 20 per cent.{metric #sw-turnover, target 20% by March 2025}
                                       ^^^^^^^^^^^^^^^^^^^ has never been given a value`,
      good: 'The aim was a turnover of 20 per cent.{metric #sw-turnover now 34.6%, target 20% by March 2025}',
    },
    {
      bad: `Boys stood at 40% and girls at 60%.{metric #attendance, baseline 45% in 2020, target 80% by March 2025}
                                    ^^^^^^^^^^^^^^^^^^ no value since its baseline of 45%`,
      good: `//- 2024-01-10.minutes
The aim was an attendance of 80 per cent.{metric #attendance, target 80% by March 2025}
//- 2024-02-14.minutes
It stood at 52 per cent.{#attendance}`,
    },
  ],
  check(item, { register, report }) {
    const target = item.targets.at(-1);
    if (item.kind !== 'metric' || target === undefined || latestValue(item) !== undefined || isReplaced(item, register))
      return;
    const defined = item.definitions[0];
    if (defined === undefined || hasUnread(item, ['now'])) return;
    const baseline = item.observations.findLast(({ role }) => role === 'baseline');
    const lacks =
      baseline === undefined
        ? 'has never been given a value'
        : `no value since its baseline of ${valueInWords(baseline.value)}`;
    report(atHead(defined), {
      message: `“${titleOf(item, 60)}” has a target of ${valueInWords(target.value)} and ${lacks}.`,
      item: item.id,
      related:
        target.by === defined ? [] : [{ ...at(target.by.minutes, target.clause), message: 'The target was set here.' }],
    });
  },
});
