import { longDay } from '../register/calendar.ts';
import { directionAdvice, isWorse, reportInWords } from '../register/compare.ts';
import type { Item, Observation, Said } from '../register/model.ts';
import { isPending, isReplaced, titleOf } from '../register/queries.ts';
import { comparePeriods, directionOf, latestValue } from '../register/values-reported.ts';
import type { Rating } from '../syntax/ast.ts';
import { ratings } from '../syntax/vocabulary.ts';
import { at, atTag, type Location } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';

const help = 'Ask what lies behind it, and have the answer minuted.';

export default rule({
  id: 'worsened',
  family: 'consistency',
  severity: 'information',
  scope: 'item',
  what: 'A rating or a value has moved the wrong way since it was last reported.',
  why: 'A change for the worse is what a committee meets to hear; in a long report it reads like any other figure.',
  help,
  examples: [
    {
      bad: `//- 2023-10-10.minutes
Supervision was on course.{rec #supervision @head green}
//- 2024-01-09.minutes
Two managers had left.{#supervision amber}
                                    ^^^^^ went from green (10 October 2023) to amber (9 January 2024)`,
      good: `//- 2023-10-10.minutes
Supervision was behind.{rec #supervision @head amber}
//- 2024-01-09.minutes
Two managers had started.{#supervision green}`,
    },
    {
      bad: `//- 2023-10-10.minutes
Turnover stood at [30%]{metric #turnover, lower is better, target 20% by March 2025}.
//- 2024-01-09.minutes
Turnover stood at [34.6%]{#turnover}.
                   ^^^^^ from 30% (10 October 2023) to 34.6% (9 January 2024)`,
      good: `//- 2023-10-10.minutes
The borough looked after [190]{metric #looked-after} children.
//- 2024-01-09.minutes
It now looked after [222]{#looked-after}.`,
    },
    {
      bad: `The judgement had fallen.{metric #judgement called "Judgement by Ofsted", was good in June 2017, now requires improvement in March 2023}
                                                                                                     ^^^^^^^^^^^^^^^^^^^^ from good (June 2017)`,
      good: 'The judgement had risen.{metric #judgement called "Judgement by Ofsted", was good in June 2017, now outstanding in March 2023}',
    },
  ],
  check(item, context) {
    if (item.ratings.length > 1) checkRating(item, context);
    if (item.observations.length > 1) checkValue(item, context);
  },
});

function checkRating(item: Item, { register, report }: RuleContext): void {
  const [before, now] = item.ratings.slice(-2);
  if (before === undefined || now === undefined || ratings.indexOf(now.value) >= ratings.indexOf(before.value)) return;
  if (item.kind === 'metric' ? isReplaced(item, register) : !isPending(item, register)) return;
  report(placeOf(now), {
    message: `“${titleOf(item, 60)}” went from ${rated(before)} to ${rated(now)}.`,
    item: item.id,
    related: [{ ...placeOf(before), message: `Rated ${rated(before)} before.` }],
  });
}

function placeOf({ by, clause }: Said<Rating>): Location {
  return clause === null ? atTag(by) : at(by.minutes, clause);
}

function rated({ value, by }: Said<Rating>): string {
  const day = by.minutes.meeting.day;
  return day === null ? value : `${value} (${longDay(day)})`;
}

function checkValue(item: Item, { register, report }: RuleContext): void {
  const direction = directionOf(item);
  const now = direction === undefined ? undefined : latestValue(item);
  if (direction === undefined || now?.role !== 'now') return;
  const before = valueBefore(item, now);
  if (before === undefined || !isWorse(now, before, direction) || isReplaced(item, register)) return;
  report(at(now.by.minutes, now.value), {
    message: `“${titleOf(item, 60)}” moved the wrong way, from ${reportInWords(before)} to ${reportInWords(now)}.`,
    help: `${help}${directionAdvice(item)}`,
    item: item.id,
    related: [{ ...at(before.by.minutes, before.value), message: `The value before: ${reportInWords(before)}.` }],
  });
}

/** The value reported of the time next before. Another one of the same time is no movement: `conflicting-values` reports it. */
function valueBefore({ observations }: Item, now: Observation): Observation | undefined {
  let before: Observation | undefined;
  for (const observation of observations) {
    if (observation.role !== 'now' && observation.role !== 'was') continue;
    if (comparePeriods(observation, now) >= 0) continue;
    if (before === undefined || comparePeriods(observation, before) >= 0) before = observation;
  }
  return before;
}
