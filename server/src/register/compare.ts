/** Values of one metric held against each other and against its target; silent where a guess could only accuse. */
import type { SaidValue } from '../syntax/ast.ts';
import { dateOf, dayOf, daysInMonth, longDay, monthName } from './calendar.ts';
import type { Item, Observation, Target } from './model.ts';
import { asSaid } from './queries.ts';
import {
  asCompared,
  comparable,
  type Direction,
  gapInWords,
  measureOf,
  meets,
  numberOf,
  valueInWords,
} from './value.ts';
import { directionOf, hasOrder, isTimed, latestValue } from './values-reported.ts';

/** What to do should the direction be wrong, as a sentence after a blank; `''` where nobody had to infer it. */
export function directionAdvice(item: Item): string {
  const direction = directionOf(item);
  if (direction === undefined || item.direction?.stated !== false || hasOrder(item)) return '';
  const other = direction === 'lower' ? 'higher' : 'lower';
  return ` (The first value and the target suggest that ${direction} is better; if not, say \`${other} is better\`.)`;
}

/** A metric's latest value and the target it falls short of. */
export interface Shortfall {
  readonly latest: Observation;
  readonly target: Target;
}

/** How the latest value falls short of the target that counts now; undefined where it does not, or nothing tells. */
export function shortfallOf(item: Item): Shortfall | undefined {
  const target = item.targets.at(-1);
  const direction = target === undefined ? undefined : directionOf(item);
  if (target === undefined || direction === undefined) return undefined;
  const latest = latestValue(item);
  if (latest === undefined || !comparable(latest.value, target.value)) return undefined;
  return meets(latest.value, target.value, direction) ? undefined : { latest, target };
}

/** `34.6% (24 January 2020), 14.6 points above the target of 20%`. */
export function shortfallInWords({ latest, target }: Shortfall): string {
  return `${reportInWords(latest)}, ${gapInWords(latest.value, target.value)}`;
}

/** A value and when it held: `34.6% (24 January 2020)`. */
export function reportInWords(observation: Observation): string {
  const when = whenInWords(observation);
  return when === '' ? valueInWords(observation.value) : `${valueInWords(observation.value)} (${when})`;
}

/** When a value held: its period as stated, else the day of the meeting; `''` where neither is known. */
export function whenInWords(observation: Observation): string {
  const { clause, period, by } = observation;
  if (!isTimed(observation) || period === null) return '';
  const said = observation.stated ? (clause?.date ?? null) : null;
  if (said !== null && said.year !== 0) return asSaid(by.minutes, said);
  const { day, month, year } = dateOf(period.first);
  const isMonth = day === 1 && period.last === dayOf(year, month, daysInMonth(year, month));
  return isMonth ? `${monthName(month)} ${year}` : longDay(period.last);
}

/** Whether two values cannot both be true of one time, reading them as generously as they were given. */
export function contradict(one: Observation, other: Observation): boolean {
  if (!comparable(one.value, other.value)) return false;
  const apart = Math.max(low(one.value) - high(other.value), low(other.value) - high(one.value));
  if (apart <= 0) return false;
  const rough = one.value.qualifier === 'about' || other.value.qualifier === 'about';
  if (rough && apart <= Math.max(Math.abs(numberOf(one.value)), Math.abs(numberOf(other.value))) * 0.05) return false;
  // The text is read last: only values that look different need it.
  return apart > Math.max(stepOf(one), stepOf(other)) / 2 + 1e-9;
}

/** Whether `later` is the worse of two values, clearly apart. */
export function isWorse(later: Observation, earlier: Observation, direction: Direction): boolean {
  const difference = numberOf(later.value) - numberOf(earlier.value);
  return (direction === 'lower' ? difference > 0 : difference < 0) && contradict(later, earlier);
}

/** The least a value may mean. */
function low(value: SaidValue): number {
  const open = value.qualifier === 'under' || value.qualifier === 'at most' || value.qualifier === 'short of';
  return open ? Number.NEGATIVE_INFINITY : asCompared(value, value.low);
}

/** The most a value may mean. */
function high(value: SaidValue): number {
  const open = value.qualifier === 'over' || value.qualifier === 'at least';
  return open ? Number.POSITIVE_INFINITY : asCompared(value, value.high);
}

const lastFigures = /\d(?:\.(\d+))?\s*(k|m|bn|thousand|million|billion)?\b/giu;
const sizes: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

/** What the last figure of a value counts as written: 0.1 of `34.6%`, 100,000 of `£1.2m`. A share or a grade is exact. */
function stepOf({ value, by }: Observation): number {
  if (measureOf(value.unit) !== value.unit || value.unit === 'grade' || value.unit === 'rating') return 0;
  const [amount = ''] = asSaid(by.minutes, value).split(/ per\b/iu);
  const figures = [...amount.matchAll(lastFigures)].at(-1);
  return (sizes[figures?.[2]?.toLowerCase() ?? ''] ?? 1) * 10 ** -(figures?.[1]?.length ?? 0);
}
