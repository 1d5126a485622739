/** Tables that are written down in files of their own, many short entries to a line. */

/** The entries of a table, each with its parts. */
export function entriesOf(lines: readonly string[]): string[][] {
  return lines.flatMap((line) => line.split('; ')).map((entry) => entry.split(' '));
}
