/** The items of a living register by id. Those whose tags have only moved are folded again when somebody asks for them. */
import type { Item } from './model.ts';

/** So many changes may leave items behind before all of these are folded: each holds on to its documents as they were. */
const mostBehind = 4;

export class LivingItems extends Map<string, Item> {
  readonly #fold: (id: string) => Item;
  readonly #behind = new Set<string>();
  #changesBehind = 0;

  /** `fold` makes an item of what its tags say at the moment it is called. */
  constructor(fold: (id: string) => Item) {
    super();
    this.#fold = fold;
  }

  /** The item as it was folded last: where its tags have moved since, it says the same of other places. */
  folded(id: string): Item | undefined {
    return super.get(id);
  }

  /** Takes down that the tags of these items stand elsewhere now, and say what they said. */
  move(ids: Iterable<string>): void {
    const before = this.#behind.size;
    for (const id of ids) this.#behind.add(id);
    if (this.#behind.size > before && ++this.#changesBehind > mostBehind) this.#catchUp();
  }

  override get(id: string): Item | undefined {
    return this.#behind.has(id) ? this.#foldAgain(id) : super.get(id);
  }

  override set(id: string, item: Item): this {
    this.#behind.delete(id);
    return super.set(id, item);
  }

  override delete(id: string): boolean {
    this.#behind.delete(id);
    return super.delete(id);
  }

  override values(): MapIterator<Item> {
    this.#catchUp();
    return super.values();
  }

  override entries(): MapIterator<[string, Item]> {
    this.#catchUp();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Item]> {
    return this.entries();
  }

  override forEach(callback: (item: Item, id: string, items: Map<string, Item>) => void, self?: unknown): void {
    this.#catchUp();
    super.forEach(callback, self);
  }

  #catchUp(): void {
    for (const id of this.#behind) this.#foldAgain(id);
    this.#changesBehind = 0;
  }

  #foldAgain(id: string): Item {
    const item = this.#fold(id);
    this.set(id, item);
    return item;
  }
}
