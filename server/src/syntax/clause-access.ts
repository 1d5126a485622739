/** Looking into a tag. */
import type { Clause, ClauseType, Tag } from './ast.ts';

/** The first clause of a type, if the tag has one that reads. */
export function clauseOf(tag: Tag, type: ClauseType): Clause | undefined {
  for (const clause of tag.clauses) if (clause.type === type && clause.unread === null) return clause;
  return undefined;
}
