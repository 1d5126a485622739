/** Draws a metric with uPlot: its values as a line, what is aimed at as dashed ones, each with its words beside it. */
import uPlot from 'uplot';
import { dayAt, dayInWords } from './days.ts';
import type { Aim, Series } from './series.ts';

/** The colours and type of the page at this moment: a canvas does not follow the style sheet by itself. */
export interface Palette {
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly line: string;
  readonly area: string;
  readonly target: string;
  readonly stretch: string;
  readonly background: string;
  readonly font: string;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** 1 on the screen; more to be printed finely. */
  readonly scale: number;
}

export function paletteOf(element: Element): Palette {
  // A canvas knows no variables of a style sheet: an element tells what comes of them.
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const palette = {
    text: colour('text'),
    quiet: colour('quiet'),
    grid: colour('grid'),
    line: colour('line'),
    area: colour('area'),
    target: colour('target'),
    stretch: colour('stretch'),
    background: colour('card'),
    font: style.fontFamily,
  };
  probe.remove();
  return palette;
}

/**
 * Draws into `element`. `onPoint` is told which value the pointer is at, null for none.
 * @returns the chart, to be resized and taken away
 */
export function drawChart(
  element: HTMLElement,
  series: Series,
  palette: Palette,
  { width, height, scale }: ChartSize,
  onPoint: (place: number | null) => void = () => {},
): uPlot {
  const { times, values, aims, timeRange, valueRange } = series;
  const font = `${11 * scale}px ${palette.font}`;
  const axis = { stroke: palette.quiet, font, ticks: { show: false }, gap: 4 * scale };
  const grid = { stroke: palette.grid, width: scale };
  const days = (instants: number[]) =>
    instants.map((at) => dayInWords(dayAt(at), 'short').split(' ').slice(1).join(' '));
  const options: uPlot.Options = {
    width,
    height,
    tzDate: (at) => uPlot.tzDate(new Date(at * 1000), 'Etc/UTC'),
    padding: [10 * scale, 12 * scale, 0, 0],
    legend: { show: false },
    cursor: { x: scale === 1, y: false, drag: { setScale: false, x: false, y: false }, points: { show: false } },
    scales: { x: { range: () => [...timeRange] }, y: { range: () => [...valueRange] } },
    axes: [
      { ...axis, size: 22 * scale, space: 74 * scale, grid: { show: false }, values: (_, splits) => days(splits) },
      { ...axis, ...valueAxis(series, scale), grid },
    ],
    series: [
      {},
      {
        stroke: palette.line,
        // A tinted area says how much there is, which holds only above nothing.
        ...(valueRange[0] === 0 ? { fill: palette.area } : {}),
        width: 2 * scale,
        points: { show: true, size: 7 * scale, fill: palette.background, stroke: palette.line, width: 2 * scale },
      },
    ],
    hooks: {
      draw: aims.map((aim) => (chart) => drawAim(chart, aim, palette, scale)),
      setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)],
    },
  };
  return new uPlot(options, [[...times], [...values]], element);
}

/** A dashed line across the chart, its words at the right end of it, and a mark at the day it is to be reached. */
function drawAim(chart: uPlot, { sort, value, label, by }: Aim, palette: Palette, scale: number): void {
  const { ctx, bbox } = chart;
  const size = scale * devicePixelRatio;
  const y = chart.valToPos(value, 'y', true);
  const colour = sort === 'target' ? palette.target : palette.stretch;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 1.5 * size;
  // Long dashes for the target and short ones for the stretch: the two differ in more than colour.
  ctx.setLineDash(sort === 'target' ? [7 * size, 4 * size] : [2 * size, 3 * size]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.setLineDash([]);
  if (by !== null) {
    const x = chart.valToPos(by, 'x', true);
    const half = 4 * size;
    ctx.beginPath();
    ctx.moveTo(x, y - half);
    ctx.lineTo(x + half, y);
    ctx.lineTo(x, y + half);
    ctx.lineTo(x - half, y);
    ctx.closePath();
    ctx.fill();
  }
  writeBeside(chart, `${sort} ${label}`, y, palette, size);
  ctx.restore();
}

/** Above the line, or below it where another value of the chart would be written over. */
function writeBeside(chart: uPlot, words: string, y: number, { background, font }: Palette, size: number): void {
  const { ctx, bbox } = chart;
  ctx.font = `${10.5 * size}px ${font}`;
  ctx.textAlign = 'left';
  const above = y - 12 * size > bbox.top;
  ctx.textBaseline = above ? 'bottom' : 'top';
  const [x, base] = [bbox.left + 4 * size, y + (above ? -2 : 3) * size];
  // A rim of the background keeps the words readable over the line of values.
  ctx.lineWidth = 3 * size;
  ctx.strokeStyle = background;
  ctx.strokeText(words, x, base);
  ctx.fillText(words, x, base);
}

function valueAxis(series: Series, scale: number): uPlot.Axis {
  const { grades } = series;
  const size: uPlot.Axis.Size = (_, labels) => (widthOf(labels) * 6.6 + 10) * scale;
  if (grades === null)
    return { size, space: 30 * scale, values: (_, splits) => splits.map((at) => inUnit(at, series)) };
  // Two words of a grade stand one above the other: side by side they would take half of the chart.
  const labels = grades.map(({ label }) => label.replace(' ', '\n'));
  return { size, splits: grades.map(({ value }) => value), values: () => labels };
}

function inUnit(value: number, { prefix, suffix }: Series): string {
  return `${prefix}${value.toLocaleString('en-GB')}${suffix}`;
}

function widthOf(labels: readonly string[] | null): number {
  return Math.max(2, ...(labels ?? []).flatMap((label) => label.split('\n')).map((line) => line.length));
}
