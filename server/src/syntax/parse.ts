/** Text in, document out: the only door to the generated parser. Reading never fails; what is wrong is in `problems`. */
import { parse as generate } from '../../../grammar/generated/minutes.js';
import type { Name, SaidDate, SaidValue, Span, SyntaxProblem, Tag, TaggedText } from './ast.ts';
import { clauseByWord, kindWords } from './clause-words.ts';
import { mayBeDate, nextDate, nextValue } from './first-words.ts';
import { readHeader, type YamlReader } from './header.ts';
import { flatCopy, keep } from './keep.ts';
import { readDay } from './plain-date.ts';
import { PlainTags } from './plain-tag.ts';
import { scan, type TagPlace } from './scan.ts';
import * as vocabulary from './vocabulary.ts';

/** What the grammar's entry rule hands out; offsets of its results count from `offset`. */
interface Reader {
  tag(text: string, offset: number): { readonly tag: Mutable<Tag>; readonly secondIds: readonly Name[] };
  date(text: string, offset: number): SaidDate | null;
  value(text: string, offset: number): SaidValue | null;
}
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const reader = generate('', { ...vocabulary, kindWords, clauseByWord, keep, flatCopy }) as Reader;
const plainTags = new PlainTags(parseDate);
/** Of most documents there is nothing to say, and there are many of them. */
const noProblems: readonly SyntaxProblem[] = [];

/**
 * Reads a whole document. A header that is more than plain needs the YAML library, which is slow to load: where `yaml`
 * is not given, such a document comes back with `pending` set and its header unread, to be read again with it.
 */
export function parse(text: string, yaml?: YamlReader): TaggedText {
  const { header, problems: headerProblems, end, pending } = readHeader(text, yaml);
  const { tags, problems, escapes } = readBody(text, end);
  const all = headerProblems.length === 0 ? problems : [...headerProblems, ...problems];
  return { length: text.length, header, tags, problems: all, escapes, pending };
}

/** Reads the minutes themselves, which begin at `from`, behind the header: problems of tags come before braces that open none. */
export function readBody(text: string, from: number): Pick<TaggedText, 'tags' | 'problems' | 'escapes'> {
  const found = scan(text, from);
  const problems: SyntaxProblem[] = [];
  const tags = found.tags.map((place) => readTag(text, place, problems));
  for (const miss of found.nearMisses)
    problems.push({ start: miss.start, end: miss.end, fault: 'unknown-kind', detail: miss.word });
  return { tags, problems: problems.length === 0 ? noProblems : problems, escapes: found.escapes };
}

function readTag(text: string, place: TagPlace, problems: SyntaxProblem[]): Tag {
  const plain = place.closed && place.quote === -1 ? plainTags.read(text, place.start, place.open, place.close) : null;
  if (plain !== null) return plain;
  const written = place.closed
    ? text.slice(place.start, place.end)
    : `${text.slice(place.start, place.end).trimEnd()}}`;
  const { tag, secondIds } = reader.tag(written, place.start);
  tag.end = place.end;
  tag.open = place.open;
  tag.close = place.close;
  tag.closed = place.closed;
  if (!place.closed)
    problems.push({ start: place.start, end: place.start + written.length - 1, fault: 'unclosed-tag', detail: '' });
  if (place.quote !== -1)
    problems.push({ start: place.quote, end: place.quote + 1, fault: 'unclosed-quote', detail: '' });
  for (const name of secondIds)
    problems.push({ start: name.start, end: name.end, fault: 'second-id', detail: name.name });
  return tag;
}

/** Reads the whole of `text` as a date, as in a tag; null where it is none. Its span counts from `offset`. */
export function parseDate(text: string, offset = 0): SaidDate | null {
  const trimmed = text.trim();
  const plain = readDay(trimmed, 0, trimmed.length);
  if (plain !== null && offset === 0 && trimmed.length === text.length) return plain;
  const from = offset + text.indexOf(trimmed);
  if (plain !== null) return { ...plain, start: from, end: from + trimmed.length };
  const date = reader.date(trimmed, from);
  return date !== null && date.end - date.start === trimmed.length ? date : null;
}

/**
 * Every value in a stretch of prose, in order, without overlap; the numbers of dates are no values. Linear: each number is
 * entered once, and the grammar looks only a few words past it.
 */
export function valuesIn(text: string, span: Span): SaidValue[] {
  const prose = text.slice(span.start, span.end);
  const values: SaidValue[] = [];
  for (let at = nextValue(prose, 0); at !== -1; ) {
    const ahead = prose.slice(at, at + longestValue);
    const date = mayBeDate(prose, at) ? reader.date(ahead, span.start + at) : null;
    const value = date === null ? reader.value(ahead, span.start + at) : null;
    if (value !== null && !isPartOfWord(prose, value.end - span.start)) values.push(value);
    const end = (value ?? date)?.end ?? 0;
    at = nextValue(prose, Math.max(at + 1, end - span.start));
  }
  return values;
}

/** Every date in a stretch of prose, in order, without overlap. Linear, as `valuesIn` is. */
export function datesIn(text: string, span: Span): SaidDate[] {
  const prose = text.slice(span.start, span.end);
  const dates: SaidDate[] = [];
  for (let at = nextDate(prose, 0); at !== -1; ) {
    const date = reader.date(prose.slice(at, at + longestValue), span.start + at);
    if (date !== null) dates.push(date);
    at = nextDate(prose, Math.max(at + 1, (date?.end ?? 0) - span.start));
  }
  return dates;
}

/** Whether a number goes on into a word, as in `16-17-year-olds`. */
function isPartOfWord(prose: string, end: number): boolean {
  return /^[-\u2013]?\p{L}/u.test(prose.slice(end, end + 2));
}

const longestValue = 64;
