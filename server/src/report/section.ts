/** Tables of words, before any format has laid them out: what the terminal and Markdown print alike. */

/** How a line is meant; a format that has no colour loses nothing, for the words and shapes say the same. */
export type Tone = '' | 'title' | 'quiet' | 'red' | 'amber' | 'green' | 'blue';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
}

/** The lines of a cell; none for an empty one. */
export type Cell = readonly Line[];

export interface Section {
  readonly title: string;
  /** What to say where there are no rows; `''` to leave the section out. */
  readonly whenEmpty: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A line, where there is something to say. */
export function line(text: string, tone: Tone = ''): Cell {
  return text === '' ? [] : [{ text, tone }];
}

/** The section without the columns that no row fills. */
export function withoutEmptyColumns(section: Section): Section {
  const filled = section.columns.map((_, place) => section.rows.some((row) => (row[place] ?? []).length > 0));
  return {
    ...section,
    columns: section.columns.filter((_, place) => filled[place]),
    rows: section.rows.map((row) => row.filter((_, place) => filled[place])),
  };
}
