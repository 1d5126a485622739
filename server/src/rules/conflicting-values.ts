import { contradict, whenInWords } from '../register/compare.ts';
import type { Observation } from '../register/model.ts';
import { asSaid, titleOf } from '../register/queries.ts';
import { isTimed } from '../register/values-reported.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'conflicting-values',
  family: 'consistency',
  severity: 'warning',
  scope: 'item',
  what: 'A metric has two different values for the same time.',
  why: 'Whoever looks the figure up finds two, and every comparison made with it is open to doubt.',
  help: 'Find out which is right and correct the other; where a figure was revised, keep the first with `ignore conflicting-values, because WORDS`.',
  examples: [
    {
      bad: `//- 2023-03-07.minutes
The market had drawn 1,204 visitors in February.{metric #visitors now 1,204 in February 2023}
//- 2023-06-13.minutes
In February it had drawn 1,310.{#visitors was 1,310 in February 2023}
                                              ^^^^^ two values for February 2023: 1,204 and 1,310`,
      good: `//- 2023-03-07.minutes
The market had drawn 1,204 visitors in February.{metric #visitors now 1,204 in February 2023}
//- 2023-06-13.minutes
In February it had drawn some 1,200, in May 1,310.{#visitors was about 1,200 in February 2023, now 1,310 in May 2023}`,
    },
    {
      bad: `Turnover stood at [34.6%]{metric #turnover}, the Director said.
The Chair noted that turnover was [31%]{#turnover}.
                                   ^^^ 34.6% and 31%`,
      good: `Turnover stood at [34.6%]{metric #turnover}, the Director said.
The Chair noted that turnover was [35 per cent]{#turnover}.`,
    },
  ],
  check(item, { report }) {
    if (item.observations.length < 2) return;
    const byPeriod = new Map<number, Observation>();
    for (const observation of item.observations) {
      if (
        (observation.role !== 'now' && observation.role !== 'was') ||
        !isTimed(observation) ||
        observation.period === null
      )
        continue;
      const { first, last } = observation.period;
      // One number for both ends: no period has a million days.
      const period = first * 1e6 + (last - first);
      const before = byPeriod.get(period);
      if (before === undefined) byPeriod.set(period, observation);
      else if (contradict(before, observation)) {
        const values = `${said(before)} and ${said(observation)}`;
        report(at(observation.by.minutes, observation.value), {
          message: `“${titleOf(item, 60)}” has two values for ${whenInWords(observation)}: ${values}.`,
          item: item.id,
          related: [{ ...at(before.by.minutes, before.value), message: `Here it is ${said(before)}.` }],
        });
      }
    }
  },
});

/** The value as it stands there: two spellings may round to one. */
function said({ by, value }: Observation): string {
  return asSaid(by.minutes, value);
}
