/** How wide text is on a terminal, in columns. */
import { visible } from './visible.ts';

export type Measure = (text: string) => number;

/**
 * Letters of Latin, the punctuation minutes use and signs of currency are one column each, so that most text needs no
 * library. Left out of the ranges are the soft hyphen, marks of direction and all that joins or combines. A tab is plain
 * because it is laid out here.
 */
const plain = /^[\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/u;

export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The width of plain text without tabs. */
export const plainWidth: Measure = (text) => text.length;

/** The width of any text: of what is not plain from a library, which takes long to load and long to ask. */
export async function loadMeasure(): Promise<Measure> {
  const { default: stringWidth } = await import('string-width');
  return (text) => (isPlain(text) && !text.includes('\t') ? text.length : stringWidth(text));
}

/** One thing a terminal shows at one place: a letter with its accents, an emoji, a tab as blanks. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** Where it starts in the text it is of. */
  readonly offset: number;
}

/** A tab leads to the next multiple of so many columns. */
const tabStop = 4;

/** A line as its cells, control characters made visible. */
export function cellsOf(line: string, measure: Measure): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  if (isPlain(line)) {
    for (let offset = 0; offset < line.length; offset++) add(line.charAt(offset), 1, offset);
  } else {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(line)) {
      const shown = segment === '\t' ? segment : visible(segment);
      add(shown, measure(shown), index);
    }
  }
  return cells;

  function add(text: string, width: number, offset: number): void {
    const cell = text === '\t' ? tabTo(tabStop - (column % tabStop), offset) : { text, width, offset };
    cells.push(cell);
    column += cell.width;
  }
}

let segmenter: Intl.Segmenter | undefined;

function tabTo(width: number, offset: number): Cell {
  return { text: ' '.repeat(width), width, offset };
}

/** Words laid out in lines no wider than `width` where blanks allow it. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  if (text.length <= width && measure === plainWidth && isPlain(text) && !text.includes('\t')) return [text];
  const lines: string[] = [];
  for (const paragraph of visible(text)
    .replaceAll('\t', ' ')
    .split(/\r\n|[\r\n]/u)) {
    let line = '';
    let lineWidth = 0;
    for (const word of paragraph.split(' ')) {
      const wordWidth = measure(word);
      if (line !== '' && lineWidth + 1 + wordWidth > width) {
        lines.push(line);
        line = '';
      }
      lineWidth = line === '' ? wordWidth : lineWidth + 1 + wordWidth;
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
