/** What hangs on what, over a whole register. */
import { compareMentions } from './collect.ts';
import type { Item, Links } from './model.ts';

/** Links that can be kept up while items come and go. */
export class LinkTable implements Links {
  readonly needers = new Map<string, readonly Item[]>();
  readonly servers = new Map<string, readonly Item[]>();
  readonly replacers = new Map<string, readonly Item[]>();

  /** Takes in the links of an item that comes after all those taken in before. */
  append(item: Item): void {
    if (!hasLinks(item)) return;
    this.#each(item, (table, id) => {
      const known = table.get(id);
      if (known === undefined) table.set(id, [item]);
      else if (known.at(-1) !== item) (known as Item[]).push(item);
    });
  }

  /** Takes in the links of an item, wherever it belongs. */
  insert(item: Item): void {
    this.#each(item, (table, id) => {
      const known = table.get(id) ?? [];
      if (!known.includes(item)) table.set(id, [...known, item].sort(compareItems));
    });
  }

  remove(item: Item): void {
    this.#each(item, (table, id) => {
      const left = (table.get(id) ?? []).filter((one) => one !== item);
      if (left.length === 0) table.delete(id);
      else table.set(id, left);
    });
  }

  #each(item: Item, take: (table: Map<string, readonly Item[]>, id: string) => void): void {
    for (const { value } of item.needs) take(this.needers, value);
    for (const { value } of item.serves) take(this.servers, value);
    for (const { value } of item.replaces) take(this.replacers, value);
  }
}

/** Whether an item says that it hangs on another. */
export function hasLinks({ needs, serves, replaces }: Item): boolean {
  return needs.length + serves.length + replaces.length > 0;
}

/** The order of a register: items with an id by their first mention, then those without. */
export function compareItems(one: Item, other: Item): number {
  if ((one.id === '') !== (other.id === '')) return one.id === '' ? 1 : -1;
  const [first, second] = [one.mentions[0], other.mentions[0]];
  if (first === undefined || second === undefined) return 0;
  return compareMentions(first, second);
}
