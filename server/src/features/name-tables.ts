/** The names of a register ready to be searched: kept from one moment of a workspace to the next, for few of them change. */
import type { Item, Owner, Register } from '../register/model.ts';
import { titleOf } from '../register/queries.ts';
import { type Searchable, SearchTable } from './search-table.ts';

interface Kept<T extends object> {
  readonly table: SearchTable<T>;
  /** What it was brought up to date for last. */
  register: Register;
}

// A register that is kept up has the same maps at each of its moments, though not the same entries in them.
const itemTables = new WeakMap<Register['items'], Kept<Item>>();
const ownerTables = new WeakMap<Register['owners'], Kept<Owner>>();

/** The items that have an id, by their ids and titles. */
export function itemTableOf(register: Register): SearchTable<Item> {
  return upToDate(itemTables, register, register.items, searchableItem);
}

/** The owners, by their handles and by what everyone who held the post was called. */
export function ownerTableOf(register: Register): SearchTable<Owner> {
  return upToDate(ownerTables, register, register.owners, searchableOwner);
}

function upToDate<T extends object>(
  tables: WeakMap<ReadonlyMap<string, T>, Kept<T>>,
  register: Register,
  entries: ReadonlyMap<string, T>,
  describe: (entry: T) => Searchable,
): SearchTable<T> {
  let kept = tables.get(entries);
  if (kept?.register === register) return kept.table;
  kept ??= { table: new SearchTable(describe), register };
  kept.register = register;
  kept.table.update([...entries.values()]);
  tables.set(entries, kept);
  return kept.table;
}

export function searchableItem(item: Item): Searchable {
  return { name: item.id, title: titleOf(item), day: item.mentions.at(-1)?.minutes.meeting.day ?? 0 };
}

function searchableOwner({ handle, terms, aliases }: Owner): Searchable {
  return { name: handle, title: [...terms.flatMap(({ name, role }) => [name, role]), ...aliases].join(' '), day: 0 };
}
