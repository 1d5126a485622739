/** The value a metric's tag leaves to the words it covers. */
import type { Qualifier, SaidDate, SaidValue, Span, Tag } from '../syntax/ast.ts';
import { longestCover, withoutTags } from '../syntax/cover.ts';
import { isJudgement } from '../syntax/judgement.ts';
import { datesIn, valuesIn } from '../syntax/parse.ts';
import { numberByWord, unitByNoun } from '../syntax/vocabulary.ts';
import type { Mention } from './model.ts';

/** A value and, where the words say at once when it held, that date; both with their offsets in the document. */
export interface ValueInWords {
  readonly value: SaidValue;
  readonly date: SaidDate | null;
}

/** Words that speak of what is aimed at, so that a figure near them is no observation. */
const ofTarget = /\b(?:targets?|aims?|aimed|aiming|goals?|ambition|milestones?|thresholds?)\b/iu;

/** Read once: the answer depends on nothing but the document the tag stands in, which never changes. */
const known = new WeakMap<Tag, { readonly read: ValueInWords | null }>();

/** The one value in the covered words; null where there is none, more than one, or the words speak of a target. */
export function valueInWordsOf({ minutes, tag }: Mention): ValueInWords | null {
  const before = known.get(tag);
  if (before !== undefined) return before.read;
  const span = minutes.words.coverOf(tag);
  // A span that goes on for pages has no one value, and spans may nest.
  const isLong = span.end - span.start > longestCover;
  const words = isLong ? '' : withoutTags(minutes.words, minutes.read, span);
  const value = ofTarget.test(words) ? null : oneValueIn(words);
  const read =
    value === null ? null : { value: placed(value, span.start), date: placed(whenSaid(words, value), span.start) };
  known.set(tag, { read });
  return read;
}

function oneValueIn(words: string): SaidValue | null {
  const all = { start: 0, end: words.length };
  const parts = fractionIn(words);
  const values = valuesIn(words, all)
    .filter(
      (value) => isJudgement(words, value) && !(parts !== null && value.start < parts.end && parts.start < value.end),
    )
    .map((value) => withTimeUnit(cameTo(value, words), words));
  if (parts !== null) return values.length === 0 ? parts : null;
  const [first, second] = values;
  if (first === undefined || values.length > 2) return null;
  if (second !== undefined) return between(first, second, words);
  return isRatio(words, first) || isInAccounts(words, first) ? null : withPlus(first, words);
}

const changeBefore =
  /\b(?:by|up|down|(?:rise|fall|increase|decrease|drop|reduction) of|rose|risen|fell|fallen|grew|grown|increased|decreased|dropped) (?:about |some |just |over |nearly |around )?$/iu;

/** `up 12% to 87` reads as a range, and is a change and what came of it. */
function cameTo(value: SaidValue, words: string): SaidValue {
  const { start, end, low, high } = value;
  const to = low === high ? -1 : words.slice(start, end).search(/\sto\s/u);
  if (to === -1 || !changeBefore.test(words.slice(0, start))) return value;
  const [after] = valuesIn(words, { start: start + to + ' to '.length, end });
  return after ?? value;
}

const fraction =
  /\b(?:(a|one|two|three|four)[\s-]+)?(half|thirds?|quarters?|fifths?|tenths?)\s+of\b(?!\s+(?:the|this|last|a)\s+(?:\p{L}+\s+)?year)/iu;
const wholes: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** `two thirds of` the pupils are 2 of 3. */
function fractionIn(words: string): SaidValue | null {
  const found = fraction.exec(words);
  if (found === null) return null;
  const [all, count = 'a', part = ''] = found;
  const whole = wholes[part.toLowerCase().replace(/s$/u, '')];
  const low = numberByWord.get(count.toLowerCase()) ?? 1;
  // A half needs nothing before it; a quarter may be one of the year.
  if (whole === undefined || low >= whole || (found[1] === undefined && whole !== 2)) return null;
  const end = found.index + all.length - 'of'.length;
  return {
    start: found.index,
    end: found.index + words.slice(found.index, end).trimEnd().length,
    qualifier: '',
    low,
    high: low,
    whole,
    unit: 'share',
    noun: '',
  };
}

/** `between 18 and 22` is one value, and no other two are. */
function between(first: SaidValue, second: SaidValue, words: string): SaidValue | null {
  const isRange =
    /\bbetween\s+$/iu.test(words.slice(0, first.start)) && /^\s+and\s+$/iu.test(words.slice(first.end, second.start));
  const isPlain = first.low === first.high && second.low === second.high && first.low <= second.low;
  const sameUnit = first.unit === second.unit || (first.unit === 'count' && first.noun === '');
  return isRange && isPlain && sameUnit ? { ...second, start: first.start, low: first.low } : null;
}

/** `The ratio was 1 to 4` and `1:4` say no figure that could be compared. */
function isRatio(words: string, { low, high, end }: SaidValue): boolean {
  return /^\s?:\s?\d/u.test(words.slice(end, end + 4)) || (low !== high && /\bratios?\b/iu.test(words));
}

/** Accounts write what is less than nothing in brackets, `£(120)k`: that is no 120. */
function isInAccounts(words: string, { start, end }: SaidValue): boolean {
  return /£\s?\($|^\($/u.test(words.slice(Math.max(0, start - 3), start)) && words.charAt(end) === ')';
}

/** `10,000+` is so much at the least. */
function withPlus(value: SaidValue, words: string): SaidValue {
  const qualifier: Qualifier = 'at least';
  return value.qualifier === '' && words.charAt(value.end) === '+'
    ? { ...value, qualifier, end: value.end + 1 }
    : value;
}

/** What stands between a value and the date behind it, a few nouns at the most, and between a date and the value behind that. */
const toDateBehind =
  /^(?:\s+(?!(?:was|were|is|are|had|has|have|been|and|but|or|which)\b)\p{L}[\p{L}'’-]*){0,4}?\s*(?:\(|,?\s+(?:in|for|at|as at|during|on)\s+(?:the\s+)?)$/iu;
const leadsToDate = /(?:^|\b)(?:in|for|at|as at|during|on)\s+(?:the\s+)?$/iu;
const toValueBehind = /^\s+(?:was|were|stood at|is|are|had been)\s+$/iu;
const toValueOfAll = /^,?\s+(?:the\s+)?(?:[\p{L}'’-]+\s+){1,6}$/iu;

/** The date that words give a value: `51% in December 2019`, `the rate for 2018/19 was 43.2%`; null where they give none. */
export function whenSaid(words: string, value: Span): SaidDate | null {
  const dates = datesIn(words, { start: 0, end: words.length }).filter(
    ({ form, end }) => isPeriod(form) && !ofTerm.test(words.slice(end, end + 6)),
  );
  const next = dates.find(({ start }) => start >= value.end);
  if (next !== undefined && isOf(words, value, next)) return next;
  const before = dates.findLast(({ end }) => end <= value.start);
  return before !== undefined && leadsToValue(words, before, value, dates.length === 1) ? before : null;
}

/** Whether the date behind a value is its own; one in brackets with more behind it is that of another figure. */
function isOf(words: string, value: Span, date: Span): boolean {
  const gap = words.slice(value.end, date.start);
  return toDateBehind.test(gap) && (!gap.endsWith('(') || words.charAt(date.end) === ')');
}

function leadsToValue(words: string, date: Span, value: Span, isOnly: boolean): boolean {
  const before = words.slice(0, date.start);
  const gap = words.slice(date.end, value.start);
  if (!leadsToDate.test(before)) return false;
  return toValueBehind.test(gap) || (isOnly && opening.test(before) && toValueOfAll.test(gap));
}

/** `In`, `At the end of`: what stands before a date at the head of a sentence. */
const opening = /^\s*\p{L}+(?:\s+(?:at|the)){0,2}\s+$/iu;
/** `the autumn term` is no autumn, and may be of another year. */
const ofTerm = /^ term/iu;

function isPeriod(form: SaidDate['form']): boolean {
  return (
    form !== 'vague' &&
    form !== 'weekday' &&
    form !== 'this' &&
    form !== 'next' &&
    form !== 'within' &&
    form !== 'meeting'
  );
}

const nextWord = /^\s{1,2}(\p{L}+)/u;

/** `nine days` as in a tag: prose may say anything after a number, but a unit of time is part of the value. */
export function withTimeUnit(value: SaidValue, words: string): SaidValue {
  if (value.unit !== 'count' || value.noun !== '') return value;
  const [found, word = ''] = nextWord.exec(words.slice(value.end, value.end + 12)) ?? [];
  const unit = unitByNoun.get(word.toLowerCase());
  return unit === undefined ? value : { ...value, unit, end: value.end + (found as string).length };
}

/** A value or date as it stands in a document, of words that begin at `offset`. */
function placed<Said extends SaidValue | SaidDate | null>(said: Said, offset: number): Said {
  return said === null ? said : { ...said, start: said.start + offset, end: said.end + offset };
}
