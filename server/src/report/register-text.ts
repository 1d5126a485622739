/** The action log for a terminal. */
import { createColors } from 'picocolors';
import type { ActionLog } from './register-model.ts';
import { headingOf, sectionsOf } from './register-sections.ts';
import type { Style } from './report.ts';
import type { Line } from './section.ts';
import { measureFor, painter, tableMaker, wrap } from './text-table.ts';
import { visibleLine } from './visible.ts';

/** A terminal this wide has room to say where each entry stands. */
const roomForPlaces = 120;
/** Lines longer than this are hard to follow, however wide the terminal is. */
const widest = 150;

const between = ' · ';

/** The log as text, ending with a line end. */
export async function registerText(log: ActionLog, style: Style): Promise<string> {
  const colors = createColors(style.color);
  const paint = painter(colors);
  const heading = headingOf(log);
  const sections = sectionsOf(log, style.width >= roomForPlaces);
  const width = Math.min(style.width, widest);
  const measure = await measureFor(sections.flatMap(({ rows }) => rows.flat(2).map(({ text }) => text)));
  const table = tableMaker(width, colors, measure);
  const parts = [
    [
      colors.bold(visibleLine(heading.title)),
      ...heading.notes.flatMap((note) => wrap(visibleLine(note), width, measure).map((row) => colors.dim(row))),
    ].join('\n'),
    inRows(heading.counts, width)
      .map((row) => row.map(({ text, tone }) => paint(text, tone)).join(colors.dim(between)))
      .join('\n'),
    ...sections.map((section) => {
      const { title, rows, whenEmpty } = section;
      if (rows.length === 0) return paint(whenEmpty, 'green');
      return `${colors.bold(colors.underline(title))} ${colors.dim(`(${rows.length})`)}\n${table(section)}`;
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** As many of the counts in a row as there is room for. */
function inRows(counts: readonly Line[], width: number): Line[][] {
  const rows: Line[][] = [];
  let room = -1;
  for (const count of counts) {
    room -= between.length + count.text.length;
    if (room < 0) {
      rows.push([]);
      room = width - count.text.length;
    }
    rows.at(-1)?.push(count);
  }
  return rows;
}
