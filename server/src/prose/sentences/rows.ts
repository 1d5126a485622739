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
