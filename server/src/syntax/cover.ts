/**
 * Which words a tag is about (markup, section "Where a tag may stand"). Found when asked for, from the tag backwards:
 * most tags are never asked. Looks back over so much text at the most, so that the time stays linear on any input.
 */
import { firstEndingAfter } from '../text/search.ts';
import type { MarkupPlaces, Span, TagPlace } from './ast.ts';
import { blockAbove } from './block-above.ts';
import { endOfLine, endsWithTag, isRow, isWholeLine, lineEndBefore, noteMarkBefore, startOfLine } from './line-ends.ts';
import { withoutMarks } from './marks.ts';
import { numberedParts } from './numbered-parts.ts';
import { isInlineBlank, isLineEnd } from './scan.ts';

/** A sentence longer than this, in UTF-16 code units, is covered from there on only. */
export const longestCover = 4000;

/** A text, or what is kept of one. */
export type Sliced = Pick<string, 'slice'> | { slice(start: number, end: number): string };

/** The stretch of `text` that `tag` covers, without the brackets of a span or the tags that stand at its end. */
export function coverOf(text: string, document: MarkupPlaces, tag: TagPlace): Span {
  if (isSpanOfWords(tag)) return { start: tag.open + 1, end: tag.close };
  return coverOfTag(text, document, tag, firstEndingAfter(document.tags, tag.start));
}

/** The same of a tag without a span of words, by its place in the list of tags. */
export function coverOfTag(text: string, document: MarkupPlaces, tag: TagPlace, index: number): Span {
  const floor = Math.max(document.header?.end ?? 0, tag.start - longestCover);
  const before = tag.open === -1 ? index - 1 : firstEndingAfter(document.tags, tag.open) - 1;
  const end = skipTagsBack(text, document.tags, before, tag.open === -1 ? tag.start : tag.open, floor);
  // Nearly always a letter or a full stop stands before the tag, and then its line is not blank.
  if (end === floor || !isPlain(text.charCodeAt(end - 1))) {
    const start = startOfLine(text, end, floor);
    if (text.slice(start, end).trim() === '' && restIsBlank(text, document.tags, index))
      return blockAbove(text, document.tags, start, floor);
  }
  const previous = end === tag.start ? index - 1 : firstEndingAfter(document.tags, end) - 1;
  const start = startOfSentence(text, document.tags, previous, end, floor);
  return { start: startOfPart(text, document, { start, end }, index), end };
}

/** Where the numbered part begins of which a tag stands before the stop of its sentence; else where the sentence does. */
function startOfPart(text: string, document: MarkupPlaces, { start, end }: Span, index: number): number {
  if (isSentenceEnd(text, end, start) || !/[)\d]/u.test(text.slice(start, end))) return start;
  const sentence = { start, end: endOfSentence(text, document.tags, index, end - 1) };
  const parts = numberedParts(withoutTags(text, document, sentence));
  return start + (parts.findLast((part) => start + part.start < end)?.start ?? 0);
}

/** Whether a tag has a span with words in it. An empty one only keeps the bracket before it the minutes' own. */
export function isSpanOfWords({ open, close }: TagPlace): boolean {
  return open !== -1 && close > open + 1;
}

/** The whole sentence, entry or row that a tag's span is a part of; of any other tag, what it covers. */
export function sentenceAround(text: string, document: MarkupPlaces, tag: TagPlace): Span {
  if (tag.open === -1) return coverOf(text, document, tag);
  const floor = Math.max(document.header?.end ?? 0, tag.open - longestCover);
  const { tags } = document;
  const index = firstEndingAfter(tags, tag.start);
  // Tags inside the span stand before this one in the list, those before the span too: the search steps over them.
  const before = firstEndingAfter(tags, tag.open) - 1;
  const start = tag.open === floor ? floor : startOfSentence(text, tags, before, tag.open, floor);
  return { start, end: endOfSentence(text, tags, index, tag.close) };
}

/** The sentence, entry, row or heading that holds the letter before `at`, from its first word to where it ends. */
export function sentenceAt(text: string, { header, tags }: MarkupPlaces, at: number): Span {
  const floor = Math.max(header?.end ?? 0, at - longestCover);
  const start = startOfSentence(text, tags, firstEndingAfter(tags, at) - 1, at, floor);
  return { start, end: endOfSentence(text, tags, firstEndingAfter(tags, start), start) };
}

/**
 * The words a span holds, without tags, span brackets, Markdown's bold, and its list, heading and table marks at the start.
 * Of a span longer than anyone reads, the words it begins with.
 */
export function wordsIn(text: Sliced, document: MarkupPlaces, span: Span): string {
  const last = Math.min(span.end, span.start + longestCover);
  if (last <= span.start) return '';
  const cuts: Span[] = [];
  for (const tag of tagsFrom(document.tags, span.start)) {
    // The bracket of a span may stand here, and its tag only further on.
    if (tag.start >= last + longestCover) break;
    if (tag.open >= span.start && tag.open < last) cuts.push({ start: tag.open, end: tag.open + 1 });
    if (tag.start < last) cuts.push({ start: tag.close === -1 ? tag.start : tag.close, end: tag.end });
  }
  let words = '';
  let at = span.start;
  for (const cut of cuts.sort((one, other) => one.start - other.start)) {
    if (cut.start > at) words += text.slice(at, cut.start);
    at = Math.max(at, cut.end);
  }
  words += text.slice(at, last);
  return withoutMarks(words);
}

/** The stretch of `text` with a null for each code unit of a tag in it: words alone, each at its distance from the start. */
export function withoutTags(text: Sliced, document: MarkupPlaces, span: Span): string {
  let words = '';
  let at = span.start;
  for (const { start, end } of tagsFrom(document.tags, span.start)) {
    if (start >= span.end) break;
    const last = Math.min(end, span.end);
    words += text.slice(at, Math.max(at, start)) + '\0'.repeat(last - Math.max(at, start));
    at = last;
  }
  return words + text.slice(at, span.end);
}

/** The tags from the first that ends after `offset`, or whose span opens after it. */
function* tagsFrom(tags: readonly TagPlace[], offset: number): Iterable<TagPlace> {
  for (let index = firstEndingAfter(tags, offset); index < tags.length; index++) yield tags[index] as TagPlace;
}

/** Whether a code unit is a printed sign of ASCII. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}

/** Back from `at` over tags and the blanks between them; `last` is the place of the last tag that ends there or before it. */
function skipTagsBack(text: string, tags: readonly TagPlace[], last: number, at: number, floor: number): number {
  let end = at;
  for (let before = last; ; before--) {
    while (end > floor && isInlineBlank(text.charCodeAt(end - 1))) end--;
    const tag = tags[before];
    if (end <= floor || tag === undefined || tag.end !== end || tag.open !== -1) return end;
    end = tag.start;
  }
}

function restIsBlank(text: string, tags: readonly TagPlace[], index: number): boolean {
  let at = (tags[index] as TagPlace).end;
  const ceiling = at + longestCover;
  for (let next = index + 1; at < ceiling; next++) {
    while (at < ceiling && isInlineBlank(text.charCodeAt(at))) at++;
    const tag = tags[next];
    if (tag === undefined || tag.start !== at) return at >= text.length || isLineEnd(text.charCodeAt(at));
    at = tag.end;
  }
  return true;
}

/**
 * Where the sentence, list entry, table row or heading that ends at `end` begins; `last` is the place of the last tag that
 * ends there or before it.
 */
function startOfSentence(text: string, tags: readonly TagPlace[], last: number, end: number, floor: number): number {
  let previousTag = last;
  // Where the words go on behind the tags that are being stepped over, or -1.
  let behind = -1;
  let at = end;
  while (at > floor) {
    const tag = tags[previousTag];
    if (tag === undefined || tag.end !== at) {
      const word = startOfWord(text, at, Math.max(floor, tag?.end ?? floor));
      if (word === at && (beginsHere(text, at, end, floor) || isNewLine(text, tag, at, end, floor))) break;
      at = Math.min(word, at - 1);
      if (!isInlineBlank(text.charCodeAt(at))) behind = -1;
      continue;
    }
    if (behind === -1) behind = at;
    at = tag.open === -1 ? tag.start : tag.close;
    if (behind < end && isSentenceEnd(text, at, floor) && !continues(text, behind))
      return skipForward(text, behind, end);
    previousTag = lastStartingBefore(tags, previousTag, at);
  }
  return skipForward(text, skipMarker(text, at), end);
}

/** Back over all that is neither blank nor line end; in a loop of its own, for most letters are gone over here. */
function startOfWord(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (code <= 32 ? isInlineBlank(code) || isLineEnd(code) : code === 160) break;
    start--;
  }
  return start;
}

/** The place of the last tag, from `index` back, that starts before `offset`: several tags may follow one span. */
function lastStartingBefore(tags: readonly TagPlace[], index: number, offset: number): number {
  let last = index;
  while (last >= 0 && (tags[last] as TagPlace).start >= offset) last--;
  return last;
}

/** Whether the line that begins at `at` goes on with the sentence of the line above; `tag` is the last that stands there. */
function goesOnBelow(text: string, tag: TagPlace | undefined, at: number, ceiling: number, floor: number): boolean {
  const line = text.slice(at, endOfLine(text, at, ceiling));
  if (line.trim() === '' || /^\s*(?:[-=*_]{3,}\s*$|#{1,6}\s|```|~~~)/u.test(line)) return false;
  return !beginsHere(text, at, ceiling, floor) && !isNewLine(text, tag, at, ceiling, floor);
}

/** Where the sentence that is going on at `from` ends: with its stop, or its last line. Tags in it are stepped over. */
function endOfSentence(text: string, tags: readonly TagPlace[], index: number, from: number): number {
  const ceiling = Math.min(text.length, from + longestCover);
  let next = index;
  let at = from + 1;
  while (at < ceiling) {
    while (next < tags.length && (tags[next] as TagPlace).start < at) next++;
    const tag = tags[next];
    if (isLineEnd(text.charCodeAt(at))) {
      const line = at + (text.startsWith('\r\n', at) ? 2 : 1);
      if (!goesOnBelow(text, tags[next - 1], line, ceiling, from)) return at;
      at = line;
      continue;
    }
    if (tag !== undefined && tag.start === at) {
      at = tag.end;
      continue;
    }
    at++;
    const code = text.charCodeAt(at);
    const pause = at >= ceiling || isInlineBlank(code) || isLineEnd(code) || tags[next]?.start === at;
    if (pause && isSentenceEnd(text, at, from) && !continues(text, at)) return at;
  }
  return ceiling;
}

/** Whether a sentence, a list entry, a row or the text under a heading begins at `at`. */
function beginsHere(text: string, at: number, end: number, floor: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLineEnd(before)) {
    const lineEnd = lineEndBefore(text, at);
    // Most paragraphs have a blank line before them.
    if (lineEnd > floor && isLineEnd(text.charCodeAt(lineEnd - 1))) return true;
    if (startsEntry(text, at) || isRow(text.slice(at, endOfLine(text, at, end)))) return true;
    const lineStart = startOfLine(text, lineEnd, floor);
    const line = text.slice(lineStart, at);
    if (isBlankOrHeading(line) || isRow(line)) return true;
    let sentenceEnd = lineEnd;
    while (sentenceEnd > floor && isInlineBlank(text.charCodeAt(sentenceEnd - 1))) sentenceEnd--;
    if (at >= end || continues(text, at)) return false;
    return isSentenceEnd(text, sentenceEnd, floor) || isWholeLine(text, lineStart, sentenceEnd, at);
  }
  return isInlineBlank(before) && at < end - 1 && isSentenceEnd(text, at - 1, floor) && !continues(text, at);
}

/** Whether a line begins at `at` behind one that ends with a tag of its own: `Clerk: insurance{action}`, line under line. */
function isNewLine(text: string, tag: TagPlace | undefined, at: number, end: number, floor: number): boolean {
  if (at === floor || at >= end || !isLineEnd(text.charCodeAt(at - 1))) return false;
  return endsWithTag(text, tag, lineEndBefore(text, at)) && !continues(text, at);
}

function skipForward(text: string, from: number, end: number): number {
  let at = Math.min(from, end);
  while (at < end && !isPlain(text.charCodeAt(at)) && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function isBlankOrHeading(line: string): boolean {
  return line.trim() === '' || /^\s*#{1,6}\s/u.test(line);
}

const entryMark = /[ \t\u00a0]*(?:(?:[-*+•·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])[ \t\u00a0]|\|[ \t\u00a0]?)/uy;

/** Whether a capital of ASCII stands at `at`, with which no mark of an entry begins: most sentences begin so. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Whether the line at `at` begins a list entry or a table row. */
function startsEntry(text: string, at: number): boolean {
  return skipMarker(text, at) > at;
}

function skipMarker(text: string, at: number): number {
  if (isCapital(text, at)) return at;
  entryMark.lastIndex = at;
  return entryMark.test(text) ? entryMark.lastIndex : at;
}

/** Short words whose full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:cllrs?|mr|mrs|ms|dr|prof|rev|st|no|nos|para|paras|ref|e\.g|i\.e|etc|vs|p\.m|a\.m|approx|hon|[a-z])$/iu;

/** Whether a sentence ends just before `at`: a stop, perhaps with a closing quote or bracket, or the mark of a note behind it. */
function isSentenceEnd(text: string, at: number, floor: number): boolean {
  // Nearly every word ends with a small letter.
  const last = text.charCodeAt(at - 1);
  if (last >= 97 && last <= 122) return false;
  let end = last === 93 ? at - noteMarkBefore(text, at) : at;
  while (end > floor && '"\'”’)]'.includes(text.charAt(end - 1))) end--;
  const mark = text.charAt(end - 1);
  if (mark === '!' || mark === '?') return true;
  return mark === '.' && !abbreviations.test(text.slice(Math.max(floor, end - 9), end - 1));
}

/** Whether what follows `at` goes on with the sentence: it begins with a small letter. */
function continues(text: string, at: number): boolean {
  let next = at;
  while (isInlineBlank(text.charCodeAt(next))) next++;
  if (isCapital(text, next)) return false;
  return /\p{Ll}/u.test(text.charAt(next));
}
