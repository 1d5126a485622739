/** What the tags of a document speak of, as the register has it. */
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import type { Tag } from '../syntax/ast.ts';
import { isItemKind } from '../syntax/clause-words.ts';

/** An item, and the tag that speaks of it as the item has it among its mentions. */
export interface Mentioned {
  readonly item: Item;
  readonly mention: Mention;
}

/**
 * The item a tag speaks of; undefined for a tag of another kind, of an id nothing defines, and of minutes that the
 * register's day does not count yet.
 */
export function mentionedBy(tag: Tag, minutes: Minutes, register: Register): Mentioned | undefined {
  if (tag.kind !== '' && !isItemKind(tag.kind)) return undefined;
  const item = tag.id === null ? unnamedItem(tag, minutes, register) : register.items.get(tag.id.name);
  const mention = item?.mentions.find((one) => one.tag === tag);
  return item === undefined || mention === undefined ? undefined : { item, mention };
}

const unnamedByTag = new WeakMap<Minutes, { readonly register: Register; readonly items: ReadonlyMap<Tag, Item> }>();

/** Items without an id are in one list for the whole workspace: those of a document are looked out once. */
function unnamedItem(tag: Tag, minutes: Minutes, register: Register): Item | undefined {
  let known = unnamedByTag.get(minutes);
  if (known?.register !== register) {
    const items = new Map<Tag, Item>();
    for (const item of register.unnamed) {
      const mention = item.mentions[0];
      if (mention?.minutes === minutes) items.set(mention.tag, item);
    }
    known = { register, items };
    unnamedByTag.set(minutes, known);
  }
  return known.items.get(tag);
}
