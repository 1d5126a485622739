/** What a selection grows to, step by step, from the word under the caret to the whole document. */
import type { Minutes } from '../register/model.ts';
import { tagAt } from '../register/occurrences.ts';
import type { HeaderEntry, HeaderValue, SaidDate, SaidValue, Span, Tag } from '../syntax/ast.ts';
import { coverOf, sentenceAround } from '../syntax/cover.ts';
import { type Heading, headingsIn } from '../syntax/headings.ts';
import { contains, withoutBlanks } from '../text/span.ts';
import { touches } from './place.ts';

/**
 * For each offset the stretches around it, each holding the one before it and larger: the word; in a tag its name, date,
 * value or words, the clause, the tag, and what it covers with it; in prose the words a tag covers and the sentence; the
 * block between blank lines; the sections; the document. In a header the value, the entries, the header.
 */
export function selectionsAt(minutes: Minutes, offsets: readonly number[]): Span[][] {
  const text = minutes.source.text();
  const headings = headingsIn(text, minutes.read);
  return offsets.map((offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const { header } = minutes.read;
    const inHeader = header !== null && at < header.end;
    const around = inHeader ? headerSpans(header.entries, at) : bodySpans(text, minutes, at, headings);
    if (inHeader) around.push({ start: header.start, end: header.end });
    return growing([wordAt(text, at), ...around, { start: 0, end: text.length }], at);
  });
}

/** Those that hold the offset, each larger than the one before and holding it. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const grown: Span[] = [];
  const sorted = spans
    .filter((span) => touches(span, offset) && span.end > span.start)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  for (const { start, end } of sorted) {
    const last = grown.at(-1);
    const holds = last === undefined || (start <= last.start && end >= last.end);
    if (holds && (last === undefined || end - start > last.end - last.start)) grown.push({ start, end });
  }
  return grown.length === 0 ? [{ start: offset, end: offset }] : grown;
}

const wordPart = /[\p{L}\p{N}\p{M}]/u;
/** Longer words are none, in code units. */
const longestWord = 100;

/** The word around an offset, hyphens and apostrophes inside it included; empty where there is none. */
function wordAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - longestWord);
  const near = text.slice(from, offset + longestWord);
  const at = offset - from;
  let start = at;
  while (start > 0 && isOfWord(near, start - 1)) start--;
  let end = at;
  while (end < near.length && isOfWord(near, end)) end++;
  return { start: from + start, end: from + end };
}

function isOfWord(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (wordPart.test(letter)) return true;
  if (!"-'’".includes(letter)) return false;
  return at > 0 && wordPart.test(text.charAt(at - 1)) && wordPart.test(text.charAt(at + 1));
}

function bodySpans(text: string, minutes: Minutes, offset: number, headings: readonly Heading[]): Span[] {
  const { read } = minutes;
  const spans: Span[] = [];
  const tag = tagAt(read.tags, offset);
  if (tag !== undefined && tag.start < offset && offset <= tag.end) spans.push(...tagSpans(text, tag));
  else spans.push(...sentenceSpans(text, minutes, offset));
  const near = read.tags.filter((one) => one.open !== -1 && one.open <= offset && offset <= one.end);
  for (const { open, close, end } of near) spans.push({ start: open + 1, end: close }, { start: open, end });
  if (tag !== undefined) {
    const cover = coverOf(text, read, tag);
    spans.push(cover, { start: Math.min(cover.start, tag.open === -1 ? tag.start : tag.open), end: tag.end });
    if (tag.open !== -1) spans.push(sentenceAround(text, read, tag));
  }
  const floor = read.header?.end ?? 0;
  spans.push(blockAround(text, offset, floor), ...sectionsAround(text, offset, headings));
  spans.push({ start: floor, end: text.length });
  return spans;
}

/** The parts of a tag, from the names and dates of its clauses to its braces. */
function tagSpans(text: string, tag: Tag): Span[] {
  const inside = { start: tag.start + 1, end: tag.closed ? tag.end - 1 : tag.end };
  const spans: Span[] = [tag, withoutBlanks(text, inside)];
  const names = tag.id === null ? tag.owners : [tag.id, ...tag.owners];
  for (const name of names) spans.push(name, withoutSign(name));
  for (const clause of tag.clauses) {
    const written = withoutBlanks(text, clause);
    spans.push(written, withoutBlanks(text, { start: clause.keywordEnd, end: written.end }));
    for (const name of clause.names) spans.push(name, withoutSign(name));
    for (const said of [clause.date, clause.to, clause.value]) if (said !== null) spans.push(saidSpan(said));
  }
  return spans;
}

function withoutSign({ start, end }: Span): Span {
  return { start: start + 1, end };
}

function saidSpan({ start, end }: SaidDate | SaidValue): Span {
  return { start, end };
}

/** The sentence of prose around an offset, as a tag at that very place would have it, and with the tags behind it; the line. */
function sentenceSpans(text: string, { read }: Minutes, offset: number): Span[] {
  const floor = read.header?.end ?? 0;
  // Behind its stop the caret still belongs to the sentence.
  const isBehind = offset > floor && isGap(text, offset) && !isGap(text, offset - 1);
  const at = isBehind ? offset - 1 : offset;
  const caret: Tag = { ...emptyTag, start: at, end: at, open: at, close: at - 1 };
  const tags = [...read.tags, caret].sort((one, other) => one.start - other.start);
  const sentence = withoutBlanks(text, sentenceAround(text, { ...read, tags }, caret));
  let end = sentence.end;
  for (const tag of read.tags) if (tag.start === end) end = tag.end;
  return [sentence, { start: sentence.start, end }, lineAround(text, at)];
}

/** Whether no word stands at an offset. */
function isGap(text: string, offset: number): boolean {
  return offset >= text.length || /\s/u.test(text.charAt(offset));
}

const emptyTag: Omit<Tag, 'start' | 'end' | 'open' | 'close'> = {
  kind: '',
  kindEnd: 0,
  id: null,
  owners: [],
  clauses: [],
  closed: true,
};

function lineAround(text: string, offset: number): Span {
  const isLineEnd = (at: number) => text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
  let start = offset;
  while (start > 0 && !isLineEnd(start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(end)) end++;
  return withoutBlanks(text, { start, end });
}

const blankLine = /(?:\r\n|[\r\n])[ \t\u00a0]*(?=[\r\n])/gu;

/** The lines around an offset up to the blank lines before and after them. */
function blockAround(text: string, offset: number, floor: number): Span {
  let start = floor;
  for (let at = offset; at > floor; at--) {
    const code = text.charCodeAt(at - 1);
    if ((code === 10 || code === 13) && isBlankBefore(text, at - 1, floor)) {
      start = at;
      break;
    }
  }
  blankLine.lastIndex = Math.max(start, offset - 1);
  const after = blankLine.exec(text);
  return withoutBlanks(text, { start, end: after === null ? text.length : Math.max(after.index, start) });
}

/** Whether the line that ends at `end` is blank. */
function isBlankBefore(text: string, end: number, floor: number): boolean {
  let at = end;
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--;
  while (at > floor && ' \t\u00a0'.includes(text.charAt(at - 1))) at--;
  const code = text.charCodeAt(at - 1);
  return at <= floor || code === 10 || code === 13;
}

function sectionsAround(text: string, offset: number, headings: readonly Heading[]): Span[] {
  const spans: Span[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index] as Heading;
    if (heading.start > offset || heading.rank >= rank) continue;
    rank = heading.rank;
    const next = headings.find((other) => other.start > heading.start && other.rank <= heading.rank);
    const section = withoutBlanks(text, { start: heading.start, end: next?.start ?? text.length });
    if (touches(section, offset)) spans.push({ start: heading.start, end: heading.end }, section);
  }
  return spans;
}

function headerSpans(entries: readonly HeaderEntry[], offset: number): Span[] {
  const spans: Span[] = [];
  for (const entry of entries) {
    const whole = { start: entry.start, end: Math.max(entry.end, entry.value.end) };
    if (touches(whole, offset)) spans.push(entryKey(entry), ...valueSpans(entry.value, offset), whole);
  }
  return spans;
}

function entryKey({ start, end }: HeaderEntry): Span {
  return { start, end };
}

function valueSpans(value: HeaderValue, offset: number): Span[] {
  const span = { start: value.start, end: value.end };
  if (!contains(span, { start: offset, end: offset })) return [];
  if (value.type === 'map') return [...headerSpans(value.entries, offset), span];
  return value.type === 'list' ? [...value.items.flatMap((item) => valueSpans(item, offset)), span] : [span];
}
