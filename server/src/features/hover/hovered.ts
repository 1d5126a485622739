/** What stands at a place of a document, for the hover: the most precise thing first. */
import { entryOf } from '../../register/meeting.ts';
import type { Minutes } from '../../register/model.ts';
import { linksItems } from '../../register/occurrences.ts';
import type { Clause, HeaderEntry, Name, SaidDate, SaidValue, Span, Tag } from '../../syntax/ast.ts';
import { isSpanOfWords, longestCover } from '../../syntax/cover.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { touches } from '../place.ts';

/** One thing that can be told about, and where it stands. */
export type Hovered = { readonly span: Span } & (
  | { readonly sort: 'date'; readonly date: SaidDate; readonly clause: Clause; readonly tag: Tag }
  | { readonly sort: 'value'; readonly value: SaidValue; readonly clause: Clause; readonly tag: Tag }
  /** `tag` is null where a clause only points to the item. */
  | { readonly sort: 'item'; readonly name: string; readonly tag: Tag | null }
  | { readonly sort: 'owner'; readonly handle: string }
  | { readonly sort: 'clause'; readonly clause: Clause; readonly tag: Tag }
  /** A tag as a whole, where nothing in it is meant more than the rest. */
  | { readonly sort: 'tag'; readonly tag: Tag }
  /** Words that tags cover, all of them the same. */
  | { readonly sort: 'words'; readonly tags: readonly Tag[] }
  /** A key of the header, or of an owner in it. */
  | { readonly sort: 'header'; readonly entry: HeaderEntry; readonly ofOwner: boolean }
);

/** What stands at an offset of a document; undefined where there is only prose that no tag speaks of. */
export function hoveredAt(minutes: Minutes, offset: number): Hovered | undefined {
  const { header } = minutes.read;
  if (header !== null && offset < header.end) return inHeader(header.entries, minutes, offset);
  const { tags } = minutes.read;
  const index = firstEndingAfter(tags, offset);
  const tag = tags[index];
  if (tag !== undefined && tag.start <= offset) return inTag(tag, offset);
  const before = tags[index - 1];
  // A tag that is still being typed ends where the caret is.
  if (before?.end === offset && !before.closed) return inTag(before, offset);
  return inWords(minutes, index, offset);
}

function inTag(tag: Tag, offset: number): Hovered {
  // What begins no clause is a fault of the tag, and says nothing by itself.
  const clause = tag.clauses.find((one) => one.type !== 'unknown' && touches(one, offset));
  if (clause !== undefined) return inClause(clause, tag, offset);
  const owner = nameAt(tag.owners, offset);
  if (owner !== undefined) return { sort: 'owner', span: owner, handle: owner.name };
  if (tag.id === null || !touches(tag.id, offset)) return { sort: 'tag', span: headOf(tag), tag };
  if (tag.kind === 'owner') return { sort: 'owner', span: tag.id, handle: tag.id.name };
  return { sort: 'item', span: tag.id, name: tag.id.name, tag };
}

/** The kind and id of a tag with its brace; the whole of one that has neither. */
export function headOf({ start, end, kindEnd, id }: Tag): Span {
  const last = Math.max(kindEnd, id?.end ?? 0);
  return { start, end: last > start ? last : end };
}

function inClause(clause: Clause, tag: Tag, offset: number): Hovered {
  for (const date of [clause.date, clause.to]) {
    if (date !== null && touches(date, offset)) return { sort: 'date', span: date, date, clause, tag };
  }
  const { value } = clause;
  if (value !== null && touches(value, offset)) return { sort: 'value', span: value, value, clause, tag };
  const name = nameAt(clause.names, offset);
  if (name === undefined) {
    const keyword = { start: clause.start, end: clause.keywordEnd };
    return { sort: 'clause', span: touches(keyword, offset) ? keyword : clause, clause, tag };
  }
  if (linksItems(clause)) return { sort: 'item', span: name, name: name.name, tag: null };
  return { sort: 'owner', span: name, handle: name.name };
}

/** The shortest stretch of covered words that holds the offset, of the tags from `index` on. */
function inWords(minutes: Minutes, index: number, offset: number): Hovered | undefined {
  const { tags } = minutes.read;
  let best: { readonly span: Span; readonly tags: Tag[] } | undefined;
  let sentences = 0;
  for (let at = index; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag.start > offset + longestCover) break;
    // Only so many sentences are looked for: a tag far behind others speaks of other words.
    if (!isSpanOfWords(tag) && ++sentences > mostSentences) continue;
    const span = minutes.words.coverOf(tag);
    if (!(span.start <= offset && offset < span.end)) continue;
    if (best !== undefined && best.span.start === span.start && best.span.end === span.end) best.tags.push(tag);
    else if (best === undefined || span.end - span.start < best.span.end - best.span.start)
      best = { span, tags: [tag] };
  }
  return best === undefined ? undefined : { sort: 'words', ...best };
}

const mostSentences = 16;

function inHeader(entries: readonly HeaderEntry[], minutes: Minutes, offset: number): Hovered | undefined {
  const entry = entryAt(entries, offset);
  if (entry === undefined) return undefined;
  if (entry === entryOf(minutes.read.header, 'owners') && entry.value.type === 'map' && touches(entry.value, offset)) {
    const owner = entryAt(entry.value.entries, offset);
    if (owner !== undefined) return inOwner(owner, offset);
  }
  return { sort: 'header', span: entry, entry, ofOwner: false };
}

function inOwner(owner: HeaderEntry, offset: number): Hovered {
  const field = owner.value.type === 'map' ? entryAt(owner.value.entries, offset) : undefined;
  if (field === undefined) return { sort: 'owner', span: owner, handle: owner.key };
  if (field.key === 'of' && field.value.type === 'scalar' && touches(field.value, offset)) {
    return { sort: 'owner', span: field.value, handle: field.value.text.replace(/^@/u, '') };
  }
  return { sort: 'header', span: field, entry: field, ofOwner: true };
}

/** The entry whose key or value holds the offset. */
function entryAt(entries: readonly HeaderEntry[], offset: number): HeaderEntry | undefined {
  return entries.find((entry) => touches(entry, offset) || touches(entry.value, offset));
}

function nameAt(names: readonly Name[], offset: number): Name | undefined {
  return names.find((name) => touches(name, offset));
}
