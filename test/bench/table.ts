import { type Goal, ratio, type Series } from './goals.ts';
import type { Measurement } from './measure.ts';
import { median, quantile, timesOf } from './statistics.ts';
import { SUBJECTS } from './subjects.ts';

const MEGABYTE = 1_000_000;

/** Rows as a Markdown table whose columns line up: the first to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A figure in a width that says no more than was measured; a dash for none. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0 });
}

function rowOf(series: Series, { name, rounds, peakMegabytes }: Measurement): string[] {
  const times = timesOf(rounds);
  const seconds = median(times) / 1000;
  const isStart = name === SUBJECTS.empty;
  return [
    name,
    String(times.length),
    figure(median(times)),
    figure(quantile(times, 0.95)),
    `${figure(Math.min(...times))} to ${figure(Math.max(...times))}`,
    figure(ratio(series, name, SUBJECTS.reading)),
    figure(1 / ratio(series, name, SUBJECTS.peer)),
    figure(ratio(series, name, SUBJECTS.empty)),
    isStart ? '–' : figure(series.documents / seconds),
    isStart ? '–' : figure(series.bytes / MEGABYTE / seconds),
    figure(peakMegabytes),
  ];
}

const HEAD = ['', 'runs', 'median ms', 'p95 ms', 'min to max ms', '× reading', '× faster than markdownlint-cli2'];
const HEAD_REST = ['× empty script', 'documents/s', 'MB/s', 'peak MB'];

/** The measurements of one corpus. */
export function seriesTable(series: Series): string {
  const rows = series.measurements.map((measurement) => rowOf(series, measurement));
  const head = [...HEAD, ...HEAD_REST];
  // A column that nothing on this corpus has a figure for is left out.
  const kept = head.map((_title, column) => column < 5 || rows.some((row) => row[column] !== '–'));
  const keep = (cells: readonly string[]): string[] => cells.filter((_cell, column) => kept[column]);
  return table(keep(head), rows.map(keep));
}

/** The goals, met or missed. */
export function goalTable(goals: readonly Goal[]): string {
  const verdict = ({ met }: Goal): string => (met === undefined ? 'not judged' : met ? 'met' : 'MISSED');
  return table(
    ['goal', 'seen', ''],
    goals.map((goal) => [goal.goal, goal.seen, verdict(goal)]),
  );
}
