/** Items and owners of the whole workspace by a few letters of their names. */

import type { Snapshot } from '../check/snapshot.ts';
import { soonIn } from '../config/settings.ts';
import { longDay } from '../register/calendar.ts';
import type { Item, Mention, Owner, Register, Term } from '../register/model.ts';
import { stateOf } from '../register/queries.ts';
import { holderOn } from '../register/roster.ts';
import type { Kind } from '../syntax/ast.ts';
import { targetsOf } from './definition.ts';
import { itemTableOf, ownerTableOf, searchableItem } from './name-tables.ts';
import type { Place } from './place.ts';
import { compareFound, type Found, SearchTable } from './search-table.ts';
import { queryOf } from './search-text.ts';
import { shapeOf } from './state-shape.ts';

export interface WorkspaceSymbol {
  readonly kind: Kind;
  /** `#plan The Director would publish the plan`: the id and the title, either of which may have been typed. */
  readonly name: string;
  /** `action · ✗ overdue · Scrutiny Panel, 10 January 2024`. */
  readonly detail: string;
  /** Where it is defined. */
  readonly place: Place;
}

export interface WorkspaceSymbolOptions {
  /** How many are given at the most; the best of them. */
  readonly limit?: number;
}

/** Nobody reads further down, and the next letter brings others. */
export const mostSymbols = 60;

/**
 * What a query names, the best first: the name itself, then names and titles that begin with it, words that do, words that
 * have it in them, and names that have its letters in their order. Of equals, what was spoken of last comes first. `#` before the query looks
 * for items alone, `@` for owners. An empty query gives what was spoken of last.
 */
export function workspaceSymbols(
  snapshot: Snapshot,
  typed: string,
  { limit = mostSymbols }: WorkspaceSymbolOptions = {},
): WorkspaceSymbol[] {
  const sign = typed.trimStart().charAt(0);
  const query = queryOf(typed);
  const { register } = snapshot;
  const found: Found<Item | Owner>[] = [];
  if (sign !== '@')
    found.push(...itemTableOf(register).search(query, limit), ...namelessTableOf(register).search(query, limit));
  if (sign !== '#') found.push(...ownerTableOf(register).search(query, limit));
  const soon = soonIn(snapshot.settings);
  return found
    .sort(compareFound)
    .slice(0, limit)
    .flatMap(({ entry, title }) =>
      'handle' in entry ? ownerSymbols(entry, snapshot) : itemSymbols(entry, title, soon, snapshot),
    );
}

interface Nameless {
  readonly table: SearchTable<Item>;
  /** What it was brought up to date for last. */
  register: Register;
}

/** A register that is kept up has the same map of items at each of its moments, though not the same items in it. */
const namelessByItems = new WeakMap<Register['items'], Nameless>();

/** The items without an id, by their titles. */
function namelessTableOf(register: Register): SearchTable<Item> {
  let kept = namelessByItems.get(register.items);
  if (kept?.register === register) return kept.table;
  kept ??= { table: new SearchTable(searchableItem), register };
  kept.register = register;
  kept.table.update(register.unnamed);
  namelessByItems.set(register.items, kept);
  return kept.table;
}

/** What stays the same about an item for as long as it does: of the items found, most are found again at the next letter. */
interface Lasting {
  readonly name: string;
  readonly meeting: string;
  readonly place: Place;
}
const lastingOf = new WeakMap<Item, Lasting>();

function itemSymbols(item: Item, title: string, soon: number, { register }: Snapshot): WorkspaceSymbol[] {
  let lasting = lastingOf.get(item);
  if (lasting === undefined) {
    const mention = item.definitions[0] ?? item.mentions[0];
    if (mention === undefined) return [];
    lasting = whatLasts(item, title, mention);
    lastingOf.set(item, lasting);
  }
  const { name, meeting, place } = lasting;
  const state = stateOf(item, register, soon);
  return [{ kind: item.kind, name, detail: `${item.kind} · ${shapeOf(state)} ${state}${meeting}`, place }];
}

function whatLasts(item: Item, title: string, { minutes, tag }: Mention): Lasting {
  const { body, day } = minutes.meeting;
  const meeting = [body.trim(), day === null ? '' : longDay(day)].filter((part) => part !== '').join(', ');
  const { start, end } = tag.id ?? tag;
  return {
    name: item.id === '' ? title : `#${item.id} ${title}`,
    meeting: meeting && ` · ${meeting}`,
    place: { minutes, start, end },
  };
}

function ownerSymbols(owner: Owner, snapshot: Snapshot): WorkspaceSymbol[] {
  const { name, role } = holderOn(owner, snapshot.register.asOf);
  const [place] = targetsOf({ sort: 'owner', name: owner.handle, owner }, snapshot);
  if (place === undefined) return [];
  const { minutes, start, end } = place;
  const others = owner.terms.length - 1;
  const detail = ['owner', name === '' ? '' : role, earlierHolders(owner.terms, others)];
  return [
    {
      kind: 'owner',
      name: [`@${owner.handle}`, name || role].filter((part) => part !== '').join(' '),
      detail: detail.filter((part) => part !== '').join(' · '),
      place: { minutes, start, end },
    },
  ];
}

function earlierHolders(terms: readonly Term[], others: number): string {
  const names = new Set(terms.map(({ name }) => name));
  return others > 0 && names.size > 1 ? `${names.size} holders` : '';
}
