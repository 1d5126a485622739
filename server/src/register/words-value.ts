/** The value a metric's tag leaves to the words it covers. */
import type { SaidValue, Tag } from '../syntax/ast.ts';
import { coverOf } from '../syntax/cover.ts';
import { valuesIn } from '../syntax/parse.ts';
import type { Mention } from './model.ts';

/** Words that speak of what is aimed at, so that a figure near them is no observation. */
const ofTarget = /\b(?:targets?|aims?|aimed|aiming|goals?|ambition|milestones?|thresholds?)\b/iu;

/** Read once: the answer depends on nothing but the document the tag stands in, which never changes. */
const known = new WeakMap<Tag, { readonly value: SaidValue | null }>();

/** The one value in the covered words; null where there is none, more than one, or the words speak of a target. */
export function valueInWordsOf({ minutes, tag }: Mention): SaidValue | null {
  const before = known.get(tag);
  if (before !== undefined) return before.value;
  const text = minutes.source.text();
  const span = coverOf(text, minutes.read, tag);
  const values = ofTarget.test(text.slice(span.start, span.end)) ? [] : valuesIn(text, span);
  const value = values.length === 1 ? (values[0] as SaidValue) : null;
  known.set(tag, { value });
  return value;
}
