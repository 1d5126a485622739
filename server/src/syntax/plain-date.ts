/**
 * The short way through a plain date: a day, a month or the end of one, as clerks mostly write it: `13 December 2021`,
 * `March 2020`, `end of July`. Any other is asked of the grammar once and remembered, for dates come back by the
 * thousand. Part of the short way through a plain tag, and held to the grammar by the same law.
 */
import type { SaidDate } from './ast.ts';
import { flatCopy } from './keep.ts';
import { isBlank, isLetter } from './plain-letters.ts';
import { figuresEnd } from './plain-value.ts';
import { months } from './vocabulary.ts';

/** Reads the whole of a text as a date, its span counted from the start of that text; null where it is none. */
export type DateDoor = (text: string) => SaidDate | null;

const monthByName: ReadonlyMap<string, number> = new Map(
  months.map((month, index) => [month.charAt(0).toUpperCase() + month.slice(1), index + 1]),
);
const endOf = 'end of ';
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
    const date = readDay(text, start, end);
    if (date !== null) return date;
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
  const isEnd = text.startsWith(endOf, start);
  const first = isEnd ? start + endOf.length : start;
  const figures = figuresEnd(text, first);
  const length = figures - first;
  if (length > 2 || (length > 0 && text.charCodeAt(figures) !== 32)) return null;
  const monthAt = length === 0 ? first : figures + 1;
  let monthEnd = monthAt;
  while (isLetter(text.charCodeAt(monthEnd))) monthEnd++;
  const month = monthByName.get(text.slice(monthAt, monthEnd));
  if (month === undefined) return null;
  const year = monthEnd === end ? 0 : yearBetween(text, monthEnd + 1, end);
  if (year === -1 || (year !== 0 && text.charCodeAt(monthEnd) !== 32)) return null;
  const day = length === 0 ? 0 : Number(text.slice(first, figures));
  const form = length === 0 ? 'month' : 'day';
  return { start, end, form, edge: isEnd ? 'end' : '', day, part: month, lastPart: 0, year };
}

/** The year that stands from `start` to `end`, or -1. */
function yearBetween(text: string, start: number, end: number): number {
  if (end - start !== 4 || figuresEnd(text, start) !== end) return -1;
  const year = Number(text.slice(start, end));
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
