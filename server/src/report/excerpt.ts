/** The line a finding is in, with marks under its words; minutes write a paragraph on a line, so that most are cut. */
import { type Cell, cellsOf, isPlain, type Measure } from './width.ts';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** How many columns stand before the mark, and how many it takes: at least one. */
  readonly indent: number;
  readonly length: number;
}

const ellipsis = '…';
/** Blanks looked for on either side of a cut, in columns, so that it falls between words. */
const slack = 14;

/** As much of the line around `start` to `end` as can be seen in a width, whatever its length, and where it starts. */
export function stretchOf(
  line: string,
  start: number,
  end: number,
  width: number,
): { readonly text: string; readonly offset: number } {
  const near = sliceAround(line, start, end, width);
  // What a cluster takes is seldom more than four code units, but may be more than one.
  return isPlain(near.text) ? near : sliceAround(line, start, end, width * 4);
}

function sliceAround(line: string, start: number, end: number, reach: number): { text: string; offset: number } {
  const from = Math.max(0, start - reach);
  return { text: line.slice(from, Math.min(end, start + reach) + reach), offset: from };
}

/** The line cut to a width around `start` to `end`, offsets in it. A mark wider than that is cut at its end. */
export function excerptOf(line: string, start: number, end: number, width: number, measure: Measure): Excerpt {
  const { text, offset } = stretchOf(line, start, end, width);
  const cells = cellsOf(text, measure);
  const first = cellAt(cells, start - offset, text.length);
  const last = Math.max(first, cellPast(cells, end - offset));
  const cutBefore = offset > 0;
  const cutAfter = offset + text.length < line.length;
  const window = windowOf(cells, first, last, width, cutBefore, cutAfter);
  const shown = (from: number, to: number) =>
    cells
      .slice(from, to)
      .map((cell) => cell.text)
      .join('');
  const lead = window.from > 0 || cutBefore ? ellipsis : '';
  const trail = window.to < cells.length || cutAfter ? ellipsis : '';
  const markEnd = Math.min(last, window.to);
  return {
    before: lead + shown(window.from, first),
    marked: shown(first, markEnd),
    after: (shown(markEnd, window.to) + trail).trimEnd(),
    indent: lead.length + widthOf(cells, window.from, first),
    length: Math.max(1, widthOf(cells, first, markEnd)),
  };
}

/** The cells to show: the mark, then what fits beside it, of which three quarters go to the words before it. */
function windowOf(
  cells: readonly Cell[],
  first: number,
  last: number,
  width: number,
  cutBefore: boolean,
  cutAfter: boolean,
): { from: number; to: number } {
  if (!cutBefore && !cutAfter && widthOf(cells, 0, cells.length) <= width) return { from: 0, to: cells.length };
  const room = width - 2 * ellipsis.length;
  const mark = widthOf(cells, first, last);
  if (mark >= room) return { from: first, to: reachOf(cells, first, room) };
  const left = room - mark;
  const behind = widthOf(cells, last, cells.length);
  const ahead = widthOf(cells, 0, first);
  const forAfter = Math.min(behind, Math.max(Math.floor(left / 4), left - ahead));
  const to = reachOf(cells, last, forAfter);
  let from = first;
  for (let spare = left - widthOf(cells, last, to); from > 0; from--) {
    spare -= (cells[from - 1] as Cell).width;
    if (spare < 0) break;
  }
  return {
    from: from === 0 ? 0 : nextWord(cells, from, first),
    to: to === cells.length ? to : lastWord(cells, to, last),
  };
}

/** The index past the cells from `from` that fit in a width. */
function reachOf(cells: readonly Cell[], from: number, width: number): number {
  let left = width;
  let to = from;
  for (; to < cells.length; to++) {
    left -= (cells[to] as Cell).width;
    if (left < 0) break;
  }
  return to;
}

/** The start of the next word, where one starts soon. */
function nextWord(cells: readonly Cell[], from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, from + slack); index++)
    if (cells[index]?.text === ' ') return index + 1;
  return from;
}

/** The end of the word before, where one ends soon. */
function lastWord(cells: readonly Cell[], to: number, limit: number): number {
  for (let index = to; index > Math.max(limit, to - slack); index--) if (cells[index]?.text === ' ') return index;
  return to;
}

/** The cell an offset is in, or the end. */
function cellAt(cells: readonly Cell[], offset: number, length: number): number {
  return offset >= length
    ? cells.length
    : Math.max(
        0,
        cells.findLastIndex((cell) => cell.offset <= offset),
      );
}

/** The first cell at or past an offset, or the end. */
function cellPast(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex((cell) => cell.offset >= offset);
  return index === -1 ? cells.length : index;
}

function widthOf(cells: readonly Cell[], from: number, to: number): number {
  let width = 0;
  for (let index = from; index < to; index++) width += (cells[index] as Cell).width;
  return width;
}
