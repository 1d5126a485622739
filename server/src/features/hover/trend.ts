/** The values of a metric over time as a small drawing: blocks anywhere, a picture where pictures are shown. */
import { longDay } from '../../register/calendar.ts';
import type { Item, Observation } from '../../register/model.ts';
import { comparable, numberOf, valueInWords } from '../../register/value.ts';
import { latestValue, series } from '../../register/values-reported.ts';
import { sparkline } from '../../text/sparkline.ts';
import { plainMarkdown } from '../markdown.ts';

/** So many of the latest values are drawn. */
const mostBlocks = 24;
const mostPoints = 60;

/** The drawing with its range in words, as Markdown; `''` where there are not two values of one measure. */
export function trendMarkdown(item: Item, images: boolean): string {
  const latest = latestValue(item);
  if (latest === undefined) return '';
  const points = series(item).filter(({ value }) => comparable(value, latest.value));
  if (points.length < 2) return '';
  const words = trendInWords(points, latest);
  if (!images) {
    const blocks = sparkline(
      points.map(({ value }) => numberOf(value)),
      mostBlocks,
    );
    return `${blocks} ${plainMarkdown(words)}`;
  }
  // Brackets would end the words that stand for the picture.
  return `![${plainMarkdown(words)}](${pictureOf(points.slice(-mostPoints), item)})`;
}

/** `6 values, from 30% (24 January 2020) to 34.6%; lowest 28%, highest 36%`. */
function trendInWords(points: readonly Observation[], latest: Observation): string {
  const ordered = [...points].sort((one, other) => numberOf(one.value) - numberOf(other.value));
  const [first, low, high] = [points[0], ordered[0], ordered.at(-1)] as [Observation, Observation, Observation];
  const since = first.period === null ? '' : ` (${longDay(first.period.last)})`;
  const ends = `${points.length} values, from ${valueInWords(first.value)}${since} to ${valueInWords(latest.value)}`;
  return points.length === 2 ? ends : `${ends}; lowest ${valueInWords(low.value)}, highest ${valueInWords(high.value)}`;
}

/** Seen as well on white as on black: a picture is told neither the colours of the editor nor that they change. */
export const pictureColors = { line: '#2b88d8', target: '#808080' } as const;

const width = 240;
const height = 56;
const inset = 6;

/** The values as an SVG picture in a data address: a line with a dot for each, the last one larger, and a dashed line at the target. */
function pictureOf(points: readonly Observation[], item: Item): string {
  const numbers = points.map(({ value }) => numberOf(value));
  const aim = item.targets.at(-1)?.value;
  const target =
    aim !== undefined && points[0] !== undefined && comparable(points[0].value, aim) ? numberOf(aim) : null;
  const all = target === null ? numbers : [...numbers, target];
  const across = placer(daysOf(points), inset, width - inset);
  const down = placer([Math.min(...all), Math.max(...all)], height - inset, inset);
  const places = daysOf(points).map((day, index) => [across(day), down(numbers[index] as number)] as const);
  const last = places.at(-1) as readonly [number, number];
  const dots = places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${x === last[0] && y === last[1] ? 4 : 2}"/>`);
  const line = places.map((place) => place.join()).join(' ');
  const dashes =
    target === null
      ? ''
      : `<path d="M0 ${down(target)}H${width}" stroke="${pictureColors.target}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${dashes}` +
    `<polyline points="${line}" fill="none" stroke="${pictureColors.line}" stroke-width="2" stroke-linejoin="round"/>` +
    `<g fill="${pictureColors.line}">${dots.join('')}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Where each value stands in time; one after another, evenly, where that is not known of all. */
function daysOf(points: readonly Observation[]): number[] {
  const days = points.map(({ period }) => period?.last ?? null);
  const dated = days.every((day) => day !== null) && days[0] !== days.at(-1);
  return dated ? (days as number[]) : days.map((_, index) => index);
}

/** Places numbers evenly between two edges; in the middle where there is but one. */
function placer(numbers: readonly number[], from: number, to: number): (number: number) => number {
  const least = Math.min(...numbers);
  const range = Math.max(...numbers) - least;
  return (number) =>
    Math.round((range === 0 ? (from + to) / 2 : from + ((number - least) / range) * (to - from)) * 10) / 10;
}
