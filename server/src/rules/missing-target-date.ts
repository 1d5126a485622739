import { longDay } from '../register/calendar.ts';
import { deadlineOf, isReplaced, titleOf } from '../register/queries.ts';
import { valueInWords } from '../register/value.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-target-date',
  family: 'missing',
  severity: 'information',
  scope: 'item',
  what: 'The target of a metric has no date.',
  why: 'A target for no particular day can be missed for ever without having been missed.',
  help: 'Say by when it is to be met: `target 20% by March 2025`.',
  examples: [
    {
      bad: `Turnover stood at [34.6%]{metric #sw-turnover, target 20%}.
                                               ^^^^^^^^^^ nobody can say when it is missed`,
      good: 'Turnover stood at [34.6%]{metric #sw-turnover, target 20% by March 2025}.',
    },
    {
      bad: `//- 2024-01-10.minutes
Turnover stood at [34.6%]{metric #sw-turnover, target 20% by March 2025}.
//- 2024-02-14.minutes
The target was now 18%.{#sw-turnover now 33%, target 18%}
                                              ^^^^^^^^^^ has no date`,
      good: `//- 2024-01-10.minutes
Turnover stood at [34.6%]{metric #sw-turnover, target 20%}.
//- 2024-02-14.minutes
The target was now 18% by the spring.{#sw-turnover now 33%, target 18% by spring 2025}`,
    },
  ],
  check(item, { register, report }) {
    const target = item.targets.at(-1);
    if (item.kind !== 'metric' || target === undefined || target.clause.date !== null || isReplaced(item, register))
      return;
    // A vague date that stands alone in the tag was meant for the target; vague-date speaks of it.
    const deadline = deadlineOf(item);
    if (deadline?.said.form === 'vague' && deadline.by === target.by) return;
    const dated = item.targets.findLast(({ days }) => days !== null);
    const before =
      dated === undefined
        ? ''
        : ` The target before it, ${valueInWords(dated.value)}, was for ${longDay(dated.days?.last ?? 0)}.`;
    report(at(target.by.minutes, target.clause), {
      message: `The target of ${valueInWords(target.value)} for “${titleOf(item, 60)}” has no date, so nobody can say when it is missed.${before}`,
      item: item.id,
      related:
        dated === undefined
          ? []
          : [{ ...at(dated.by.minutes, dated.clause), message: 'The last target that had a date.' }],
    });
  },
});
