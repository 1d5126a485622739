/** Rows that were pasted from a table: tabs stand between their cells. */

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
