/** By when something is to be done: which of the dates in some words is its deadline. Each as written. */
import { isWeek, whyImpossible } from '../register/days-meant.ts';
import type { SaidDate } from '../syntax/ast.ts';
import { datesIn } from '../syntax/parse.ts';

/** By the day named; whatever stands behind it. */
const by =
  /\b(?:by|before|until|till|no later than|not later than|ahead of)(?: the)?(?: (?:end|start|beginning|close) of)?(?: (?:cop|cob|close of (?:play|business)|noon|midday|\d{1,2} ?[ap]m))?(?: on)?(?: the)? $/iu;
/** So long before a day is no deadline of its own: `five days before 18 January`. */
const soLongBefore = /\b(?:days?|weeks?|months?|fortnight) (?:before|ahead of|prior to)(?: the)? $/iu;
/** When something else ends or begins. */
const ofOther =
  /\b(?:clos(?:es?|ing)|end(?:s|ing)|expir(?:es?|ing)|start(?:s|ing)|open(?:s|ing)|begin(?:s|ning)|last [a-z]+ed)(?: (?:on|in|at))?(?: the)? $/iu;
/** Words before a date that may be a deadline. */
const leadsToDue =
  /(?:\b(?:by|before|until|till|no later than|not later than|on|in|for|at|to|within|ahead of|end of|with|due|during|next|this|promised for|open:?|deadline:?|w\/c|week commencing|meeting on)(?: the)?|[,(|:;-]|^)\s*$/iu;
const leadsFromPast = /\b(?:since|dated|held on|of|published on|on|in) (?:the )?$/iu;
const isPast = /\b(?:was|were|had|took place|held|published|dated|met|since|issued|received)\b[^,;]{0,60}$/iu;
/** `The figures for January`, `the strategy for 2020-2025`: what it is of. */
const ofWhat = /\b(?:for|in|on|at|to|with|during)(?: the)? $/iu;
/** `The Autumn 2019 inspection`: a thing is called by it. But to a meeting something is to be brought. */
const namesThing =
  /^ (?!(?:and|or|to|for|at|in|with|of|as|when|if|so|but|on|by|from|meetings?|deadline|committee|panel|board|council|cabinet)\b)\p{Ll}{3,}/u;
/** A span of time, which something is of: no day to be done by. */
const goesOn = /^(?: ?[-–/] ?\d| to \p{Lu})/u;
/** Said in the place of a date, and none: it can be told off. */
const soon =
  /^(?:the )?(?:asap|as soon as|in due course|shortly|immediately|urgently|when (?:possible|practicable)|half[ -]term|new year)/iu;

/**
 * The deadline of what is to be done, looked for from the offset `at` on: in the words of the deed first, then round them, but
 * where another doer comes behind it not in what that one would do.
 */
export function dueFor(raw: string, at: number, deed: string): string {
  const deedAt = deed === '' ? -1 : raw.indexOf(deed);
  if (deedAt === -1) return dueIn(raw, at) || soonIn(raw, at);
  const other = raw.slice(deedAt).search(nextDoer);
  const own = other === -1 ? raw : raw.slice(0, deedAt + other);
  return dueIn(own.slice(deedAt), 0) || dueIn(own, at) || soonIn(own, at);
}
/** `... and the Treasurer would report`, `; officers would ask`. */
const nextDoer =
  /(?:[,;] (?:and |but |while |whilst )?| (?:and|but|while|whilst) )(?:[Tt]he |officers |staff |\p{Lu})[^,;]{0,60}?\b(?:would|will|shall)\b/u;

/** The deadline in some words, as written, looked for from the offset `at` on; `''` for none. */
export function dueIn(raw: string, at: number): string {
  const dates = datesIn(raw, { start: 0, end: raw.length }).filter(
    (date) => whyImpossible(date) === '' && !isTerm(raw, date),
  );
  const isBy = (date: SaidDate) => by.test(raw.slice(Math.max(0, date.start - longestLead), date.start));
  const due = dates.filter((date) => date.start >= at && isDue(raw, date));
  const said = due.find(isBy) ?? due[0] ?? dates.find((date) => isBy(date) && !isOtherDay(raw, date));
  return said === undefined ? '' : written(raw, lastOf(raw, said, dates));
}

/** Whether the words right before a date make it a deadline, beyond doubt. */
export function isDeadline(raw: string, { start }: SaidDate): boolean {
  return surely.test(raw.slice(Math.max(0, start - longestLead), start));
}
const surely =
  /\b(?:by|before|no later than|not later than|due(?: by| on| in)?|deadline(?: of| is| was)?:?|completed? (?:in|on)|within)(?: the)?(?: (?:end|start|beginning|close) of)?(?: the)? $/iu;

/** So much before a date is looked at. */
const longestLead = 80;

/** What says that it is to be soon, in the place of a deadline. */
function soonIn(raw: string, at: number): string {
  const vague = datesIn(raw, { start: at, end: raw.length }).find(
    ({ form, start }) => form === 'vague' && soon.test(raw.slice(start)),
  );
  return vague === undefined ? '' : written(raw, vague);
}

/** `January or February`: time is until the end of the second. */
function lastOf(raw: string, said: SaidDate, dates: readonly SaidDate[]): SaidDate {
  const next = dates.find(({ start, form }) => start > said.end && form === said.form);
  return next !== undefined && /^ (?:or|and) (?:in )?$/iu.test(raw.slice(said.end, next.start)) ? next : said;
}

function written(raw: string, { start, end }: SaidDate): string {
  return raw
    .slice(start, end)
    .trim()
    .replace(/^the |[.,;:]+$/giu, '');
}

/** The summer term of a school is not the summer, and neither is the half of it called `Summer 1`. */
function isTerm(raw: string, { end, form }: SaidDate): boolean {
  return form === 'season' && /^ (?:(?:half[ -])?term|[12]\b(?! (?!half)\p{L}))/iu.test(raw.slice(end, end + 12));
}

function isDue(raw: string, date: SaidDate): boolean {
  const { start, end, form } = date;
  if (form === 'vague' || isOtherDay(raw, date)) return false;
  if (form === 'within' || form === 'next') return true;
  const before = raw.slice(Math.max(0, start - longestLead), start);
  if (form === 'weekday') return (by.test(before) || /\bon $/u.test(before)) && !goesOn.test(raw.slice(end, end + 8));
  if (form === 'this' || isWeek(date)) return by.test(before) || !isPast.test(before);
  if (!leadsToDue.test(before) || (leadsFromPast.test(before) && isPast.test(before))) return false;
  return by.test(before) || form === 'day' || form === 'meeting' || !(ofWhat.test(before) && isOfThing(raw, date, end));
}

/** Whether it is told by a day of something else: `five days before 18 January`, `within a month of the notice`. */
function isOtherDay(raw: string, { start, end, form }: SaidDate): boolean {
  const before = raw.slice(Math.max(0, start - longestLead), start);
  const behind = raw.slice(end, end + longestLead);
  if (form === 'within')
    return /^ (?:of|after|from|following) (?!(?:the|this|today's) (?:date of (?:the|this) )?meeting\b|today\b|now\b)/iu.test(
      behind,
    );
  if (form === 'next' || form === 'meeting') return ofOtherBody.test(behind) || soLongBefore.test(before);
  return form === 'vague' || soLongBefore.test(before) || ofOther.test(before);
}
/** ` of the Finance Committee`. */
const ofOtherBody =
  /^ of (?:the )?(?:\p{Lu}[\p{L}'’]+ (?:and )?)+(?:Committee|Board|Panel|Group|Council|Cabinet|Forum|Partnership)\b/u;

/** Whether a thing is called by a time, or of it. */
function isOfThing(raw: string, { start, end, form, year }: SaidDate, behind: number): boolean {
  if (namesThing.test(raw.slice(behind, behind + 20)) || goesOn.test(raw.slice(behind, behind + 8))) return true;
  const isSpan = form === 'year' || form === 'fiscal year' || (year !== 0 && / to |[-–/]/u.test(raw.slice(start, end)));
  return isSpan && /\bfor(?: the)? $/iu.test(raw.slice(Math.max(0, start - 10), start));
}
