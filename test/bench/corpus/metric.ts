import { type Day, dayOf, lastQuarter, monthAndYear, partsOf } from './calendar.ts';
import { place } from './places.ts';
import type { Random } from './random.ts';

/** `percent`, `money` (kept in thousands of pounds), `rate` (per 10,000), or the noun of what is counted. */
export type Unit = string;

/** A figure followed over the years: it moves from stage to stage, each with a target and a day for it. */
export interface Metric {
  id: string;
  /** As in `repeat referrals for early help`. */
  title: string;
  lowerIsBetter: boolean;
  unit: Unit;
  value: number;
  stage: { from: number; start: Day; target: number; end: Day; pace: number };
  next: number;
  /** Meetings between two observations. */
  cadence: number;
}

/** A value as minutes write it. */
function say(value: number, unit: Unit): string {
  if (unit === 'percent') return `${value.toFixed(1)}%`;
  if (unit === 'rate') return `${value.toFixed(1)} per 10,000`;
  if (unit === 'money') return value < 1000 ? `£${Math.round(value)}k` : `£${(value / 1000).toFixed(2)}m`;
  return `${Math.round(value).toLocaleString('en-GB')} ${unit}`;
}

const FIRST_VALUES: Record<string, [number, number]> = {
  percent: [24, 58],
  rate: [18, 70],
  money: [1400, 9800],
  days: [40, 160],
};

function nextStage(random: Random, day: Day, value: number, lowerIsBetter: boolean): Metric['stage'] {
  const change = random.between(8, 24) / 100;
  const target = value * (lowerIsBetter ? 1 - change : 1 + change / 2);
  const { year, month } = partsOf(day);
  const end = dayOf(year, month + random.between(14, 30) + 1, 1) - 1;
  // Nine stages in ten arrive a little before their day; the rest fall short of the target.
  return { from: value, start: day, target, end, pace: random.chance(0.9) ? 1.25 : 0.6 };
}

export function newMetric(
  random: Random,
  day: Day,
  about: Pick<Metric, 'id' | 'title' | 'lowerIsBetter' | 'unit'>,
): Metric {
  const [low, high] = FIRST_VALUES[about.unit] ?? [300, 2400];
  const value = low + random.next() * (high - low);
  const stage = nextStage(random, day, value, about.lowerIsBetter);
  return { ...about, value, stage, next: 0, cadence: random.between(2, 4) };
}

/** The clause that sets the target of the present stage; a few targets have no day. */
function targetClause(metric: Metric, random: Random): string {
  const by = random.chance(0.95) ? ` by ${monthAndYear(metric.stage.end)}` : '';
  return `target ${say(metric.stage.target, metric.unit)}${by}`;
}

/** The sentence that brings a metric in, its value under a span. */
export function raiseMetric(metric: Metric, random: Random, owner: string): string {
  const value = say(metric.value, metric.unit);
  const direction = random.chance(0.6) ? `, ${metric.lowerIsBetter ? 'lower' : 'higher'} is better` : '';
  const target = random.chance(0.97) ? `, ${targetClause(metric, random)}` : '';
  const compared = random.chance(0.2) ? `, ${random.pick(['above', 'below'])} ${place(random)}` : '';
  const lead = random.chance(0.5) ? ` @${owner}` : '';
  const now = random.chance(0.3) ? `, now ${value}` : '';
  const tag = `{metric #${metric.id}${lead}${now}${direction}${target}${compared}}`;
  return `The figure for ${metric.title} stood at [${value}]${tag}.`;
}

/** Moves the metric on to this day, and says whether a new stage began (so that its target must be said). */
function advance(metric: Metric, random: Random, day: Day): boolean {
  const { from, start, target, end, pace } = metric.stage;
  const share = Math.min(1.02, ((day - start) / (end - start)) * pace);
  const reached = from + (target - from) * share;
  const setback = random.chance(0.05) ? (from - target) * 0.15 : 0;
  metric.value = reached + setback;
  // A third of the targets are renewed late, so that at any time a few are past their day.
  if (day < end - 45 || random.chance(0.3)) return false;
  metric.stage = nextStage(random, day, metric.value, metric.lowerIsBetter);
  return true;
}

/** A later observation: as a sentence, or as a row of the performance table. */
export function observe(metric: Metric, random: Random, day: Day): { sentence: string; row: string } {
  const previous = say(metric.value, metric.unit);
  const newStage = advance(metric, random, day);
  const value = say(metric.value, metric.unit);
  const target = newStage ? `, ${targetClause(metric, random)}` : '';
  const month = monthAndYear(day - 20);
  const period = random.chance(0.25) ? ` in ${month}` : '';
  const was = random.chance(0.15);
  const tag = `{#${metric.id} now ${value}${period}${was ? `, was ${previous}` : ''}${target}}`;
  const spoken = was ? `, where it had been ${previous}` : '';
  const sentence = random.chance(0.5)
    ? `The figure for ${metric.title} was [${value}]${tag}${period}${spoken}.`
    : `For ${metric.title} the return gave ${value}${period}${spoken}.${tag}`;
  const row = random.chance(0.5)
    ? `| ${metric.title} | [${value}]${tag} | ${previous} |`
    : `| ${metric.title} | ${value} | |${tag}`;
  return { sentence, row };
}

/** The first fiscal quarter any corpus can cite, counted as `lastQuarter` counts: January to March 2014. */
const FIRST_QUARTER = 2014 * 4;

/** A figure of the whole county: every body that cites it in a quarter cites the same value. */
export function cite(metric: Metric, day: Day): string {
  const { text, count } = lastQuarter(day);
  const value = say(metric.value - (count - FIRST_QUARTER) * (metric.value / 200), metric.unit);
  return `Across the county ${metric.title} came to [${value}]{#${metric.id} now ${value} in ${text}}.`;
}
