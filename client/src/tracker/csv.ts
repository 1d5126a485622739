/** Rows of cells as a file for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';

/**
 * Comma-separated values (RFC 4180). They begin with a byte order mark, without which spreadsheets take the letters for
 * another alphabet's, and no cell can be run as a formula: one that would begin like one gets an apostrophe.
 */
export function csvOf(cells: readonly (readonly string[])[]): string {
  return stringify(
    cells.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
