/** Puts brackets round the words of a tag that covers its sentence, and takes them off again. */
import type { Mention, Minutes, Register } from '../../register/model.ts';
import { asSaid, kindSpokenOf } from '../../register/queries.ts';
import { valueInWords } from '../../register/value.ts';
import { valueInWordsOf } from '../../register/words-value.ts';
import type { Edit } from '../../rules/finding.ts';
import type { SaidValue, Tag } from '../../syntax/ast.ts';
import { coverOf, isSpanOfWords, sentenceAround } from '../../syntax/cover.ts';
import { parse } from '../../syntax/parse.ts';
import { sentenceTag } from '../../syntax/print.ts';
import type { ActionSource, Change, Selection } from '../code-actions-model.ts';

import { type Covers, type Guard, keepsCopyNearby } from './public-copy.ts';

export const spanForm: ActionSource = {
  name: 'span-form',
  kinds: ['refactor.rewrite'],
  offers(selection) {
    const change = changeFor(selection);
    if (change === undefined) return [];
    const title = isSpanOfWords(selection.tag as Tag)
      ? 'Take the brackets off, so that the tag covers its whole sentence'
      : 'Put the words that the tag covers in brackets';
    return [{ title, kind: 'refactor.rewrite', of: '' }];
  },
  make: changeFor,
};

function changeFor({ tag, text, minutes, snapshot: { register } }: Selection): Change | undefined {
  if (tag === undefined || !tag.closed) return undefined;
  const change = isSpanOfWords(tag) ? withoutBrackets(text, minutes, tag, register) : withBrackets(text, minutes, tag);
  const floor = minutes.read.header?.end ?? 0;
  if (change === undefined) return undefined;
  const own = new Set(runOf(minutes, tag).map(({ start, end }) => text.slice(start, end)));
  const holds: Guard = (read, offset, covers) => change.holds(read, offset, covers) && leavesOthers(own, covers);
  return keepsCopyNearby(text, floor, change.edits, 0, holds) ? change : undefined;
}

/** Whether all other tags cover what they did; those of the change are `own` as they were written, or are written anew. */
function leavesOthers(own: ReadonlySet<string>, { before, after }: Covers): boolean {
  const others = before.filter(({ written }) => !own.has(written));
  const known = new Set(others.map(({ written }) => written));
  const wordsOf = (covers: Covers['before']) => covers.map(({ written, words }) => `${written} ${words}`).join('\n');
  return wordsOf(after.filter(({ written }) => known.has(written))) === wordsOf(others);
}

/** A change, and how the tags are to stand after it. */
type Guarded = Change & { readonly holds: Guard };

/** The tags that stand together with one and cover what it does. */
function runOf({ read: { tags } }: Minutes, tag: Tag): Tag[] {
  let first = tags.indexOf(tag);
  let last = first;
  while (first > 0 && tags[first - 1]?.end === tags[first]?.start && tags[first - 1]?.open === tag.open) first--;
  while (tags[last + 1]?.start === tags[last]?.end && tags[last + 1]?.open === tag.open) last++;
  return tags.slice(first, last + 1);
}

function withBrackets(text: string, minutes: Minutes, tag: Tag): Guarded | undefined {
  const [first] = runOf(minutes, tag) as [Tag];
  const cover = coverOf(text, minutes.read, first);
  const { end } = cover;
  // A heading stays one: its mark stands before the bracket.
  const start = cover.start + (/^#{1,6}[ \t]+/u.exec(text.slice(cover.start, end))?.[0].length ?? 0);
  const isEmptySpan = first.open !== -1;
  const stop = isEmptySpan ? first.open : first.start;
  // Words that other tags or a line end part from the tag cannot be brought into brackets with it.
  if (start >= end || end > stop || !/^[ \t\u00a0]*$/u.test(text.slice(end, stop))) return undefined;
  const edits: Edit[] = [{ minutes, start, end: start, text: '[' }];
  if (isEmptySpan) edits.push({ minutes, start: first.open, end: first.open + 1, text: '' });
  else edits.push({ minutes, start: stop, end: stop, text: ']' });
  return { edits, holds: ({ tags }, offset) => tags.some(({ open }) => open === start - offset) };
}

function withoutBrackets(text: string, minutes: Minutes, tag: Tag, register: Register): Guarded | undefined {
  const run = runOf(minutes, tag);
  const last = run.at(-1) as Tag;
  const { tags } = minutes.read;
  if (run.some(({ closed }) => !closed)) return undefined;
  let target = Math.max(sentenceAround(text, minutes.read, tag).end, last.end);
  while (/[ \t\u00a0]/u.test(text.charAt(target - 1))) target--;
  for (const other of tags) if (other.start === target) target = other.end;
  const open: Edit = { minutes, start: tag.open, end: tag.open + 1, text: '' };
  const written = run.map((one) => tagText(text, { minutes, tag: one }, register)).join('');
  const holds: Guard = ({ tags: read }, offset) =>
    !read.some((one) => one.open === tag.open - offset && isSpanOfWords(one));
  if (target <= last.end) {
    const others = tags.filter((other) => !run.includes(other));
    const put = sentenceTag(text, others, tag.close, written);
    return { edits: [open, { minutes, start: tag.close, end: last.end, text: put }], holds };
  }
  const out: Edit = { minutes, start: tag.close, end: last.end, text: '' };
  const put: Edit = { minutes, start: target, end: target, text: sentenceTag(text, tags, target, written) };
  return { edits: [open, out, put], holds };
}

/** A tag as it is written; a figure that was read from the words in brackets is written down, for the sentence may hold others. */
function tagText(text: string, mention: Mention, register: Register): string {
  const { tag, minutes } = mention;
  const written = text.slice(tag.start, tag.end);
  const isMetric = kindSpokenOf(tag, register) === 'metric';
  const read = isMetric && !tag.clauses.some(({ type }) => type === 'now') ? valueInWordsOf(mention) : null;
  if (read === null) return written;
  const { value, date } = read;
  const inside = written.slice(0, -1).trimEnd();
  const when = date === null ? '' : ` in ${asSaid(minutes, date)}`;
  return `${inside}${tag.clauses.length === 0 ? '' : ','} now ${valueInTag(asSaid(minutes, value), value)}${when}}`;
}

/** The value as said where a tag reads that as the same, else in the register's words. */
function valueInTag(said: string, value: SaidValue): string {
  const written = valueInWords(value);
  const again = parse(`{metric now ${said}}`).tags[0]?.clauses[0]?.value ?? null;
  return again !== null && valueInWords(again) === written ? said : written;
}
