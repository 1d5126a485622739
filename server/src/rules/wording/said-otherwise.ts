/** What words say otherwise than the tag behind them: where they say it once, and so that it can be meant of nothing else. */
import { isDeadlineAt, readWords } from '../../prose/read-words.ts';
import { type Day, type DaySpan, daysMeant } from '../../register/calendar.ts';
import type { Register } from '../../register/model.ts';
import { comparable, numberOf } from '../../register/value.ts';
import type { Rating, SaidDate, SaidValue, Span, Tag } from '../../syntax/ast.ts';
import { datesIn, valuesIn } from '../../syntax/parse.ts';
import { isNamedIn, mayName, ownerOf } from './owner-said.ts';

/** Whether words have a date or figure as it stands in a tag: not as a part of another, as `2%` is of `22%`. */
export function saysWhole(words: string, inTag: string): boolean {
  for (let at = words.indexOf(inTag); at !== -1; at = words.indexOf(inTag, at + 1))
    if (
      !(/\d[.,·]?$/u.test(words.slice(Math.max(0, at - 2), at)) && /^\d/u.test(inTag)) &&
      !/^[.,·]?\d/u.test(words.slice(at + inTag.length, at + inTag.length + 2))
    )
      return true;
  return false;
}

// Without the flag `u`, with which small and capital letters alike take ten times as long to find behind a `\b`.
const mayHoldDate = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The one date in the words, and its days, where a tag of a meeting on `day` has another. */
export function dateOtherwise(
  date: SaidDate,
  words: string,
  day: Day,
  fiscalStart: number,
): (Span & { readonly days: DaySpan }) | undefined {
  if (!mayHoldDate.test(words)) return undefined;
  const [only, second] = datesIn(words, { start: 0, end: words.length });
  if (only === undefined || second !== undefined) return undefined;
  const inTag = daysMeant(date, day, 'next', fiscalStart);
  const inWords = daysMeant(only, day, 'next', fiscalStart);
  // What is past when it is said is no deadline.
  if (inTag === null || inWords === null || inWords.last < day) return undefined;
  if (inTag.first <= inWords.last && inWords.first <= inTag.last) return undefined;
  // Before a day is on any day before it.
  if (inTag.first <= inWords.last && /\bbefore (?:the )?$/iu.test(words.slice(0, only.start))) return undefined;
  if (!isDeadlineAt(words, only)) return undefined;
  return { start: only.start, end: only.end, days: inWords };
}

/** Near such words a figure is no observation. */
const ofTarget = /\b(?:targets?|aim(?:s|ed)?|goals?|ambition|milestones?|thresholds?|benchmark|plan)\b/i;

/** The one figure in the words of the sort that a tag has, where it is another; `inTag` is how the tag says its own. */
export function valueOtherwise(value: SaidValue, inTag: string, words: string): SaidValue | undefined {
  const alike = valuesIn(words, { start: 0, end: words.length }).filter((one) => comparable(one, value));
  const [first] = alike;
  if (first === undefined || alike.length > 1 || ofTarget.test(words)) return undefined;
  const [said, own] = [numberOf(first), numberOf(value)];
  const within = Math.max(
    lastPlace(inTag, own) / 2,
    lastPlace(words.slice(first.start, first.end), said) / 2,
    first.qualifier === '' && value.qualifier === '' ? 0 : Math.abs(said) * roughly,
  );
  const isSame =
    Math.abs(said - own) <= within * (1 + Number.EPSILON) || (first.low <= value.low && value.high <= first.high);
  return isSame ? undefined : first;
}

/** What is said to be just over, nearly or about so much is within such a share of it. */
const roughly = 0.1;

/** What one of the last figure written is worth: of `£1.23m` ten thousand. A rounded figure says no more than to half of it. */
function lastPlace(written: string, number: number): number {
  const [digits = '', decimals = ''] = /\d[\d,]*(?:[.·](\d+))?/u.exec(written) ?? [];
  const mantissa = Number(digits.replace(/,/gu, '').replace('·', '.'));
  // What is said in words, or of so many, is exact.
  if (!(mantissa > 0) || number === 0 || / of /u.test(written)) return 0;
  return Math.abs(number) / mantissa / 10 ** decimals.length;
}

const others: Readonly<Record<Rating, RegExp>> = {
  red: /\b(?:amber|green|blue)\b/i,
  amber: /\b(?:red|green|blue)\b/i,
  green: /\b(?:red|amber|blue)\b/i,
  blue: /\b(?:red|amber|green)\b/i,
};
const saidRating =
  /(?<!\bnot (?:yet )?(?:been )?)\b(?:rated|rating(?: of| was| is)?|rag|turned|moved to|remain(?:s|ed)?|status(?: was| is)?|now)\s+(red|amber|green|blue)\b/gi;

/** The one rating that the words give, where it is another. */
export function ratingOtherwise(rating: Rating, words: string): Rating | undefined {
  if (!others[rating].test(words)) return undefined;
  const said = new Set(Array.from(words.matchAll(saidRating), ([, one = '']) => one.toLowerCase() as Rating));
  return said.size !== 1 || said.has(rating) ? undefined : [...said][0];
}

/** Whom of the roster the words name as the one who acts, where a tag of the roster's owners has others; and how they say it. */
export function ownerOtherwise(
  { owners, clauses }: Tag,
  words: string,
  register: Register,
): { readonly handle: string; readonly who: string } | undefined {
  const [first] = owners;
  // Most words name the owner of their tag.
  if (first === undefined || !register.owners.has(first.name) || isNamedIn(words, first.name, register))
    return undefined;
  const inTag = new Set([...owners, ...clauses.flatMap(({ names }) => names)].map(({ name }) => name));
  // Reading takes long, and most words name no other owner.
  if (!mayName(words, register, inTag)) return undefined;
  const who = readWords(words).find(({ kind }) => kind === 'action')?.who ?? '';
  // `A briefing from the Director would be arranged`.
  const handle = /\b(?:from|by|with|for|to)\b/u.test(who) ? undefined : ownerOf(who, register);
  return handle === undefined || inTag.has(handle) ? undefined : { handle, who };
}
