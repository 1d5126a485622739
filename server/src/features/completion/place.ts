/** Where the caret is: inside which tag, with what standing there, and what may come there. */
import type { Clause, Kind, Span, Tag, TaggedText } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { firstPlace } from '../../text/search.ts';
import { slotsAt } from './probe.ts';
import { isBlank, isInName, isLetter, type Slot } from './slot.ts';

/** A caret inside a tag, or behind a brace that may become one. */
export interface TagPlace {
  /** Where the `{` stands. */
  readonly brace: number;
  /** As it stands; null where the brace opens no tag yet. */
  readonly tag: Tag | null;
  readonly kind: Kind | '';
  /** The tag's own id, unless the caret is in it; `''` for none. */
  readonly id: string;
  /** Owners and clauses that stand in the tag apart from what is being written. */
  readonly owners: readonly string[];
  readonly clauses: readonly Clause[];
  /** Names that stand in clauses of the type being written, without their signs. */
  readonly named: readonly string[];
  /** Whether a `}` stands where the tag will end. */
  readonly closed: boolean;
  /** In the order in which they would be offered. */
  readonly slots: readonly Slot[];
}

/** The place of `offset` in the tags of a document; undefined in prose, in free words and where nothing can be said. */
export function tagPlaceAt(text: string, read: TaggedText, offset: number): TagPlace | undefined {
  const tag = tagAround(read.tags, offset);
  const brace = openingBrace(text, offset);
  if (brace !== -1 && brace >= (read.header?.end ?? 0) && !(tag !== undefined && inQuotes(text, tag, brace)))
    return openingPlace(text, brace, tag?.start === brace ? tag : null, offset);
  if (tag === undefined || inQuotes(text, tag, offset) || isProseBehind(text, tag, offset)) return undefined;
  const slots = slotsAt(text, tag, offset);
  return slots.length === 0 ? undefined : placeIn(tag, offset, slots);
}

/** The tag an offset is inside of: behind its brace, and before its end or, where nothing closes it, at its end. */
function tagAround(tags: readonly Tag[], offset: number): Tag | undefined {
  const tag = tags[firstPlace(tags, ({ start }) => start >= offset) - 1];
  return tag !== undefined && (offset < tag.end || (offset === tag.end && !tag.closed)) ? tag : undefined;
}

/** The brace on the caret's line with nothing behind it but blanks and the beginning of a kind, or a bare `#`; else -1. */
function openingBrace(text: string, offset: number): number {
  let at = offset;
  while (isLetter(text.charCodeAt(at - 1))) at--;
  if (at === offset && text.charAt(at - 1) === '#') at--;
  while (isBlank(text.charCodeAt(at - 1))) at--;
  return text.charAt(at - 1) === '{' && text.charAt(at - 2) !== '\\' ? at - 1 : -1;
}

function openingPlace(text: string, brace: number, tag: Tag | null, offset: number): TagPlace | undefined {
  let start = offset;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  const isId = start === offset && text.charAt(start - 1) === '#';
  const part = { typed: text.slice(start, offset), of: null, word: '' };
  let end = offset;
  while (isId ? isInName(text.charCodeAt(end)) : isLetter(text.charCodeAt(end))) end++;
  const slot: Slot = isId ? { takes: 'id', start: start - 1, end, ...part } : { takes: 'kind', start, end, ...part };
  let next = end;
  while (isBlank(text.charCodeAt(next))) next++;
  const closed = tag?.closed ?? text.charAt(next) === '}';
  const owners = tag?.owners.map(({ name }) => name) ?? [];
  // Behind a bare `#` nothing reads yet; with an id it would.
  const read = tag ?? (isId ? parse(`{#x${text.slice(end, end + longestRest)}`).tags[0] : undefined);
  const clauses = read?.closed === true ? read.clauses : [];
  const id = isId ? '' : (tag?.id?.name ?? '');
  return { brace, tag, kind: isId ? '' : (tag?.kind ?? ''), id, owners, clauses, named: [], closed, slots: [slot] };
}

function placeIn(tag: Tag, offset: number, slots: readonly Slot[]): TagPlace {
  // A date may be gone on with where the next clause may begin: then its clause stands.
  const start = Math.max(...slots.map((slot) => slot.start));
  const apart = ({ start: from, end }: Span) => end <= start || (from >= offset && tag.closed);
  const clauses = tag.clauses.filter(apart);
  const named = tag.clauses
    .filter(({ type }) => slots.some(({ of }) => of === type))
    .flatMap(({ names }) => names.filter(apart).map(({ name }) => name));
  return {
    brace: tag.start,
    tag,
    kind: tag.kind,
    id: tag.id !== null && apart(tag.id) ? tag.id.name : '',
    owners: tag.owners.filter(apart).map(({ name }) => name),
    clauses,
    named,
    closed: tag.closed,
    slots,
  };
}

/** Whether an odd number of double quotes stands between the brace and the offset: then it is in free words. */
function inQuotes(text: string, tag: Tag, offset: number): boolean {
  let quotes = 0;
  for (const letter of text.slice(tag.start, offset)) if (letter === '"') quotes++;
  return quotes % 2 === 1;
}

/** Whether an unclosed tag has run on into the minutes: words that are no clause stand on a line before the caret's. */
function isProseBehind(text: string, tag: Tag, offset: number): boolean {
  if (tag.closed) return false;
  const isWords = ({ type, end, words }: Clause) => type === 'unknown' && end <= offset && /\s/u.test(words);
  return text.slice(tag.start, offset).includes('\n') && tag.clauses.some(isWords);
}

/** So much of what stands behind a bare `#` is read, in UTF-16 code units. */
const longestRest = 400;
