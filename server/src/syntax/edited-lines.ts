/** So much of a stretch that was parsed again as is another text, or has other markup, than before. */
import { firstPlace } from '../text/search.ts';
import type { Unchanged } from '../text/unchanged.ts';
import type { TaggedText, TagPlace } from './ast.ts';
import { isLineEnd } from './scan.ts';
import type { Stretch } from './stretch.ts';

type TagsOf = Pick<TaggedText, 'length' | 'tags'>;

/**
 * The part of `stretch` that holds all that an edit changed, and the markup of which it made another. It begins where a
 * line does, and no tag before reaches into it. `text` is the one after the edit, and `now` its reading.
 */
export function editedLines(
  before: TagsOf,
  now: TagsOf,
  text: string,
  stretch: Stretch,
  { first, last }: Unchanged,
): Stretch {
  const { shift } = stretch;
  const olds = tagsBetween(before, stretch.start, stretch.end);
  const news = tagsBetween(now, stretch.start, stretch.end + shift);
  let start = Math.min(first, before.length, now.length);
  let end = Math.max(start, start - shift, before.length - last);
  const ahead = countOf(olds, news, (one, other) => isMoved(one, other, 0) && one.end <= start);
  const behind = countOf(
    olds.slice(ahead).reverse(),
    news.slice(ahead).reverse(),
    (one, other) => isMoved(one, other, shift) && beginOf(one) >= end,
  );
  for (const tag of olds.slice(ahead, olds.length - behind)) {
    start = Math.min(start, beginOf(tag));
    end = Math.max(end, tag.end);
  }
  for (const tag of news.slice(ahead, news.length - behind)) {
    start = Math.min(start, beginOf(tag));
    end = Math.max(end, tag.end - shift);
  }
  start = lineStart(text, start, stretch.start);
  for (let index = ahead - 1; index >= 0; index--) {
    const tag = olds[index] as TagPlace;
    if (tag.end <= start) break;
    if (tag.start < start) start = lineStart(text, tag.start, stretch.start);
  }
  return { start, end, shift };
}

function tagsBetween({ tags }: TagsOf, start: number, end: number): readonly TagPlace[] {
  const from = (offset: number) => firstPlace(tags, (tag) => tag.start >= offset);
  return tags.slice(from(start), from(end));
}

/** How many of two lists are alike, pair by pair. */
function countOf(
  olds: readonly TagPlace[],
  news: readonly TagPlace[],
  isAlike: (one: TagPlace, other: TagPlace) => boolean,
): number {
  const most = Math.min(olds.length, news.length);
  let count = 0;
  while (count < most && isAlike(olds[count] as TagPlace, news[count] as TagPlace)) count++;
  return count;
}

/** Whether a tag is another, `by` code units further on. */
function isMoved(one: TagPlace, other: TagPlace, by: number): boolean {
  return (
    one.kind === other.kind &&
    one.start + by === other.start &&
    one.end + by === other.end &&
    (one.open === -1 ? other.open === -1 : one.open + by === other.open && one.close + by === other.close)
  );
}

/** Where a tag begins, with the words of its span. */
function beginOf({ open, start }: TagPlace): number {
  return open === -1 ? start : open;
}

function lineStart(text: string, at: number, least: number): number {
  let start = Math.max(at, least);
  while (start > least && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}
