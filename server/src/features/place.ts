/** Places that a feature leads to, in documents and in the configuration. */
import { compareMinutes } from '../register/collect.ts';
import type { Mention, Minutes } from '../register/model.ts';
import { atHead } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a document or, where `minutes` is null, of the configuration, as with a `Term` of an owner. */
export interface Place extends Span {
  readonly minutes: Minutes | null;
}

/** A place to go to, and the whole of what stands there: the tag, the entry of a header. It holds the place. */
export interface Target extends Place {
  readonly whole: Span;
}

/** The tag of a mention, its kind and id to be gone to. */
export function targetOf(mention: Mention): Target {
  const { start, end } = mention.tag;
  return { ...atHead(mention), whole: { start, end } };
}

/** Orders places as things were said: the configuration first, then by meeting, then as they stand. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.minutes === null || other.minutes === null)
    return Number(other.minutes === null) - Number(one.minutes === null) || one.start - other.start;
  return compareMinutes(one.minutes, other.minutes) || one.start - other.start;
}

/** Whether an offset stands in a span; its end still counts, for that is where the caret is after typing. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
