/** Searching lists that are in order, by halves. */
import type { Span } from './span.ts';

/**
 * The place of the first of a list of which something holds, the list's length where it holds of none. It must hold of
 * everything behind the first of which it does.
 */
export function firstPlace<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The place of the first of spans, one behind another, that ends after `offset`: it holds the letter there, or stands
 * behind it. Asked with `offset - 1`, one that ends at the offset itself counts too.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstPlace(spans, ({ end }) => end > offset);
}
