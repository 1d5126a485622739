/** A stretch of a text that is read again after an edit: what stands before it is as it was, and all behind it has moved. */
import type { Span } from '../text/span.ts';
import type { Unchanged } from '../text/unchanged.ts';
import { isInlineBlank, isLineEnd } from './scan.ts';

/** Its offsets are those of the text before the edit. */
export interface Stretch extends Span {
  /** By how many code units everything behind it has moved. */
  readonly shift: number;
}

/** Where an offset of the text before is now; it must not stand inside the stretch. */
export function moved({ start, shift }: Stretch, offset: number): number {
  return offset <= start ? offset : offset + shift;
}

/** The stretch of two edits, one after the other: its offsets are those of the text before both. */
export function joinedStretch(first: Stretch, second: Stretch): Stretch {
  const end = second.end - first.shift;
  return {
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, end),
    shift: first.shift + second.shift,
  };
}

/**
 * The smallest stretch with all of an edit that begins and ends between blocks: behind a blank line, or where the minutes
 * begin (`from`) or end. `text` is that after the edit, `length` was the length of the one before.
 */
export function stretchAround({ first, last }: Unchanged, text: string, from: number, length: number): Stretch {
  const shift = text.length - length;
  const kept = Math.min(first, text.length, length);
  const rest = Math.max(kept, kept + shift, text.length - last);
  return { start: blockStart(text, kept, from), end: behindBlankLine(text, rest) - shift, shift };
}

/** Behind the first blank line after `at`, the end of the text where there is none; `at` is on the line before it or earlier. */
export function behindBlankLine(text: string, at: number): number {
  for (let here = at; here < text.length; here++) {
    if (!isLineEnd(text.charCodeAt(here))) continue;
    let next = nextLine(text, here);
    while (isInlineBlank(text.charCodeAt(next))) next++;
    if (isLineEnd(text.charCodeAt(next))) return nextLine(text, next);
  }
  return text.length;
}

/** Behind the last blank line before `at`, else `from`. One that ends at `at` itself may go on there. */
function blockStart(text: string, at: number, from: number): number {
  for (let start = at - 1; start > from; start--) {
    if (!isLineEnd(text.charCodeAt(start - 1)) || nextLine(text, start - 1) !== start) continue;
    let end = start - 1;
    if (text.charCodeAt(end) === 10 && text.charCodeAt(end - 1) === 13) end--;
    while (end > from && isInlineBlank(text.charCodeAt(end - 1))) end--;
    if (end > from && isLineEnd(text.charCodeAt(end - 1))) return start;
  }
  return from;
}

/** Where the line begins that follows the line end at `at`. */
function nextLine(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}
