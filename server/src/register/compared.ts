/** What of a tag its words may say otherwise. */
import type { Clause, Tag } from '../syntax/ast.ts';
import { ratings } from '../syntax/vocabulary.ts';

type Compared = 'date' | 'past date' | 'value' | 'target' | 'rating';

/** What a clause has that words may say otherwise; undefined for most. */
export function comparedBy({ type, date, dateWord, to, value }: Clause): Compared | undefined {
  if (type === 'due') return date === null ? undefined : 'date';
  if (type === 'slipped' || type === 'done' || type === 'closed')
    return date === null && to === null ? undefined : 'past date';
  if (type === 'now') return value === null ? undefined : 'value';
  if (type === 'target') return value === null ? undefined : 'target';
  if (!(ratings as readonly string[]).includes(type)) return undefined;
  if (dateWord !== 'by') return 'rating';
  return date === null ? undefined : 'date';
}

/** Whether it is looked in the words of a tag for who is to act. */
export function hasActor({ kind, closed, owners }: Tag): boolean {
  return kind === 'action' && closed && owners.length > 0;
}

/** Whether there is anything in a tag that words could contradict: most of some kinds have nothing. */
export function isComparedWithWords(tag: Tag): boolean {
  const { kind, closed, clauses } = tag;
  if (!closed || kind === 'ignore' || kind === 'owner') return false;
  if (hasActor(tag)) return true;
  for (const clause of clauses) if (comparedBy(clause) !== undefined) return true;
  return false;
}
