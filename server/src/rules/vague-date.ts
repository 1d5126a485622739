import { longDay } from '../register/calendar.ts';
import type { Item, Mention } from '../register/model.ts';
import { asSaid, deadlineOf, isPending, isReplaced, ratingReached, titleOf } from '../register/queries.ts';
import type { SaidDate } from '../syntax/ast.ts';
import { at } from './finding.ts';
import { type RuleContext, rule } from './rule.ts';
import { putsDeadline } from './wording/from-words.ts';

export default rule({
  id: 'vague-date',
  family: 'missing',
  severity: 'warning',
  scope: 'item',
  what: 'A deadline or a target has words such as “ongoing” in place of a date.',
  why: 'What is “ongoing” is never late and never finished: it stays on the list for years and nobody has to answer for it.',
  help: 'Ask for a day, a month or a meeting: `due 31 March 2025`, `due March 2025`, `due next meeting`.',
  examples: [
    {
      bad: `Officers would report back on the academy.{action #academy @director due ongoing}
                                                                         ^^^^^^^ “ongoing” is no date`,
      good: 'Officers would report back on the academy.{action #academy @director due end of March 2024}',
    },
    {
      bad: `Turnover stood at [34.6%]{metric #sw-turnover, target 20% by tbc}.
                                                             ^^^ when the target`,
      good: 'Turnover stood at [34.6%]{metric #sw-turnover, target 20% by March 2025}.',
    },
    {
      bad: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due March 2024}
//- 2024-02-14.minutes
The report was not ready.{#academy slipped to tbc because the post was vacant}
                                              ^^^ The date before was 31 March 2024`,
      good: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due asap}
//- 2024-02-14.minutes
The report would come to the May meeting.{#academy due May 2024}`,
    },
  ],
  check(item, context) {
    const deadline = deadlineOf(item);
    const target = item.targets.at(-1);
    const ofTarget = target?.clause.date;
    if (deadline?.said.form === 'vague' && counts(item, context) && !ratingReached(item)) {
      // On a metric, a date that stands alone can only be its target's.
      const isTargets = item.kind === 'metric' && deadline.track === 'due';
      tell(item, deadline.by, deadline.said, isTargets ? 'target' : 'deadline', context);
    }
    if (target !== undefined && ofTarget?.form === 'vague' && counts(item, context)) {
      tell(item, target.by, ofTarget, 'target', context);
    }
  },
  fix(finding, { fiscalStart }) {
    return putsDeadline(finding, fiscalStart);
  },
});

function counts(item: Item, { register }: RuleContext): boolean {
  return item.kind === 'metric' ? !isReplaced(item, register) : isPending(item, register);
}

function tell(
  item: Item,
  { minutes }: Mention,
  date: SaidDate,
  of: 'deadline' | 'target',
  { report }: RuleContext,
): void {
  const title = `“${titleOf(item, 60)}”`;
  const consequence = of === 'target' ? `when the target of ${title} is missed` : `when ${title} is late`;
  const before = of === 'target' ? undefined : item.deadlines.findLast(({ days }) => days !== null);
  const once = before?.days == null ? '' : ` The date before was ${longDay(before.days.last)}.`;
  report(at(minutes, date), {
    message: `“${asSaid(minutes, date)}” is no date: nobody can say ${consequence}.${once}`,
    item: item.id,
    related:
      before === undefined
        ? []
        : [{ ...at(before.by.minutes, before.said), message: 'The last real date was given here.' }],
  });
}
