/** What a document is made of: its header with the owners it states, its headings, and the items under them. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import { longDay } from '../register/calendar.ts';
import { entryOf } from '../register/meeting.ts';
import type { Item, Minutes, Register } from '../register/model.ts';
import { stateOf, titleOf } from '../register/queries.ts';
import type { Header, HeaderEntry, HeaderValue, Kind, Tag } from '../syntax/ast.ts';
import { clauseOf } from '../syntax/clause-access.ts';
import { isItemKind } from '../syntax/clause-words.ts';
import { coverOf, wordsIn } from '../syntax/cover.ts';
import { type Heading, headingsIn } from '../syntax/headings.ts';
import type { Span } from '../text/span.ts';
import { abbreviate } from '../text/words.ts';
import { shapeOf } from './state-shape.ts';

export interface DocumentSymbol extends Span {
  /** `update`: a tag that says more of an item, or of one that nothing defines. */
  readonly sort: 'header' | 'owner' | 'section' | 'item' | 'update';
  /** The kind of the item, where it is one. */
  readonly kind: Kind | '';
  readonly name: string;
  /** Of an item its id and its state in shape and word: `#plan · ✗ overdue`. */
  readonly detail: string;
  /** The words to go to, inside the whole. */
  readonly words: Span;
  /** In the order in which they stand. */
  readonly children: readonly DocumentSymbol[];
}

interface OpenSymbol extends DocumentSymbol {
  readonly children: DocumentSymbol[];
  end: number;
}

/** The symbols of a document as a tree, in the order in which they stand. */
export function documentSymbols(snapshot: Snapshot, minutes: Minutes): DocumentSymbol[] {
  const text = minutes.source.text();
  const { header, tags } = minutes.read;
  const roots: DocumentSymbol[] = header === null ? [] : [headerSymbol(minutes, header)];
  const { headings, covers } = frameOf(minutes, text);
  const open: { readonly rank: number; readonly symbol: OpenSymbol }[] = [];
  const close = (rank: number, at: number) => {
    for (let last = open.at(-1); last !== undefined && last.rank >= rank; last = open.at(-1)) {
      last.symbol.end = Math.max(last.symbol.end, backOverBlanks(text, at));
      open.pop();
    }
  };
  const add = (symbol: DocumentSymbol) => (open.at(-1)?.symbol.children ?? roots).push(symbol);
  let next = 0;
  for (const [place, tag] of [...tags, null].entries()) {
    for (let heading = headings[next]; heading !== undefined; heading = headings[next]) {
      if (tag !== null && heading.start > tag.start) break;
      close(heading.rank, heading.start);
      const symbol = sectionSymbol(heading);
      add(symbol);
      open.push({ rank: heading.rank, symbol });
      next++;
    }
    if (tag === null) continue;
    const floor = Math.max(header?.end ?? 0, open.at(-1)?.symbol.start ?? 0);
    const symbol = tagSymbol(snapshot, minutes, tag, { cover: covers[place] as Span, floor });
    if (symbol !== undefined) add(symbol);
  }
  close(0, text.length);
  return roots;
}

/** What of a document's symbols hangs on nothing but its text. */
interface Frame {
  readonly headings: readonly Heading[];
  /** What each of its tags covers. */
  readonly covers: readonly Span[];
}

/** An editor asks whenever something that is told of the items may be another: the document is mostly the same. */
const frames = new WeakMap<Minutes, Frame>();

function frameOf(minutes: Minutes, text: string): Frame {
  let frame = frames.get(minutes);
  if (frame === undefined) {
    const { read } = minutes;
    frame = { headings: headingsIn(text, read), covers: read.tags.map((tag) => coverOf(text, read, tag)) };
    frames.set(minutes, frame);
  }
  return frame;
}

function sectionSymbol({ start, end, words }: Heading): OpenSymbol {
  return { sort: 'section', kind: '', name: words, detail: '', start, end, words: { start, end }, children: [] };
}

/** As much of the words is shown of an item that the register does not know yet, in code units. */
const longestName = 80;

/** What a tag defines or says more of; nothing of one that keeps a rule quiet or has neither kind nor id. */
function tagSymbol(
  snapshot: Snapshot,
  minutes: Minutes,
  tag: Tag,
  { cover, floor }: { readonly cover: Span; readonly floor: number },
): DocumentSymbol | undefined {
  if (tag.kind === 'ignore') return undefined;
  const whole = { start: Math.max(floor, Math.min(cover.start, tag.start)), end: tag.end };
  const words = { start: tag.start, end: tag.end };
  const id = tag.id === null ? '' : tag.id.name;
  if (tag.kind === 'owner') {
    const name = clauseOf(tag, 'called')?.words || clauseOf(tag, 'role')?.words || `@${id}`;
    return { sort: 'owner', kind: 'owner', name, detail: id && `@${id}`, ...whole, words, children: [] };
  }
  const item = itemOf(snapshot, minutes, tag);
  const sort = isItemKind(tag.kind) ? 'item' : 'update';
  if (item === undefined) {
    const owner = snapshot.register.owners.has(id);
    const detail = owner ? 'an owner' : sort === 'item' ? 'after the day of the register' : 'not defined';
    const covered = sort === 'item' ? wordsIn(minutes.source.text(), minutes.read, cover) : '';
    const name = owner ? `@${id}` : abbreviate(covered, longestName) || `#${id}`;
    return { sort, kind: tag.kind, name, detail, ...whole, words, children: [] };
  }
  const state = stateOf(item, snapshot.register, soonIn(snapshot.settings));
  const detail = [id && `#${id}`, `${shapeOf(state)} ${state}`].filter((part) => part !== '').join(' · ');
  return { sort, kind: item.kind, name: titleOf(item), detail, ...whole, words, children: [] };
}

function itemOf({ register }: Snapshot, minutes: Minutes, tag: Tag): Item | undefined {
  if (tag.id !== null) return register.items.get(tag.id.name);
  return unnamedIn(minutes, register).get(tag);
}

interface Unnamed {
  readonly register: Register;
  readonly items: ReadonlyMap<Tag | undefined, Item>;
}
const unnamedByMinutes = new WeakMap<Minutes, Unnamed>();

/** The items of a document that have no id, by their tag. */
function unnamedIn(minutes: Minutes, register: Register): Unnamed['items'] {
  let known = unnamedByMinutes.get(minutes);
  if (known?.register !== register) {
    const items = register.unnamed.filter(({ mentions }) => mentions[0]?.minutes === minutes);
    known = { register, items: new Map(items.map((item) => [item.mentions[0]?.tag, item])) };
    unnamedByMinutes.set(minutes, known);
  }
  return known.items;
}

function headerSymbol({ meeting, read }: Minutes, header: Header): DocumentSymbol {
  const { start, end } = header;
  const owners = entryOf(read.header, 'owners')?.value;
  const body = meeting.body.trim();
  return {
    sort: 'header',
    kind: '',
    name: body === '' ? 'Header' : body,
    detail: meeting.day === null ? '' : longDay(meeting.day),
    start,
    end,
    words: { start, end: Math.min(start + 3, end) },
    children: owners?.type === 'map' ? owners.entries.map(statedOwner) : [],
  };
}

function statedOwner({ key, start, end, value }: HeaderEntry): DocumentSymbol {
  const name = value.type === 'scalar' ? value.text : fieldOf(value, 'name') || fieldOf(value, 'role');
  const whole = { start, end: Math.max(end, value.end) };
  return {
    ...whole,
    sort: 'owner',
    kind: 'owner',
    name: name || `@${key}`,
    detail: `@${key}`,
    words: { start, end },
    children: [],
  };
}

function fieldOf(value: HeaderValue, key: string): string {
  const field = value.type === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
  return field?.type === 'scalar' ? field.text : '';
}

function backOverBlanks(text: string, at: number): number {
  let end = at;
  while (end > 0 && ' \t\r\n\u00a0'.includes(text.charAt(end - 1))) end--;
  return end;
}
