import { type Day, type DaySpan, dateOf, longDay, monthsBetween, monthsLater } from '../register/calendar.ts';
import { reportInWords, shortfallOf } from '../register/compare.ts';
import type { Item } from '../register/model.ts';
import { isReplaced, titleOf } from '../register/queries.ts';
import { latestValue } from '../register/values-reported.ts';
import { counted } from '../text/words.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'stale-value',
  family: 'time',
  severity: 'information',
  scope: 'item',
  options: {
    months: {
      default: 6,
      least: 1,
      meaning: 'how many months old the latest value of a metric may be; of a yearly one, twelve more',
    },
  },
  what: 'The latest value of a metric is old.',
  why: 'A committee that steers by an old figure does not know whether what it decided has worked.',
  help: 'Ask for the figure of today, and tag it: `{#id now VALUE}`. A measure nobody keeps any more can be replaced by another.',
  examples: [
    {
      bad: `//= as of 2024-08-01
Turnover stood at [34.6%]{metric #turnover, lower is better, target 20% by March 2025}.
                   ^^^^^ is 6 months old`,
      good: `//= as of 2024-07-10
Turnover stood at [34.6%]{metric #turnover, lower is better, target 20% by March 2025}.`,
    },
    {
      bad: `//= as of 2024-10-01
Attendance was 92% over the year.{metric #attendance now 92% in 2022/23, target 95% by 2025/26}
                                                         ^^^ 92% (2022/23)`,
      good: `//= as of 2024-09-30
Attendance was 92% over the year.{metric #attendance now 92% in 2022/23, target 95% by 2025/26}`,
    },
  ],
  check(item, { register, options, report }) {
    if (item.kind !== 'metric' || item.observations.length === 0) return;
    const latest = latestValue(item);
    if (latest?.period == null) return;
    const { last } = latest.period;
    // A value of a whole year is news until the next year's has had its time.
    if (monthsLater(last, options.months + (isYear(latest.period) ? 12 : 0)) >= register.asOf) return;
    if (!isFollowed(item, register.asOf) || isReplaced(item, register)) return;
    report(at(latest.by.minutes, latest.value), {
      message: `The latest value of “${titleOf(item, 60)}”, ${reportInWords(latest)}, is ${counted(monthsOld(last, register.asOf), 'month')} old on ${longDay(register.asOf)}.`,
      item: item.id,
    });
  },
});

function isYear({ first, last }: DaySpan): boolean {
  return last - first >= 364;
}

/** Whether anybody follows the metric: it has a target or a history, and its last target is not behind it and met. */
function isFollowed(item: Item, asOf: Day): boolean {
  const target = item.targets.at(-1);
  if (target === undefined) return item.observations.filter(({ role }) => role !== 'benchmark').length > 1;
  return target.days === null || target.days.last >= asOf || shortfallOf(item) !== undefined;
}

/** How many whole months have passed. */
function monthsOld(from: Day, to: Day): number {
  const months = monthsBetween(from, to);
  return dateOf(to).day < dateOf(from).day ? months - 1 : months;
}
