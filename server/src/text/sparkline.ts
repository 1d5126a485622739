/** A series of numbers as one line of blocks, for a place where there is no room for a chart. */

const blocks = '▁▂▃▄▅▆▇█';

/**
 * One block a number, the lowest and the highest filling the range: `▁▄█`. A series longer than `most` is shown from its
 * end. One that does not move is drawn half-way up; an empty one is `''`.
 */
export function sparkline(numbers: readonly number[], most = 16): string {
  const shown = numbers.slice(-most);
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  return shown.map((number) => blocks[range === 0 ? 3 : Math.round(((number - low) / range) * 7)]).join('');
}
