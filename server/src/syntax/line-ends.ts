/** What the lines of minutes end with and have in them, for the words that tags cover. */
import type { TagPlace } from './ast.ts';
import { isInlineBlank, isLineEnd } from './scan.ts';

/** Whether a line that ends at `lineEnd` has nothing behind the tag, which is none of a span. */
export function endsWithTag(text: string, tag: TagPlace | undefined, lineEnd: number): boolean {
  if (tag === undefined || tag.open !== -1) return false;
  let last = lineEnd;
  while (last > tag.end && isInlineBlank(text.charCodeAt(last - 1))) last--;
  return last === tag.end;
}

/** Where the line of `at` ends, no further than `ceiling`. */
export function endOfLine(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a line has cells, though no bar before the first: `Fence | mended by July`. */
export function isRow(line: string): boolean {
  return line.includes(' | ');
}

/**
 * Whether the line from `start` to `end` ends where its writer meant it to, as a title above the text does, and is not wrapped:
 * it is short, nothing in it waits for more, and what begins at `next` has a capital.
 */
export function isWholeLine(text: string, start: number, end: number, next: number): boolean {
  if (end - start >= shortestWrapped || waiting.test(text.slice(start, end))) return false;
  return /^\s*["'“‘*_]*\p{Lu}/u.test(text.slice(next, next + 12));
}
/** Lines of fewer letters are not broken by hand. */
export const shortestWrapped = 60;
/** With these more is to come. */
const waiting =
  /(?:[,(&/–—-]|(?<!\p{L})(?:and|or|but|of|the|an?|to|by|for|with|from|in|on|at|as|that|which|who|is|was|were|be|would|will|cllrs?|mrs?|ms|dr|prof|rev|councillors?)\.?)$/iu;

/** Where the line of the letter before `at` begins; no further back than `floor`. */
export function startOfLine(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line ends that stands before the one which begins at `lineStart`. */
export function lineEndBefore(text: string, lineStart: number): number {
  return lineStart - (text.charCodeAt(lineStart - 1) === 10 && text.charCodeAt(lineStart - 2) === 13 ? 2 : 1);
}

/** How long the mark of a note is that begins at `at`, as `[^1]` and `[2]` behind a stop; 0 where none does, or a tag follows. */
export function noteMarkAt(text: string, at: number): number {
  return noteMark.exec(text.slice(at, at + longestNoteMark))?.[0].length ?? 0;
}
const noteMark = /^\[\^?\w{1,3}\](?!\{)/u;
const longestNoteMark = 7;

/** How long the mark of a note is that ends just before `at`, behind a stop; else 0. */
export function noteMarkBefore(text: string, at: number): number {
  if (text.charAt(at) === '{') return 0;
  return noteMarkBehind.exec(text.slice(Math.max(0, at - longestNoteMark), at))?.[1]?.length ?? 0;
}
const noteMarkBehind = /[.!?"'”’)](\[\^?\w{1,3}\])$/u;
