/** Questions asked of the values a metric was reported at: the latest, the series, and how far it is from its target. */
import type { Item, Observation, Target } from './model.ts';
import { comparable, type Direction, gapInWords, meets } from './value.ts';

/** The value reported last: by the period it is of, then by when it was said. A `was` of no stated time only where there is no other. */
export function latestValue(item: Item): Observation | undefined {
  let latest: Observation | undefined;
  for (const observation of item.observations) {
    if (observation.role !== 'now' && observation.role !== 'was') continue;
    const sameSort = latest === undefined || isTimed(observation) === isTimed(latest);
    if (latest === undefined || (sameSort ? comparePeriods(observation, latest) >= 0 : isTimed(observation)))
      latest = observation;
  }
  return latest;
}

/** The values reported over time, `was` and `baseline` included, by the period each is of. */
export function series(item: Item): Observation[] {
  return item.observations.filter(({ role }) => role !== 'benchmark').sort(comparePeriods);
}

/** Whether it is known when a value held: one said to be of the past, without a period, held before some unknown day. */
export function isTimed({ role, stated }: Observation): boolean {
  return role === 'now' || stated;
}

/** Orders values by the last day each is of; on one day those of an unknown past come first. */
export function comparePeriods(one: Observation, other: Observation): number {
  return (one.period?.last ?? 0) - (other.period?.last ?? 0) || Number(isTimed(one)) - Number(isTimed(other));
}

/** Which way is better, if it is known: grades and ratings have their order, all else needs a word or a target. */
export function directionOf(item: Item): Direction | undefined {
  return item.direction?.stated !== true && hasOrder(item) ? 'higher' : item.direction?.value;
}

/** Whether its values are grades or ratings, which have an order of their own. */
export function hasOrder({ targets, observations }: Item): boolean {
  const unit = (targets.at(-1) ?? observations.at(-1))?.value.unit;
  return unit === 'grade' || unit === 'rating';
}

/** Whether a value is as good as a target; where nothing tells which way is better, whether it is the same. */
export function meetsTarget(item: Item, { value }: Observation, target: Target): boolean {
  const direction = directionOf(item);
  const directions: readonly Direction[] = direction === undefined ? ['higher', 'lower'] : [direction];
  return directions.every((one) => meets(value, target.value, one));
}

/** Whether the value known on the last day of the target was as good as the target, whatever came after. */
export function metInTime(item: Item, target: Target): boolean {
  const { days, value } = target;
  if (days === null || directionOf(item) === undefined) return false;
  let then: Observation | undefined;
  for (const observation of item.observations) {
    if ((observation.role !== 'now' && observation.role !== 'was') || !isTimed(observation)) continue;
    if (observation.period === null || observation.period.last > days.last) continue;
    if (then === undefined || comparePeriods(observation, then) >= 0) then = observation;
  }
  return then !== undefined && comparable(then.value, value) && meetsTarget(item, then, target);
}

/** How far the latest value is from the target, in words; `''` where there is nothing to compare. */
export function gapOf(item: Item): string {
  const latest = latestValue(item);
  const target = item.targets.at(-1);
  return latest === undefined || target === undefined ? '' : gapInWords(latest.value, target.value);
}
