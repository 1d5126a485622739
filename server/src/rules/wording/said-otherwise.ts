/** What words say otherwise than the tag behind them of dates, ratings and owners: where they say it once, and so that it can be meant of nothing else. */
import { isDeadlineAt, readWords } from '../../prose/read-words.ts';
import type { Day, DaySpan } from '../../register/calendar.ts';
import { daysMeant } from '../../register/days-meant.ts';
import type { Register } from '../../register/model.ts';
import type { Clause, Rating, SaidDate, Span, Tag } from '../../syntax/ast.ts';
import { datesIn } from '../../syntax/parse.ts';
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

/** What words say of something put back or finished: the only dates in them, where the tag's are others. */
export function pastDateOtherwise(
  { type, date, to }: Clause,
  words: string,
  day: Day,
  fiscalStart: number,
): (Span & { readonly days: DaySpan; readonly inTag: SaidDate }) | undefined {
  if (!mayHoldDate.test(words)) return undefined;
  const dates = datesIn(words, { start: 0, end: words.length });
  const pairs: [SaidDate | null, SaidDate | undefined][] =
    type === 'slipped'
      ? [
          [date, dates.length === 2 ? dates.find(({ start }) => isLed(slippedFrom, start)) : undefined],
          [to, dates.length < 3 ? dates.find(({ start }) => isLed(slippedTo, start)) : undefined],
        ]
      : [[date, dates.length === 1 ? dates.find(({ start }) => isLed(finished, start)) : undefined]];
  for (const [inTag, said] of pairs) {
    if (inTag === null || said === undefined || inTag.year === 0 || said.year === 0) continue;
    const [own, other] = [inTag, said].map((one) => daysMeant(one, day, 'last', fiscalStart));
    if (own == null || other == null || (own.first <= other.last && other.first <= own.last)) continue;
    return { start: said.start, end: said.end, days: other, inTag };
  }
  return undefined;

  function isLed(lead: RegExp, start: number): boolean {
    return lead.test(words.slice(Math.max(0, start - 40), start));
  }
}

const slippedFrom =
  /\b(?:slipped|slip|moved|put back|revised|extended|delayed|postponed)\b[^.;]{0,20}\bfrom (?:the )?$/iu;
const slippedTo =
  /\b(?:slipped|slip|moved|put back|revised|extended|delayed|postponed)\b[^.;]{0,30}\b(?:to|until) (?:the )?$/iu;
const finished = /\b(?:done|completed|finished|closed|delivered)(?: on| in|:)? (?:the )?$/iu;

const others: Readonly<Record<Rating, RegExp>> = {
  red: /\b(?:amber|green|blue)\b/i,
  amber: /\b(?:red|green|blue)\b/i,
  green: /\b(?:red|amber|blue)\b/i,
  blue: /\b(?:red|amber|green)\b/i,
};
const saidRating =
  /(?:(?<!\bnot (?:yet )?(?:been )?)\b(?:rated|rating(?: of| was| is)?|rag|turned|moved to|from (?:red|amber|green|blue) to|remain(?:s|ed)?|status(?: was| is)?|now)\s+|\|\s*(?=\w+\s*(?:\||$)))(red|amber|green|blue)\b/gim;

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
