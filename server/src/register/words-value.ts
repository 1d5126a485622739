/** The value a metric's tag leaves to the words it covers. */
import type { SaidValue, Tag } from '../syntax/ast.ts';
import { longestCover, withoutTags } from '../syntax/cover.ts';
import { isJudgement } from '../syntax/judgement.ts';
import { valuesIn } from '../syntax/parse.ts';
import { unitByNoun } from '../syntax/vocabulary.ts';
import type { Mention } from './model.ts';

/** Words that speak of what is aimed at, so that a figure near them is no observation. */
const ofTarget = /\b(?:targets?|aims?|aimed|aiming|goals?|ambition|milestones?|thresholds?)\b/iu;

/** Read once: the answer depends on nothing but the document the tag stands in, which never changes. */
const known = new WeakMap<Tag, { readonly value: SaidValue | null }>();

/** The one value in the covered words; null where there is none, more than one, or the words speak of a target. */
export function valueInWordsOf({ minutes, tag }: Mention): SaidValue | null {
  const before = known.get(tag);
  if (before !== undefined) return before.value;
  const span = minutes.words.coverOf(tag);
  // A span that goes on for pages has no one value, and spans may nest.
  const isLong = span.end - span.start > longestCover;
  const words = isLong ? '' : withoutTags(minutes.words, minutes.read, span);
  const values = ofTarget.test(words)
    ? []
    : valuesIn(words, { start: 0, end: words.length }).filter((value) => isJudgement(words, value));
  const value = values.length === 1 ? placed(withUnit(values[0] as SaidValue, words), span.start) : null;
  known.set(tag, { value });
  return value;
}

const nextWord = /^\s{1,2}(\p{L}+)/u;

/** `nine days` as in a tag: prose may say anything after a number, but a unit of time is part of the value. */
function withUnit(value: SaidValue, words: string): SaidValue {
  if (value.unit !== 'count' || value.noun !== '') return value;
  const [found, word = ''] = nextWord.exec(words.slice(value.end, value.end + 12)) ?? [];
  const unit = unitByNoun.get(word.toLowerCase());
  return unit === undefined ? value : { ...value, unit, end: value.end + (found as string).length };
}

/** The value as it stands in a document, of words that begin at `offset`. */
function placed(value: SaidValue, offset: number): SaidValue {
  return { ...value, start: value.start + offset, end: value.end + offset };
}
