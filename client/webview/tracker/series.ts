/** A metric as a chart: its values in time, and the lines of what is aimed at. */
import type { Row } from '../../src/tracker/messages.ts';
import { secondsOf } from './days.ts';

export interface Aim {
  readonly sort: 'target' | 'stretch';
  readonly value: number;
  readonly label: string;
  /** When it is to be reached, in seconds; null where no day is named or none that the chart has room for. */
  readonly by: number | null;
}

export interface Series {
  /** Seconds since 1970, rising, and the value then. */
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly labels: readonly string[];
  readonly aims: readonly Aim[];
  /** How many values have no day, and so no place in the chart. */
  readonly undated: number;
  /** From the first to the last moment shown, and from the least to the greatest value. */
  readonly timeRange: readonly [number, number];
  readonly valueRange: readonly [number, number];
  /** What stands beside each number of the scale. */
  readonly prefix: string;
  readonly suffix: string;
  /** The words of the scale, for grades and ratings: they have ranks and no figures. Null for figures. */
  readonly grades: readonly Grade[] | null;
}

export interface Grade {
  readonly value: number;
  readonly label: string;
}

const yearSeconds = 365 * 24 * 3600;

/** Null where there is no value that could be drawn. */
export function seriesOf({ series, targetPoint, stretchPoint }: Row): Series | null {
  const dated = series.flatMap(({ day, value, label }) =>
    day === null ? [] : [{ time: secondsOf(day), value, label }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return null;
  const room = Math.max(last.time - first.time, yearSeconds);
  const aimAt = (point: Row['targetPoint'], sort: Aim['sort']): Aim[] => {
    if (point === null) return [];
    const by = point.day === null ? null : secondsOf(point.day);
    const fits = by !== null && by >= first.time && by <= last.time + room;
    return [{ sort, value: point.value, label: point.label, by: fits ? by : null }];
  };
  const aims = [...aimAt(targetPoint, 'target'), ...aimAt(stretchPoint, 'stretch')];
  const { prefix, suffix } = unitOf([...dated, ...aims].map(({ label }) => label));
  return {
    times: dated.map(({ time }) => time),
    values: dated.map(({ value }) => value),
    labels: dated.map(({ label }) => label),
    aims,
    undated: series.length - dated.length,
    timeRange: widened(first.time, Math.max(last.time, ...aims.map(({ by }) => by ?? 0)), yearSeconds / 4),
    valueRange: padded([...dated, ...aims].map(({ value }) => value)),
    prefix,
    suffix,
    grades: gradesOf([...dated, ...aims]),
  };
}

/** Each grade once, in order; null where any value is written as a figure. */
function gradesOf(points: readonly Grade[]): Grade[] | null {
  if (points.some(({ label }) => /\d/u.test(label))) return null;
  const labels = new Map(points.map(({ value, label }) => [value, label]));
  return [...labels].map(([value, label]) => ({ value, label })).sort((one, other) => one.value - other.value);
}

/** A chart of one moment would have no width. */
function widened(from: number, to: number, least: number): readonly [number, number] {
  const missing = Math.max(0, least - (to - from)) / 2;
  return [from - missing, to + missing];
}

/** Room above and below; a scale that comes near to nothing begins there, and never goes below it without need. */
function padded(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = (most - least || Math.abs(most) || 1) * 0.15;
  const bottom = least >= 0 && least - room < most * 0.35 ? 0 : least - room;
  return [bottom, most + room];
}

/** The sign that all the values have in common: a percentage or an amount of money. */
function unitOf(labels: readonly string[]): { readonly prefix: string; readonly suffix: string } {
  return {
    prefix: labels.every((label) => label.includes('£')) ? '£' : '',
    suffix: labels.every((label) => label.endsWith('%')) ? '%' : '',
  };
}
