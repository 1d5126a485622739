/**
 * The short way through a plain date: a day, a month or the end of one, as clerks mostly write it: `13 December 2021`,
 * `Monday 13 December 2021`, `2021-12-13`, `March 2020`, `end of July`. Any other is asked of the grammar once and
 * remembered, for dates come back by the thousand. Part of the short way through a plain tag, and held to the grammar by
 * the same law.
 */

import { capitalised } from '../text/words.ts';
import type { SaidDate } from './ast.ts';
import { flatCopy } from './keep.ts';
import { figuresEnd, isBlank, isFigure, isLetter } from './plain-letters.ts';
import { wholeNumber } from './plain-value.ts';
import { months, weekdays } from './vocabulary.ts';
import { WordTable } from './word-table.ts';

/** Reads the whole of a text as a date, its span counted from the start of that text; null where it is none. */
export type DateDoor = (text: string) => SaidDate | null;

const monthNames = new WordTable(months.map((month, index): [string, number] => [capitalised(month), index + 1]));
const weekdayNames: ReadonlySet<string> = new Set(weekdays.map(capitalised));
const mostRemembered = 8000;

/** Reads plain dates, and remembers those that the grammar had to be asked for. */
export class PlainDates {
  readonly #ask: DateDoor;
  readonly #known = new Map<string, SaidDate | null>();

  constructor(ask: DateDoor) {
    this.#ask = ask;
  }

  /** The date that fills `text` from `start` to `end`, or null where that is not surely one. */
  read(text: string, start: number, end: number): SaidDate | null {
    const date = readDay(text, start, end) ?? this.#remembered(text, start, end);
    return date === null || (date.year === 0 && hasYearBehind(text, end)) ? null : date;
  }

  #remembered(text: string, start: number, end: number): SaidDate | null {
    const known = this.#dateOf(text.slice(start, end));
    if (known === null) return null;
    const { form, edge, day, part, lastPart, year } = known;
    return { start, end, form, edge, day, part, lastPart, year };
  }

  #dateOf(words: string): SaidDate | null {
    const known = this.#known.get(words);
    if (known !== undefined) return known;
    const date = isAscii(words) ? this.#ask(words) : null;
    if (this.#known.size < mostRemembered) this.#known.set(flatCopy(words), date);
    return date;
  }
}

/** The day, month or end of one that fills `text` from `start` to `end`, written as clerks mostly do; else null. */
export function readDay(text: string, start: number, end: number): SaidDate | null {
  const behindEnd = afterEndOf(text, start);
  const edge = behindEnd === start ? '' : 'end';
  const first = edge === '' ? afterWeekday(text, start) : behindEnd;
  const figures = figuresEnd(text, first);
  const length = figures - first;
  if (length > 0 && !isBlank(text.charCodeAt(figures))) return first === start ? inFigures(text, start, end) : null;
  // A weekday is that of a day, and of no month.
  if (length > 2 || (length === 0 && edge === '' && first > start)) return null;
  const monthAt = afterBlanks(text, figures);
  let monthEnd = monthAt;
  while (isLetter(text.charCodeAt(monthEnd))) monthEnd++;
  const month = monthNames.find(text, monthAt, monthEnd);
  if (month === undefined) return null;
  const year = monthEnd === end ? 0 : yearBetween(text, afterBlanks(text, monthEnd), end);
  if (year === -1) return null;
  const day = length === 0 ? 0 : wholeNumber(text, first, figures);
  const form = length === 0 ? 'month' : 'day';
  return { start, end, form, edge, day, part: month, lastPart: 0, year };
}

/** Where the date after `end of` begins, which may be parted by a line end; `start` where that does not stand there. */
function afterEndOf(text: string, start: number): number {
  if (!text.startsWith('end', start)) return start;
  const of = afterBlanks(text, start + 3);
  const first = afterBlanks(text, of + 2);
  return of > start + 3 && first > of + 2 && text.startsWith('of', of) ? first : start;
}

/** Where the date after a weekday begins; `start` where none stands there. */
function afterWeekday(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  // None is shorter, and by far the most dates begin with a figure.
  return end - start >= 6 && weekdayNames.has(text.slice(start, end)) ? afterBlanks(text, end) : start;
}

/** The day written as `2021-12-13` or `13/12/2021`; null where it is not surely one. */
function inFigures(text: string, start: number, end: number): SaidDate | null {
  const first = figuresEnd(text, start);
  const second = figuresEnd(text, first + 1);
  const mark = text.charCodeAt(first);
  if (text.charCodeAt(second) !== mark || second === first + 1) return null;
  const part = wholeNumber(text, first + 1, second);
  if (mark === 45) {
    const year = yearBetween(text, start, first);
    if (year === -1 || second !== first + 3 || end !== second + 3 || figuresEnd(text, second + 1) !== end) return null;
    return { start, end, form: 'day', edge: '', day: wholeNumber(text, second + 1, end), part, lastPart: 0, year };
  }
  const year = mark === 47 ? yearBetween(text, second + 1, end) : -1;
  if (year === -1 || first > start + 2 || second > first + 3) return null;
  return { start, end, form: 'day', edge: '', day: wholeNumber(text, start, first), part, lastPart: 0, year };
}

/** Whether a year may stand behind a comma there, so that the date before it is half of one: `31 July, 2025`. */
function hasYearBehind(text: string, end: number): boolean {
  const comma = afterBlanks(text, end);
  return text.charCodeAt(comma) === 44 && isFigure(text.charCodeAt(afterBlanks(text, comma + 1)));
}

function afterBlanks(text: string, at: number): number {
  let after = at;
  while (isBlank(text.charCodeAt(after))) after++;
  return after;
}

/** The year that stands from `start` to `end`, or -1. */
function yearBetween(text: string, start: number, end: number): number {
  if (end - start !== 4 || figuresEnd(text, start) !== end) return -1;
  const year = wholeNumber(text, start, end);
  return year >= 1900 && year < 2200 ? year : -1;
}

/** Whether all of `words` is what a date is made of: letters outside ASCII may change with their surroundings. */
function isAscii(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if ((code < 32 && !isBlank(code)) || code > 126) return false;
  }
  return true;
}
