/** Formatting: tags as they are best written. Never a byte outside them. */
import type { Minutes } from '../register/model.ts';
import type { Edit } from '../rules/finding.ts';
import type { Tag } from '../syntax/ast.ts';
import { overlaps, type Span } from '../text/span.ts';
import { formattedTag } from './formatting-tag.ts';

export interface FormattingOptions {
  /** Only tags that this touches; left out, all of the document. */
  readonly range?: Span;
}

/** The edits that write the tags of a document in order, each as small as it can be; none where nothing is to be done. */
export function formattingEdits(minutes: Minutes, { range }: FormattingOptions = {}): Edit[] {
  const tags = minutes.read.tags.filter((tag) => range === undefined || overlaps(tag, range));
  if (tags.length === 0) return [];
  const text = minutes.source.text();
  return tags.flatMap((tag) => tagEdits(minutes, text, tag));
}

/** The edit that writes one tag in order; none where it is so, or where a part of it does not read. */
export function tagEdits(minutes: Minutes, text: string, tag: Tag): Edit[] {
  const formatted = formattedTag(text, tag);
  const written = text.slice(tag.start, tag.end);
  if (formatted === undefined || formatted === written) return [];
  const shortest = Math.min(formatted.length, written.length);
  let before = 0;
  while (before < shortest && formatted.charCodeAt(before) === written.charCodeAt(before)) before++;
  if (isHigh(written.charCodeAt(before - 1))) before--;
  let after = 0;
  while (after < shortest - before && formatted.at(-1 - after) === written.at(-1 - after)) after++;
  if (isLow(written.charCodeAt(written.length - after))) after--;
  const replaced = formatted.slice(before, formatted.length - after);
  return [{ minutes, start: tag.start + before, end: tag.end - after, text: replaced }];
}

/** An edit takes a character of two code units whole. */
function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
