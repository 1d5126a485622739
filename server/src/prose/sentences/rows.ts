/** The cells of a row. */
import type { Columns } from './governor.ts';

/** The cells of a row, without blanks at their ends. */
export function cellsOf(row: string): string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  if (cells.at(-1) === '') cells.pop();
  if (cells[0] === '') cells.shift();
  return cells;
}

/** Whether a row of a table of actions names none. */
export function isEmptyCell(raw: string, columns: Columns | null): boolean {
  if (columns === null) return false;
  const cells = cellsOf(raw.toLowerCase());
  const what = cells[columns.what === -1 ? 0 : columns.what] ?? '';
  const who = columns.who === -1 ? 'somebody' : (cells[columns.who] ?? '');
  return (
    what === '' ||
    /^\W*(?:none|nil|n\/a|nothing|no (?:further )?actions?|withdrawn|deleted|not used|-)\b/u.test(what) ||
    (columns.topic !== 'recommendations' && /^(?:n\/a|none|nil)$/u.test(who))
  );
}

/** The text with bars for the tabs between the cells of rows that were pasted from a table. */
export function withBars(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let tab = text.indexOf('\t'); tab !== -1; tab = text.indexOf('\t', at)) {
    const start = Math.max(at, text.lastIndexOf('\n', tab) + 1);
    const feed = text.indexOf('\n', tab);
    const end = feed === -1 ? text.length : feed;
    pieces.push(text.slice(at, start), withCells(text.slice(start, end)));
    at = end;
  }
  return at === 0 ? text : pieces.join('') + text.slice(at);
}

/** A line with bars for its tabs where they part three cells or more. */
function withCells(line: string): string {
  const first = line.search(/[^\s\0]/u);
  if (first === -1) return line;
  const cells = line.slice(first).split('\t');
  return cells.filter((cell) => /[^\s\0]/u.test(cell)).length > 2 ? line.slice(0, first) + cells.join('|') : line;
}
