/** The block that a tag on a line of its own is about (markup, section "Where a tag may stand"). */
import { firstEndingAfter } from '../text/search.ts';
import type { Span, TagPlace } from './ast.ts';
import { lineEndBefore, startOfLine } from './line-ends.ts';

/** The paragraph, list or table above the line that begins at `lineStart`, over blank lines and lines of other such tags if need be. */
export function blockAbove(text: string, tags: readonly TagPlace[], lineStart: number, floor: number): Span {
  let end = lineStart;
  while (end > floor && /\s/u.test(text.charAt(end - 1))) end--;
  let start = startOfLine(text, end, floor);
  while (start > floor) {
    const previous = startOfLine(text, lineEndBefore(text, start), floor);
    if (text.slice(previous, start).trim() === '') break;
    start = previous;
  }
  const span = { start, end };
  return start > floor && hasOnlyTags(text, tags, span) ? blockAbove(text, tags, start, floor) : span;
}

/** Whether nothing but tags stands in a stretch. */
function hasOnlyTags(text: string, tags: readonly TagPlace[], { start, end }: Span): boolean {
  let at = start;
  for (let index = firstEndingAfter(tags, start); at < end; index++) {
    const tag = tags[index];
    const next = tag === undefined || tag.start >= end ? end : tag.start;
    if (text.slice(at, next).trim() !== '' || (tag !== undefined && tag.open !== -1)) return false;
    at = tag === undefined || next === end ? end : tag.end;
  }
  return end > start;
}
