/** The outline opened all the way. */
import type { Snapshot } from '../../server/src/check/snapshot.ts';
import { type OutlineGrouping, type OutlineQuery, outlineAt } from '../../server/src/features/outline.ts';
import type { OutlineNode } from '../../server/src/features/outline-nodes.ts';

export const groupings: readonly OutlineGrouping[] = ['kind', 'state', 'owner', 'meeting', 'body'];

/** Every node, with its children behind it. */
export function allNodes(snapshot: Snapshot, query: OutlineQuery, parent = ''): OutlineNode[] {
  return outlineAt(snapshot, { ...query, parent, limit: 1000 }).nodes.flatMap((node) => [
    node,
    ...allNodes(snapshot, query, node.key),
  ]);
}
