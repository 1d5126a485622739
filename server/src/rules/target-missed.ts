import { longDay } from '../register/calendar.ts';
import { directionAdvice, reportInWords, shortfallOf, whenInWords } from '../register/compare.ts';
import { isReplaced, titleOf } from '../register/queries.ts';
import { valueInWords } from '../register/value.ts';
import { gapOf, metInTime } from '../register/values-reported.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

const help =
  'Report the value of today; if it still falls short, agree what is to change, or set a new target with its own date.';

export default rule({
  id: 'target-missed',
  family: 'time',
  severity: 'warning',
  scope: 'item',
  what: 'The day of a target has passed, and neither the value known then nor the latest is as good as it.',
  why: 'A target that is missed without a word teaches everyone that targets do not matter.',
  help,
  examples: [
    {
      bad: `//- 2023-01-10.minutes
Turnover stood at [34.6%]{metric #turnover, lower is better, target 20% by December 2023}.
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 8.5 points above
//- 2024-01-09.minutes
Turnover had come down to [28.5%]{#turnover}.`,
      good: `//- 2023-01-10.minutes
Turnover stood at [34.6%]{metric #turnover, lower is better, target 20% by December 2023}.
//- 2024-01-09.minutes
Turnover had come down to [19.8%]{#turnover}.`,
    },
    {
      bad: `//= as of 2024-04-01
Only 62 per cent had a passport.{metric #passports now 62%, target 100% by March 2024}
                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ last value known, of 10 January 2024`,
      good: `//= as of 2024-03-31
Only 62 per cent had a passport.{metric #passports now 62%, target 100% by March 2024}`,
    },
  ],
  check(item, { register, report }) {
    const days = item.targets.at(-1)?.days;
    if (days == null || days.last >= register.asOf) return;
    const short = shortfallOf(item);
    if (short === undefined || isReplaced(item, register) || metInTime(item, short.target)) return;
    const { latest, target } = short;
    const when = whenInWords(latest);
    const isOld = when !== '' && latest.period !== null && latest.period.last < days.last;
    const value = isOld
      ? `the last value known, of ${when}, is ${valueInWords(latest.value)}`
      : `the latest value is ${reportInWords(latest)}`;
    report(at(target.by.minutes, target.clause), {
      message: `The target of “${titleOf(item, 60)}” was to be reached by ${longDay(days.last)}, but ${value}, ${gapOf(item)}.`,
      help: `${help}${directionAdvice(item)}`,
      item: item.id,
      related: [{ ...at(latest.by.minutes, latest.value), message: `The latest value: ${reportInWords(latest)}.` }],
    });
  },
});
