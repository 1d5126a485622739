/** Between the lines of the minutes and those of their public copy. Lines count from 0; a fraction is how far into the line. */

/** The place in the minutes of a place in the copy; `lines` gives for each line of the copy that of the minutes. */
export function lineOfMinutes(lines: readonly number[], place: number): number {
  const line = Math.max(0, Math.min(Math.floor(place), lines.length - 1));
  const start = lines[line];
  return start === undefined ? 0 : start + Math.max(0, Math.min(place - line, 1));
}

/**
 * The place in the copy of a place in the minutes. What was taken off (the header, a line of tags) lies between the line
 * before it and the one after.
 */
export function lineOfCopy(lines: readonly number[], place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const line = low - 1;
  const start = lines[line] as number;
  // Several lines of the minutes may have gone into one of the copy, or away after it.
  const span = Math.max(1, (lines[low] ?? start + 1) - start);
  return line + Math.min((place - start) / span, 1);
}
