/** Where names stand: ids and handles in tags, and the owners a header states. Definition, references and rename read this. */
import type { Clause, HeaderEntry, HeaderValue, Name, Tag } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { isHandle } from '../syntax/header-schema.ts';
import { firstEndingAfter } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { entryOf } from './meeting.ts';
import type { Minutes, Register } from './model.ts';

/** What a name stands there for. */
export type OccurrenceRole =
  /** A tag with a kind: it makes the item or states the owner; or an entry of a header's `owners`. */
  | 'definition'
  /** A tag without a kind: it says more. An `ignore` tag with an id does no more than mention it. */
  | 'mention'
  /** A clause that points there: `needs #x`, `to @y`; the `of` of an owner in a header. */
  | 'link'
  /** Who is to see to it: `@y` of a tag itself. */
  | 'owner'
  /** Another name that a header gives an owner, where it can be written behind `@` as it stands. */
  | 'alias';

/** One name where it stands. The span takes in its sign, `#` or `@`, where it has one: keys of a header have none. */
export interface Occurrence extends Span {
  readonly minutes: Minutes;
  readonly name: string;
  /** The sign it stands behind; `''` in a header's `owners`, where a key is a handle. */
  readonly sign: '#' | '@' | '';
  readonly role: OccurrenceRole;
  /** The tag it stands in; null in a header. */
  readonly tag: Tag | null;
  /** The clause it stands in; null where it is the tag's own. */
  readonly clause: Clause | null;
}

/** Every name of a document, in the order in which they stand. */
export function occurrencesIn(minutes: Minutes): Occurrence[] {
  const found = headerOccurrences(minutes);
  for (const tag of minutes.read.tags) addTag(minutes, tag, found);
  return found;
}

/** Every name of a tag, in the order in which they stand. */
export function occurrencesOf(tag: Tag, minutes: Minutes): Occurrence[] {
  const found: Occurrence[] = [];
  addTag(minutes, tag, found);
  return found;
}

/** The id of a tag. */
export function occurrenceOfId(tag: Tag, { name, start, end }: Name, minutes: Minutes): Occurrence {
  const role = defines(tag) ? 'definition' : 'mention';
  return { minutes, name, sign: '#', start, end, role, tag, clause: null };
}

/** The name at an offset; at its end it still counts, for that is where the caret is after typing it. */
export function occurrenceAt(minutes: Minutes, offset: number): Occurrence | undefined {
  const found: Occurrence[] = [];
  const { header } = minutes.read;
  if (header !== null && offset <= header.end) found.push(...headerOccurrences(minutes));
  const tag = tagAt(minutes.read.tags, offset);
  if (tag !== undefined) addTag(minutes, tag, found);
  return found.find(({ start, end }) => start <= offset && offset <= end);
}

/** The tag that an offset stands in, its last brace included; of two that meet there, the one that ends. */
export function tagAt(tags: readonly Tag[], offset: number): Tag | undefined {
  const tag = tags[firstEndingAfter(tags, offset - 1)];
  return tag !== undefined && tag.start <= offset ? tag : undefined;
}

/** Whether the names of a clause are ids of items, not handles of owners. */
export function linksItems({ type }: Pick<Clause, 'type'>): boolean {
  return type === 'needs' || type === 'for' || type === 'replaces';
}

/** What a name means in a register. */
export type Meaning =
  | { readonly sort: 'item'; readonly name: string }
  /** The handle as written: `ownerNamed` tells whose it is. */
  | { readonly sort: 'owner'; readonly name: string };

/** What an occurrence means: behind `#` an owner only where its tag defines one, or no item has that id. */
export function meaningOf({ sign, name, tag, role }: Occurrence, register: Register): Meaning {
  if (sign !== '#') return { sort: 'owner', name };
  const statesOwner = role === 'definition' && tag?.kind === 'owner';
  const statesItem = role === 'definition' && !statesOwner;
  const owner = statesOwner || (!statesItem && !register.items.has(name) && register.owners.has(name));
  return { sort: owner ? 'owner' : 'item', name };
}

/** Adds the names of a tag in the order in which they stand: an owner may be named behind a clause. */
function addTag(minutes: Minutes, tag: Tag, found: Occurrence[]): void {
  if (tag.id !== null) put(found, occurrenceOfId(tag, tag.id, minutes));
  for (const owner of tag.owners) add(found, minutes, owner, '@', 'owner', tag, null);
  for (const clause of tag.clauses) {
    if (clause.names.length === 0) continue;
    const sign = linksItems(clause) ? '#' : '@';
    for (const name of clause.names) add(found, minutes, name, sign, 'link', tag, clause);
  }
}

function defines({ kind }: Tag): boolean {
  return kind === 'owner' || isItemKind(kind);
}

function add(
  found: Occurrence[],
  minutes: Minutes,
  { name, start, end }: Name,
  sign: Occurrence['sign'],
  role: OccurrenceRole,
  tag: Tag | null,
  clause: Clause | null,
): void {
  put(found, { minutes, name, sign, start, end, role, tag, clause });
}

function put(found: Occurrence[], occurrence: Occurrence): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as Occurrence).start > occurrence.start) at--;
  found.splice(at, 0, occurrence);
}

/** The handles of a header's `owners`, those its owners are `of`, and their other names. */
function headerOccurrences(minutes: Minutes): Occurrence[] {
  const found: Occurrence[] = [];
  const owners = entryOf(minutes.read.header, 'owners')?.value;
  if (owners?.type !== 'map') return found;
  for (const owner of owners.entries) {
    addHeaderName(found, minutes, owner, owner.key, 'definition');
    if (owner.value.type !== 'map') continue;
    for (const { key, value } of owner.value.entries) {
      if (key === 'of') addScalar(found, minutes, value, 'link');
      else if (key === 'aliases') {
        const names = value.type === 'list' ? value.items : [value];
        for (const name of names) addScalar(found, minutes, name, 'alias');
      }
    }
  }
  return found;
}

function addScalar(found: Occurrence[], minutes: Minutes, value: HeaderValue, role: OccurrenceRole): void {
  if (value.type === 'scalar' && value.text !== '') addHeaderName(found, minutes, value, value.text, role);
}

/** A key or value in quotes is shorter than where it stands: its words lie inside. */
function addHeaderName(
  found: Occurrence[],
  minutes: Minutes,
  { start, end }: Span | HeaderEntry,
  text: string,
  role: OccurrenceRole,
): void {
  const sign = role === 'link' && text.startsWith('@') ? '@' : '';
  const name = text.slice(sign.length);
  if (role === 'alias' && !isHandle(name)) return;
  const inset = Math.max(0, (end - start - text.length) >> 1);
  const from = start + inset;
  add(found, minutes, { name, start: from, end: from + text.length }, sign, role, null, null);
}
