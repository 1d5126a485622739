/** The time that stands behind a figure in the words: of what day or month it is, or by when it is aimed at. */
import { whenSaid } from '../../register/words-value.ts';
import type { DateForm } from '../../syntax/ast.ts';
import { datesIn, parseDate } from '../../syntax/parse.ts';

/** Of a value, ` in December`; `''` where the words give it no time. */
export function timeOf(value: string, words: string): string {
  const near = behind(value, words);
  if (/^(?:in|on|at|for|during)$/u.test(near.lead)) return ` ${near.lead === 'during' ? 'in' : near.lead} ${near.date}`;
  const at = onlyPlaceOf(value, words);
  const [, before = ''] = at === -1 ? [] : (inBrackets.exec(words.slice(0, at)) ?? []);
  if (parseDate(before) !== null) return ` in ${before}`;
  const said = at === -1 ? null : whenSaid(words, { start: at, end: at + value.length });
  if (said === null || !fixed.has(said.form)) return '';
  const lead = said.edge !== '' ? 'at' : said.form === 'day' ? 'on' : 'in';
  return ` ${lead} ${words.slice(said.start, said.end).replace(/^the |[.,;:]+$/giu, '')}`;
}

/** `(2023: 49%)`, `(March 2024: 12)`. */
const inBrackets = /\(([\p{L}\d /-]{2,20}): $/u;

/** Of a target, ` by March 2025`. */
export function dayOf(target: string, words: string): string {
  // `under` stands for the `below` of the words, and `at most` for a limit.
  const { lead, date } = behind(target.replace(/^(?:under|over|at most) /u, ''), words);
  return lead === 'by' || lead === 'for' || lead === 'in' ? ` by ${date}` : '';
}

/** The forms of dates that stay what they are, whenever they are read. */
const fixed: ReadonlySet<DateForm> = new Set([
  'day',
  'month',
  'season',
  'term',
  'easter',
  'week',
  'week ending',
  'quarter',
  'fiscal year',
  'year',
]);

function behind(value: string, words: string): { readonly lead: string; readonly date: string } {
  const none = { lead: '', date: '' };
  const at = onlyPlaceOf(value, words);
  if (at === -1) return none;
  const rest = words.slice(at + value.length, at + value.length + 60);
  const lead = /^ (by|in|on|at|for|during) (?:the )?/iu.exec(rest);
  if (lead === null) return none;
  const [first] = datesIn(rest, { start: 0, end: rest.length });
  if (first === undefined || !fixed.has(first.form)) return none;
  // `the autumn term` is no autumn, and may be of another year.
  if (/^ term/iu.test(rest.slice(first.end))) return none;
  const date = rest.slice(first.start, first.end);
  const isNext = first.start === lead[0].length || (first.start < lead[0].length && /^the /iu.test(date));
  return isNext ? { lead: (lead[1] as string).toLowerCase(), date: date.replace(/^the |[.,;:]+$/giu, '') } : none;
}

/** Where a figure stands by itself, and not in another as 5 does in 15; -1 where it does so nowhere, or twice. */
function onlyPlaceOf(value: string, words: string): number {
  let only = -1;
  for (let at = words.indexOf(value); at !== -1 && value !== ''; at = words.indexOf(value, at + 1)) {
    const end = at + value.length;
    if (goesOnBefore.test(words.slice(Math.max(0, at - 2), at)) || goesOnBehind.test(words.slice(end, end + 2)))
      continue;
    if (only !== -1) return -1;
    only = at;
  }
  return only;
}
const goesOnBefore = /[\p{L}\d£]$|\d[.,]$/u;
const goesOnBehind = /^(?:[\p{L}\d%]|[.,]\d)/u;
