/** The item that a place of a document is about: what a view that follows the caret shows. */
import type { Snapshot } from '../check/snapshot.ts';
import type { Item, Minutes } from '../register/model.ts';
import { tagAt } from '../register/occurrences.ts';
import type { Tag } from '../syntax/ast.ts';
import { hoveredAt } from './hover/hovered.ts';
import { mentionedBy } from './mentioned.ts';

/**
 * The item named at an offset; else that of the tag there, or of the words a tag covers. A tag that ends there counts
 * before the words behind it, for the caret stands so after a tag is typed or gone to. Undefined where there is none, or
 * one that nothing defines.
 */
export function itemAt({ register }: Snapshot, minutes: Minutes, offset: number): Item | undefined {
  const itemOf = (tag: Tag | undefined) => (tag === undefined ? undefined : mentionedBy(tag, minutes, register)?.item);
  const tag = tagAt(minutes.read.tags, offset);
  const hovered = hoveredAt(minutes, offset);
  switch (hovered?.sort) {
    case 'header':
      return undefined;
    case 'item':
      return register.items.get(hovered.name);
    case 'words':
      return [tag, ...hovered.tags].map(itemOf).find((item) => item !== undefined);
    default:
      return itemOf(tag);
  }
}
