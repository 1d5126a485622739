/** Lays a section out as a table for a terminal, within the columns there are. */
import type { Colors } from 'picocolors/types';
import type { Cell, Line, Section, Tone } from './section.ts';
import { visibleLine } from './visible.ts';
import { isPlain, loadMeasure, type Measure, plainWidth } from './width.ts';

/** Paints words as they are meant. */
export function painter(colors: Colors): (text: string, tone: Tone) => string {
  const paints: Readonly<Record<Tone, (text: string) => string>> = {
    '': (text) => text,
    title: colors.bold,
    quiet: colors.dim,
    red: colors.red,
    amber: colors.yellow,
    green: colors.green,
    blue: colors.blue,
  };
  return (text, tone) => paints[tone](text);
}

const indent = 2;
const gap = 2;
/** A word longer than this is broken rather than let it push other columns aside. */
const longestWord = 36;
/** No column is made narrower than this. */
const narrowest = 8;

/** Makes tables for a terminal of `width` columns. The table libraries take many times as long over a long log. */
export function tableMaker(width: number, colors: Colors, measure: Measure): (section: Section) => string {
  const paint = painter(colors);
  return (section) => {
    const widths = columnWidths(section, width - indent, measure);
    const head = section.columns.map((column): Cell => [{ text: column, tone: 'quiet' }]);
    const rule = widths.map((wide) => paint('─'.repeat(wide), 'quiet')).join(' '.repeat(gap));
    const [first = '', ...others] = [head, ...section.rows].map((row) =>
      rowLines(row, widths, measure, paint).join('\n'),
    );
    return [first, ' '.repeat(indent) + rule, ...others].join('\n');
  };
}

/** What measures the texts of a report: their length, unless there are characters in it that take two columns or none. */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (!isPlain(text.replace(drawn, ''))) return loadMeasure();
  }
  return plainWidth;
}

/** The shapes and blocks that reports draw with: one column each. */
const drawn = /[\u2190-\u21ff\u2500-\u25ff\u2713\u2717]/gu;

type Paint = (text: string, tone: Tone) => string;

/** The lines of one row, cells side by side. */
function rowLines(row: readonly Cell[], widths: readonly number[], measure: Measure, paint: Paint): string[] {
  const cells = row.map((cell, place) => laidOut(cell, place, widths[place] as number, measure));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => {
    let words = ' '.repeat(indent);
    let blanks = 0;
    for (const [place, lines] of cells.entries()) {
      const { text, tone } = lines[index] ?? nothing;
      if (text !== '') words += ' '.repeat(blanks) + paint(text, tone);
      blanks = (text === '' ? blanks : 0) + (widths[place] as number) - measure(text) + gap;
    }
    return words.trimEnd();
  });
}

const nothing: Line = { text: '', tone: '' };

/** A cell in its column. What follows the first line of a row's first cell is set in, to show where each row begins. */
function laidOut(cell: Cell, place: number, width: number, measure: Measure): Line[] {
  const inset = ' '.repeat(insetOf(place));
  return cell
    .flatMap(({ text, tone }) =>
      wrap(visibleLine(text), width - inset.length, measure).map((part): Line => ({ text: part, tone })),
    )
    .map(({ text, tone }, row) => ({ text: (row === 0 ? '' : inset) + text, tone }));
}

function insetOf(place: number): number {
  return place === 0 ? 2 : 0;
}

/** The first column says what a row is about, and is worth a little more room than another. */
function weightOf(place: number): number {
  return place === 0 ? 1.25 : 1;
}

/** Widths of the columns: what each would like, taken from the widest until all of them fit. */
function columnWidths({ columns, rows }: Section, width: number, measure: Measure): number[] {
  const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, measure(text)), 0);
  const texts = columns.map((column, place) => [
    column,
    ...rows.flatMap((row) => row[place] ?? []).map(({ text }) => text),
  ]);
  const widths = texts.map((column, place) => longest(column) + insetOf(place));
  const words = texts.map(
    (column, place) => Math.min(longestWord, longest(column.flatMap((text) => text.split(' ')))) + insetOf(place),
  );
  let over = widths.reduce((sum, wide) => sum + wide, 0) - (width - gap * (columns.length - 1));
  // First no word is broken; where that does not do, as on a very narrow terminal, the longest are.
  for (const least of [words, words.map((word) => Math.min(word, narrowest))]) {
    for (; over > 0; over--) {
      const spare = widths.map((wide, place) => (wide > (least[place] as number) ? wide / weightOf(place) : 0));
      const widest = spare.indexOf(Math.max(...spare));
      if (spare[widest] === 0) break;
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

/** `text` in lines of at most `width` columns, broken at blanks; a word that is longer is broken anywhere. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (measure(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width) {
      const head = headOf(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** As many whole characters from the start of `text` as fit in `width` columns; at least one. */
function headOf(text: string, width: number, measure: Measure): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && measure(head + character) > width) break;
    head += character;
  }
  return head;
}
