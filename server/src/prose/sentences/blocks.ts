/**
 * Minutes as blocks: headings, paragraphs, entries of lists, rows of tables. Tags are blanked out first, each code unit by
 * one, so that every offset is still the document's. Linear in the text.
 */
import type { MarkupPlaces, TagPlace } from '../../syntax/ast.ts';
import { shortestWrapped } from '../../syntax/line-ends.ts';
import { behindBlankLine } from '../../syntax/stretch.ts';
import { firstEndingAfter } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import { beginsEntry } from './line-labels.ts';
import { entryMarkAt, headingMark } from './marks.ts';
import { withBars } from './tabs.ts';

export type BlockKind = 'heading' | 'paragraph' | 'entry' | 'row';

/** A block without its mark: `- `, `(a) `, `21.3 `, `## `. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** What sort of mark it has: entries of one list have the same; `''` for none. */
  readonly mark: string;
  /** The number of an entry marked with one, else 0. */
  readonly number: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly isApart: boolean;
  /** Where the reading goes on for the block behind it, and whether that surely stands apart: the text may be a part of one. */
  readonly next: number;
  readonly isNextApart: boolean;
}

/** Longer lines are not broken by hand: the next one begins another sentence. */
const longestWrapped = 130;
/** Longer lines are sentences, in code units. */
export const longestHeading = 90;

/** The text with a blank for each code unit of a tag and of its span's brackets; or a part of it. */
export function withoutMarkup(text: string, places: MarkupPlaces, from = 0, to = text.length): string {
  if (places.tags.length === 0 && places.header === null) return withBars(text.slice(from, to));
  const cuts = markupBetween(text, places, from, to);
  const pieces: string[] = [];
  const ends = new LineEnds(text);
  let at = from;
  for (const { start, end: behind } of cuts) {
    const end = Math.min(behind, to);
    if (start >= to || end <= at) continue;
    if (start > at) pieces.push(text.slice(at, start));
    at = Math.max(start, at);
    // Line ends stay, for they part blocks.
    for (let next = ends.from(at); next < end; next = ends.from(at)) {
      if (next > at) pieces.push(blanks(next - at));
      pieces.push(text.charAt(next));
      at = next + 1;
    }
    if (end > at) pieces.push(blanks(end - at));
    at = end;
  }
  pieces.push(text.slice(at, to));
  // Joined and not added up: what is added up is a tree of strings, and slow to go through letter by letter.
  return withBars(pieces.join(''));
}

/** Where all the markup stands that a part of a text may hold. */
function markupBetween(text: string, { header, tags }: MarkupPlaces, from: number, to: number): Span[] {
  const cuts: Span[] = header === null ? [] : [{ start: header.start, end: header.end }];
  // No span reaches over a blank line.
  const last = to === text.length ? to : behindBlankLine(text, to);
  for (let index = firstEndingAfter(tags, from); index < tags.length; index++) {
    const { start, end, open, close } = tags[index] as TagPlace;
    if (start >= last) break;
    if (open !== -1) cuts.push({ start: open, end: open + 1 }, { start: close, end: close + 1 });
    cuts.push({ start, end });
  }
  return cuts.sort((one, other) => one.start - other.start);
}

function blanks(length: number): string {
  return length <= manyBlanks.length ? manyBlanks.slice(0, length) : '\0'.repeat(length);
}
const manyBlanks = '\0'.repeat(500);

/** The line ends of a text, to be asked for in order. */
class LineEnds {
  readonly #text: string;
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the first from `at` on is. */
  from(at: number): number {
    if (this.#feed < at) this.#feed = this.#next('\n', at);
    if (this.#return < at) this.#return = this.#next('\r', at);
    return Math.min(this.#feed, this.#return);
  }

  #next(sign: string, at: number): number {
    const next = this.#text.indexOf(sign, at);
    return next === -1 ? Number.MAX_SAFE_INTEGER : next;
  }
}

const underline = /^(?:={3,}|-{3,})\s*$/u;

/** The blocks of a text whose markup is blanked out, from the offset `from`, where a line begins that may stand apart. */
export function* blocksIn(text: string, from: number, isFromApart = true): Generator<Block> {
  let bar = -1;
  let open: Draft | undefined;
  let isApart = isFromApart;
  let start = from;
  while (start < text.length) {
    const lineStart = start;
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    const line = trimmed(text, start, feed === -1 ? text.length : feed);
    start = next;
    if (line.end === line.start) {
      if (open !== undefined) yield finished(text, open, true, start, true);
      [open, isApart] = [undefined, true];
      continue;
    }
    if (open !== undefined && isHeadingOver(text, open, line)) {
      yield { ...finished(text, open, false, start, true), kind: 'heading' };
      open = undefined;
      isApart = true;
      continue;
    }
    if (isTableRule(text, line)) continue;
    bar = firstBar(text, line.start, bar);
    const begun = begin(text, line, isApart, bar);
    if (takesIn(text, open, begun)) continue;
    if (open !== undefined) yield finished(text, open, false, lineStart, false);
    open = begun;
    isApart = false;
  }
  if (open !== undefined) yield finished(text, open, true, text.length, false);
}

/** Whether a line without a mark goes on with the block above it, which then takes it in. */
function takesIn(text: string, open: Draft | undefined, line: Draft): boolean {
  if (open === undefined || line.kind !== 'paragraph' || !goesOn(text, open, line)) return false;
  open.end = line.end;
  open.lines++;
  open.lastLine = line.lastLine;
  return true;
}

interface Draft extends Omit<Block, 'next' | 'isNextApart'> {
  end: number;
  lines: number;
  lastLine: Span;
}

function draft(kind: BlockKind, mark: string, start: number, number: number, isApart: boolean, line: Span): Draft {
  return { kind, mark, number, start, end: line.end, isApart, lines: 1, lastLine: line };
}

function begin(text: string, line: Span, isApart: boolean, bar: number): Draft {
  const first = text.charCodeAt(line.start);
  if (first === 35) {
    const mark = headingMark(text, line.start);
    if (mark > 0) return draft('heading', '#', line.start + mark, 0, isApart, line);
  }
  if (first === 124 || hasCells(text, line, bar)) {
    const { start } = trimmed(text, first === 124 ? line.start + 1 : line.start, line.end);
    return draft('row', '|', start, 0, isApart, line);
  }
  const mark = entryMarkAt(text, line);
  if (mark === undefined) return draft('paragraph', '', line.start, 0, isApart, line);
  return draft('entry', mark.sort, mark.end, mark.number, isApart, line);
}

/** Whether a line without a mark goes on with the block above it. */
function goesOn(text: string, { kind, end, lastLine }: Draft, line: Span): boolean {
  if (kind === 'heading' || kind === 'row' || beginsEntry(text, line)) return false;
  if (isLongerThan(longestWrapped, text, lastLine) || closesWithNote(text, lastLine)) return false;
  // What is wrapped under a mark is mostly set in, and seldom broken just where a sentence ends.
  if (kind === 'entry' && isAtMargin(text, line) && '.;!?'.includes(text.charAt(end - 1))) return false;
  if (isLongerThan(shortestWrapped - 1, text, lastLine)) return true;
  return /[\p{Ll}\d(]/u.test(text.charAt(line.start)) && !'.:;!?'.includes(text.charAt(end - 1));
}

/** Whether a line begins at the margin, with a capital. */
function isAtMargin(text: string, { start }: Span): boolean {
  return (start === 0 || isLineEndCode(text.charCodeAt(start - 1))) && /\p{Lu}/u.test(text.charAt(start));
}

function isLineEndCode(code: number): boolean {
  return code === 10 || code === 13;
}

/** `(Action: TH, May)` at the end of a line closes what it is about. */
function closesWithNote(text: string, { start, end }: Span): boolean {
  const last = text.charCodeAt(end - 1);
  return (last === 41 || last === 93) && closingNote.test(text.slice(Math.max(start, end - 60), end));
}
const closingNote = /[([](?:(?:agreed )?actions?\b[^)\]]*|[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3})*)[)\]]$/iu;

/** Of a line without the tags in it: nothing may be read otherwise for what a tag is called. */
export function isLongerThan(length: number, text: string, { start, end }: Span): boolean {
  let left = length;
  // What is short with its tags is short, and most lines are told to be long by a part of them.
  for (let at = start; left >= 0 && end - at > left; at++) if (text.charCodeAt(at) !== 0) left--;
  return left < 0;
}

/** A paragraph of one short line that ends with no stop is a heading. */
function finished(text: string, draft: Draft, atBlank: boolean, next: number, isNextApart: boolean): Block {
  const { mark, number, start, end, isApart } = draft;
  let { kind } = draft;
  if (isApart && atBlank && draft.lines === 1 && mayBeHeading(draft) && !isLongerThan(longestHeading, text, draft)) {
    const last = text.charAt(end - 1);
    if (!stops.includes(last) && isTitle(text.slice(start, end).replaceAll('\0', ''), last)) kind = 'heading';
  }
  return { kind, mark, number, start, end, isApart, next, isNextApart };
}

/** What no heading ends with; most lines do. */
const stops = '.!?;:,';
const titled = /^[\p{Lu}\d*_‘'“"(][^.!?;]*[^.!?;:,\s]$/u;
/** `**4. Which two go first?**`: a line in bold from end to end, which is no sentence. */
const bold = /^(?<stars>\*\*|__)(?:[\d.]{1,8}[.)]? )?[^.!;*_]*[^.!;:,\s*_]\k<stars>$/u;

function isTitle(line: string, last: string): boolean {
  return titled.test(line) || ((last === '*' || last === '_') && bold.test(line));
}

function mayBeHeading({ kind, mark }: Draft): boolean {
  return kind === 'paragraph' || (kind === 'entry' && (mark === '1' || mark === '1.1'));
}

function isHeadingOver(text: string, { kind, lines }: Draft, line: Span): boolean {
  return kind === 'paragraph' && lines === 1 && isUnderline(text, line);
}

function isUnderline(text: string, { start, end }: Span): boolean {
  const code = text.charCodeAt(start);
  return (code === 61 || code === 45) && end - start <= longestHeading && underline.test(text.slice(start, end));
}

function isTableRule(text: string, { start, end }: Span): boolean {
  const code = text.charCodeAt(start);
  if (code !== 124 && code !== 45 && code !== 43 && code !== 58) return false;
  if (end - start <= 2) return false;
  for (let at = start; at < end && at < start + 400; at++) if (!isRuleCode(text.charCodeAt(at))) return false;
  return true;
}

function isRuleCode(code: number): boolean {
  if (code === 124 || code === 45 || code === 58 || code === 43 || code === 32) return true;
  return code < 128 ? code >= 9 && code <= 13 : /\s/u.test(String.fromCharCode(code));
}

/** The first bar from `from` on; where `known`, the last one found, is still before us, the text is not searched again. */
function firstBar(text: string, from: number, known: number): number {
  if (known >= from) return known;
  const bar = text.indexOf('|', from);
  return bar === -1 ? text.length : bar;
}

/** Whether a line without a bar before it has cells: its first bar, at `bar`, has a blank before it, or another behind it. */
function hasCells(text: string, { start, end }: Span, bar: number): boolean {
  if (bar <= start || bar >= end) return false;
  const next = isBlankCode(text.charCodeAt(bar - 1)) ? bar : text.indexOf('|', bar + 1);
  return next !== -1 && next < end;
}

/** A stretch without the blanks at its ends, those that stand for tags and the stars of Markdown's bold included. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Blanks of a line: what stands for markup is one too. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 0 || code === 13 || code === 10 || code === 0xfeff;
}
