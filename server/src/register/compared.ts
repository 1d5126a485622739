/** What of a tag its words may say otherwise. */
import type { Clause, SaidValue, Tag } from '../syntax/ast.ts';
import { ratings } from '../syntax/vocabulary.ts';

/** What a clause has that words may say otherwise; undefined for most. */
export function comparedBy({ type, date, dateWord, value }: Clause): 'date' | 'value' | 'rating' | undefined {
  if (type === 'due') return date === null ? undefined : 'date';
  if (type === 'now') return isMeasured(value) ? 'value' : undefined;
  if (!(ratings as readonly string[]).includes(type)) return undefined;
  if (dateWord !== 'by') return 'rating';
  return date === null ? undefined : 'date';
}

/** Whether a value is one of which words seldom hold several: counts, ratings and grades stand in them all over. */
function isMeasured(value: SaidValue | null): boolean {
  return value !== null && value.unit !== 'count' && value.unit !== 'rating' && value.unit !== 'grade';
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
