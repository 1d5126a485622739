/** The lines and headings of minutes as they are written, with and without Markdown's marks. Linear in the text. */

import type { Span } from '../text/span.ts';
import type { Tag, TaggedText } from './ast.ts';
import { withoutTags } from './cover.ts';

/** A line without its line end; the next one begins at `next`. */
export interface Line extends Span {
  readonly next: number;
}

/** The lines from an offset at the start of one; a line end at the very end has an empty line after it. */
export function* linesIn(text: string, from: number): Iterable<Line> {
  let carriage = text.indexOf('\r', from);
  let feed = text.indexOf('\n', from);
  for (let start = from; ; ) {
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    const end = carriage === -1 ? feed : feed === -1 ? carriage : Math.min(carriage, feed);
    if (end === -1) {
      yield { start, end: text.length, next: text.length };
      return;
    }
    const next = end === carriage && feed === end + 1 ? end + 2 : end + 1;
    yield { start, end, next };
    start = next;
  }
}

/** A heading of the minutes. */
export interface Heading extends Span {
  /** Its words without marks, tags and Markdown's bold; a number before them stays. */
  readonly words: string;
  /** A section holds those of a greater rank that follow it. */
  readonly rank: number;
  /** Where the line after it begins. */
  readonly next: number;
}

/** Marks of Markdown rank before everything without marks: `#` is 1, `######` is 6. */
const capitalsRank = 10;
/** `1.` is 21, `1.2` is 22. */
const numberedRank = 20;
const boldRank = 30;
/** Longer lines are sentences, in code units. */
const longestHeading = 120;

/** Headings further above, in code units, are not looked for. */
const furthest = 20_000;

/** The nearest heading above a place; undefined where there is none, or it is far away. */
export function headingOver(text: string, read: TaggedText, place: number): Heading | undefined {
  // From a blank line on, so that no line is taken for the first.
  const start = place <= furthest ? 0 : text.indexOf('\n\n', place - furthest) + 1;
  return headingsIn(text, read, { start, end: place }).at(-1);
}

/**
 * Headings in the order in which they stand: Markdown's (`# Words`, or words with a line of `=` or `-` below), and, alone
 * between blank lines, a line in bold, one in capitals, or the number and title of an item of the agenda. `within` has
 * whole lines; left out, all are looked at.
 */
export function headingsIn(text: string, read: TaggedText, within: Span = { start: 0, end: text.length }): Heading[] {
  const found: Heading[] = [];
  const inTag = tagTest(read.tags);
  let fence = '';
  let before: Line | undefined;
  let beforeThat: Line | undefined;
  for (const line of linesOf(text, read, within)) {
    const mark = fenceMark(text, line);
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    else if (fence === '' && !inTag(line.start)) {
      const heading =
        atxHeading(text, read, line) ??
        underlined(text, read, line, before, beforeThat) ??
        plainHeading(text, read, line, before);
      if (heading !== undefined) {
        // A line that stood alone for a heading may turn out to have a line of marks below it.
        if (found.at(-1)?.start === heading.start) found.pop();
        found.push(heading);
      }
    }
    beforeThat = before;
    before = line;
  }
  return found;
}

function* linesOf(text: string, { header }: TaggedText, within: Span): Iterable<Line> {
  for (const line of linesIn(text, Math.max(header?.end ?? 0, within.start))) {
    if (line.start >= within.end && within.end < text.length) return;
    yield line;
  }
}

/** Tells, of offsets in order, whether each is inside a tag. */
function tagTest(tags: readonly Tag[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < tags.length && (tags[next] as Tag).end <= offset) next++;
    const tag = tags[next];
    return tag !== undefined && tag.start < offset;
  };
}

function fenceMark(text: string, { start }: Line): string {
  const mark = text.slice(start, start + 3);
  return mark === '```' || mark === '~~~' ? mark : '';
}

/** Whether a line holds nothing but blanks. */
export function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 160) return false;
  }
  return true;
}

function atxHeading(text: string, read: TaggedText, line: Line): Heading | undefined {
  let at = line.start;
  while (at < line.start + 3 && text.charCodeAt(at) === 32) at++;
  const start = at;
  while (at < line.end && text.charCodeAt(at) === 35) at++;
  const rank = at - start;
  if (rank < 1 || rank > 6 || (at < line.end && text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9))
    return undefined;
  let end = line.end;
  while (end > at && ' \t#'.includes(text.charAt(end - 1))) end--;
  const words = wordsOf(text, read, { start: at, end });
  return words === '' ? undefined : { start, end: line.end, words, rank, next: line.next };
}

function underlined(
  text: string,
  read: TaggedText,
  line: Line,
  above: Line | undefined,
  before: Line | undefined,
): Heading | undefined {
  const mark = text.charAt(line.start);
  if (above === undefined || (mark !== '=' && mark !== '-') || line.end - line.start < 3) return undefined;
  if (line.end - line.start > longestHeading || !isRunOf(mark, text.slice(line.start, line.end).trimEnd()))
    return undefined;
  if (isBlank(text, above) || (before !== undefined && !isBlank(text, before))) return undefined;
  const words = text.charAt(above.start) === '|' ? '' : headingWords(text, read, above);
  if (words === '') return undefined;
  return { start: above.start, end: above.end, words, rank: mark === '=' ? 1 : 2, next: line.next };
}

function isRunOf(mark: string, words: string): boolean {
  for (const letter of words) if (letter !== mark) return false;
  return true;
}

function plainHeading(text: string, read: TaggedText, line: Line, before: Line | undefined): Heading | undefined {
  if (!mayBeginHeading(text, line.start) || (before !== undefined && !isBlank(text, before))) return undefined;
  if (!isFollowedByBlank(text, line)) return undefined;
  const words = headingWords(text, read, line);
  if (words === '' || words.length > longestHeading) return undefined;
  const isBold =
    words.startsWith('**') && words.endsWith('**') && words.length > 4 && !words.slice(2, -2).includes('**');
  const bare = isBold ? words.slice(2, -2).trim() : words;
  const rank = rankOf(bare, isBold);
  return rank === undefined ? undefined : { start: line.start, end: line.end, words: bare, rank, next: line.next };
}

const agendaNumber =
  /^(?:item |agenda item )?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?[ \t\u00a0]+(?:[-\u2013:][ \t]+)?(?=\p{Lu})/iu;
/** What is decided is set in capitals too, and begins no section. */
const announcements = /^(?:RESOLVED|AGREED|NOTED|RECOMMENDED|CARRIED|LOST|DRAFT|RESTRICTED|CONFIDENTIAL|PRESENT)\b/u;

function rankOf(words: string, isBold: boolean): number | undefined {
  const number = agendaNumber.exec(words)?.[1];
  const isSentence = /[.;,?!]$/u.test(words);
  if (number !== undefined && (isBold || !isSentence)) return numberedRank + number.split('.').length;
  if (isBold) return boldRank;
  const isCapitals = /\p{Lu}.*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  return isCapitals && !isSentence && !words.endsWith(':') && !announcements.test(words) ? capitalsRank : undefined;
}

/** Whether a line begins with a capital, a digit or a star: nearly all others are spared a closer look. */
function mayBeginHeading(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === 42 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code > 127;
}

function isFollowedByBlank(text: string, { next }: Line): boolean {
  for (let at = next; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9 && code !== 160) return false;
  }
  return true;
}

/** The words of a short line without tags; `''` where it is too long for a heading. */
function headingWords(text: string, read: TaggedText, line: Span): string {
  const words = wordsOf(text, read, line);
  return words.length > longestHeading ? '' : words;
}

function wordsOf(text: string, read: TaggedText, span: Span): string {
  const end = Math.min(span.end, span.start + 8 * longestHeading);
  return withoutTags(text, read, { start: span.start, end }).replaceAll('\0', '').trim();
}
