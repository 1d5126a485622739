/** A unified diff of two texts that have the same number of lines: some of them are longer in the second. */

/** Lines of each hunk that did not change, before and behind. */
const context = 3;

/** The diff as `git apply` and `patch -p1` take it; `''` where the texts are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]));
  if (changed.length === 0) return '';
  let diff = `--- a/${path}\n+++ b/${path}\n`;
  for (let from = 0; from < changed.length; ) {
    let to = from;
    while (to + 1 < changed.length && (changed[to + 1] as number) - (changed[to] as number) <= 2 * context) to++;
    diff += hunk(old, fresh, changed[from] as number, changed[to] as number);
    from = to + 1;
  }
  return diff;
}

function hunk(old: readonly string[], fresh: readonly string[], from: number, to: number): string {
  // Behind the last line end there is no line, but for a text that does not end with one.
  const lines = old.at(-1) === '' ? old.length - 1 : old.length;
  const first = Math.max(0, from - context);
  const end = Math.min(lines, to + 1 + context);
  let written = `@@ -${first + 1},${end - first} +${first + 1},${end - first} @@\n`;
  const last = (index: number) => (index === old.length - 1 ? '\n\\ No newline at end of file\n' : '\n');
  for (let at = first; at < end; ) {
    if (old[at] === fresh[at]) {
      written += ` ${old[at]}${last(at)}`;
      at++;
      continue;
    }
    let next = at;
    while (next < end && old[next] !== fresh[next]) next++;
    for (let index = at; index < next; index++) written += `-${old[index]}${last(index)}`;
    for (let index = at; index < next; index++) written += `+${fresh[index]}${last(index)}`;
    at = next;
  }
  return written;
}
