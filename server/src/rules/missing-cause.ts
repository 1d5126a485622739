import { longDay } from '../register/calendar.ts';
import type { Deadline, Item, Mention, Slip } from '../register/model.ts';
import { titleOf } from '../register/queries.ts';
import { at } from './finding.ts';
import { rule } from './rule.ts';

export default rule({
  id: 'missing-cause',
  family: 'missing',
  severity: 'information',
  scope: 'item',
  what: 'A date was put back, and nobody says why.',
  why: 'A committee that hears the cause can do something about it; one that hears only a new date will hear the next one too.',
  help: 'Add the reason to the tag: `because WORDS`.',
  examples: [
    {
      bad: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due January 2024}
//- 2024-02-14.minutes
The report was not ready.{#academy slipped to April 2024}
                                   ^^^^^^^^^^^^^^^^^^^^^ from 31 January 2024 to 30 April 2024, and nobody says why`,
      good: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due January 2024}
//- 2024-02-14.minutes
The report was not ready.{#academy slipped to April 2024 because the post was vacant}`,
    },
    {
      bad: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due March 2024}
//- 2024-02-14.minutes
The report would now come in May.{#academy due May 2024}
                                           ^^^^^^^^^^^^ was put back`,
      good: `//- 2024-01-10.minutes
Officers would report back on the academy.{action #academy @director due March 2024}
//- 2024-02-14.minutes
The report would come sooner, in February.{#academy due February 2024}`,
    },
  ],
  check(item, { report }) {
    if (item.slips.every(({ cause }) => cause !== '')) return;
    for (const { slip, before } of withDateBefore(item)) {
      if (slip.cause !== '') continue;
      const from = slip.from === null ? '' : ` from ${longDay(slip.from.last)}`;
      const to = slip.to === null ? '' : ` to ${longDay(slip.to.last)}`;
      const related =
        before === undefined
          ? []
          : [{ ...at(before.by.minutes, before.said), message: 'The date before was set here.' }];
      report(at(slip.by.minutes, slip.clause), {
        message: `The date of “${titleOf(item, 60)}” was put back${from}${to}, and nobody says why.`,
        item: item.id,
        related,
      });
    }
  },
});

/** Each slip with the last day that stood before the tag that tells of it. Both lists are in the order of the tags. */
function withDateBefore({ deadlines, mentions, slips }: Item): { slip: Slip; before: Deadline | undefined }[] {
  const places = new Map(mentions.map((mention, place) => [mention, place]));
  const placeOf = (mention: Mention) => places.get(mention) ?? 0;
  let next = 0;
  let before: Deadline | undefined;
  return slips.map((slip) => {
    for (; next < deadlines.length && placeOf((deadlines[next] as Deadline).by) < placeOf(slip.by); next++)
      if (before === undefined || deadlines[next]?.days !== null) before = deadlines[next];
    return { slip, before };
  });
}
