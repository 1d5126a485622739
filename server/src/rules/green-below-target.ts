import { directionAdvice, type Shortfall, shortfallInWords, shortfallOf } from '../register/compare.ts';
import type { Item, Register } from '../register/model.ts';
import { isPending, isReplaced, titleOf } from '../register/queries.ts';
import { counted } from '../text/words.ts';
import { at, atTag } from './finding.ts';
import { rule } from './rule.ts';

const help = 'Ask which is right: give the rating the figures bear out, or say what else the rating goes by.';

export default rule({
  id: 'green-below-target',
  family: 'consistency',
  severity: 'warning',
  scope: 'item',
  what: 'Something is rated green or blue while its own metric falls short of the target.',
  why: 'A green rating takes the item out of everyone’s sight; here the figures say that the goal is not reached.',
  help,
  examples: [
    {
      bad: `Inspections were made in 62% of weeks.{metric #inspections now 62%, target 90% by June 2024, green}
                                                                                             ^^^^^ 28 points below`,
      good: `Inspections were made in 62% of weeks.{metric #inspections now 62%, target 90% by June 2024, amber, green by June 2024}`,
    },
    {
      bad: `Care leavers should have a health passport.{rec #passports @nurse from @ofsted, green}
                                                                                ^^^^^ 62% (10 January 2024), 38 points below
Only 62 per cent did.{metric #passport-rate called "Leavers with a passport", now 62%, target 100%, for #passports}`,
      good: `Care leavers should have a health passport.{rec #passports @nurse from @ofsted, green}
All of them did.{metric #passport-rate called "Leavers with a passport", now 100%, target 100%, higher is better, for #passports}`,
    },
  ],
  check(item, { register, report }) {
    const rating = item.ratings.at(-1);
    if (rating === undefined || (rating.value !== 'green' && rating.value !== 'blue')) return;
    const short = metricsOf(item, register).flatMap((metric) => {
      const shortfall = shortfallOf(metric);
      return shortfall === undefined ? [] : [{ metric, shortfall }];
    });
    const first = short[0];
    if (first === undefined) return;
    const { minutes } = rating.by;
    report(rating.clause === null ? atTag(rating.by) : at(minutes, rating.clause), {
      message: `“${titleOf(item, 60)}” is rated ${rating.value}, but ${fallsShort(item, first.metric, first.shortfall)}${andMore(short.length - 1)}.`,
      help: `${help}${directionAdvice(first.metric)}`,
      item: item.id,
      related: short.map(({ metric, shortfall }) => ({
        ...at(shortfall.latest.by.minutes, shortfall.latest.value),
        message: `“${titleOf(metric, 60)}” is at ${shortfallInWords(shortfall)}.`,
      })),
    });
  },
});

/** The metrics that tell whether the item's goal is reached: its own, those it is linked with. None once it is over. */
function metricsOf(item: Item, register: Register): Item[] {
  if (item.kind === 'metric') return isReplaced(item, register) ? [] : [item];
  if (!isPending(item, register)) return [];
  const named = [...item.serves, ...item.needs].map(({ value }) => register.items.get(value));
  const linked = new Set([...(register.links.servers.get(item.id) ?? []), ...named]);
  return [...linked].filter(
    (one) => one !== undefined && one.kind === 'metric' && !isReplaced(one, register),
  ) as Item[];
}

function fallsShort(item: Item, metric: Item, shortfall: Shortfall): string {
  const words = shortfallInWords(shortfall);
  return metric === item ? `its latest value is ${words}` : `“${titleOf(metric, 60)}” is at ${words}`;
}

function andMore(count: number): string {
  return count === 0
    ? ''
    : `, and ${counted(count, 'more metric')} linked with it ${count === 1 ? 'falls' : 'fall'} short`;
}
