/** Which tags an edit may have made speak of something else. */
import type { Tag } from '../syntax/ast.ts';
import { behindBlankLine, type Stretch } from '../syntax/stretch.ts';
import { firstPlace } from '../text/search.ts';
import type { Item, Minutes } from './model.ts';

/** A document as it was and as it is: one of the two is missing where it came or went. */
export interface Change {
  readonly before: Minutes | undefined;
  readonly after: Minutes | undefined;
  /** Where `after` was read from `before` by reading a stretch of it again: that stretch. */
  readonly stretch?: Stretch | undefined;
}

/** The tags of a changed document but for so many at its beginning and its end, which say what they said of the same words. */
export interface Near {
  readonly first: number;
  readonly last: number;
}

const all: Near = { first: 0, last: 0 };

/**
 * The tags whose words an edit may have changed: those in the blocks that were read again, and in the block behind these,
 * for a tag on a line of its own covers the block above it. No tag covers more than that.
 */
export function nearOf({ before, after, stretch }: Change): Near {
  if (before === undefined || after === undefined || stretch === undefined) return all;
  const text = after.source.text();
  let next = stretch.end + stretch.shift;
  while (next < text.length && /\s/u.test(text.charAt(next))) next++;
  const end = behindBlankLine(text, next);
  const { tags } = after.read;
  const behind = (offset: number) => firstPlace(tags, ({ start }) => start >= offset);
  return { first: behind(stretch.start), last: tags.length - behind(end) };
}

/** Those of a document's tags. */
export function tagsNear({ read: { tags } }: Minutes, { first, last }: Near): readonly Tag[] {
  return tags.slice(first, tags.length - last);
}

/** The tags of a document, as it was and as it is, that a change may have made speak of something else. */
export function tagsTouched(change: Change): readonly Tag[] {
  const near = nearOf(change);
  return [change.before, change.after].flatMap((minutes) => (minutes === undefined ? [] : tagsNear(minutes, near)));
}

/** Tells of an item without an id whether its tag is one of those, or stands in a document of which a date `moved`. */
export function itemsNear(changes: readonly Change[], moved: readonly Minutes[]): (item: Item) => boolean {
  const tags = new Set([...changes.flatMap(tagsTouched), ...moved.flatMap(({ read }) => read.tags)]);
  return ({ mentions }) => mentions.some(({ tag }) => tags.has(tag));
}

/** The ids that tags speak of. */
export function idsIn(tags: readonly Tag[]): string[] {
  const ids: string[] = [];
  for (const { id } of tags) if (id !== null) ids.push(id.name);
  return ids;
}
