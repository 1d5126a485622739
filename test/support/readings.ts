/** Puts into words how tags, dates and values were read, so that the examples of the reference can be compared. */
import { type Day, isoDay, longDay } from '../../server/src/register/calendar.ts';
import { daysMeant, whyImpossible } from '../../server/src/register/days-meant.ts';
import { ownerOn } from '../../server/src/register/in-words.ts';
import type { Item, Register } from '../../server/src/register/model.ts';
import { asSaid, deadlineOf, ratingOf, stateOf } from '../../server/src/register/queries.ts';
import { valueInWords as shownValue } from '../../server/src/register/value.ts';
import { gapOf, latestValue } from '../../server/src/register/values-reported.ts';
import type { Clause, SaidDate, SaidValue, Tag, TaggedText } from '../../server/src/syntax/ast.ts';
import { coverOf, wordsIn } from '../../server/src/syntax/cover.ts';
import { parse, parseDate } from '../../server/src/syntax/parse.ts';
import { grades, ratings } from '../../server/src/syntax/vocabulary.ts';
import { foldBlanks, listed } from '../../server/src/text/words.ts';

/** What the one tag in `text` says: `action #plan of @director: due 31 March 2021`. */
export function tagInWords(text: string): string {
  const { tags, problems } = parse(text);
  const [tag, second] = tags;
  if (tag === undefined || second !== undefined) return tag === undefined ? 'no tag' : 'more than one tag';
  const head = [tag.kind === '' ? 'more of' : tag.kind, tag.id === null ? '' : `#${tag.id.name}`];
  if (tag.owners.length > 0) head.push(`of ${listed(tag.owners.map(({ name }) => `@${name}`))}`);
  const clauses = tag.clauses.map((clause) => clauseInWords(clause, text));
  for (const { fault, start, end } of problems)
    clauses.push(`${fault.replaceAll('-', ' ')} “${text.slice(start, end)}”`);
  return `${head.filter((part) => part !== '').join(' ')}${clauses.length === 0 ? '' : `: ${clauses.join('; ')}`}`;
}

function clauseInWords(clause: Clause, text: string): string {
  const said = (span: { readonly start: number; readonly end: number }) => foldBlanks(text.slice(span.start, span.end));
  const { type, unread, date, dateWord, to, value, words, names, votes } = clause;
  if (type === 'unknown') return `begins no clause “${words}”`;
  if (type === 'rule') return `quietens ${words}`;
  if (unread !== null) return `${type} does not read “${said(unread)}”`;
  const parts: string[] = [type];
  if (value !== null) parts.push(valueInWords(value));
  if (votes.length > 0) parts.push(votesInWords(votes));
  if (names.length > 0) parts.push(listed(names.map((name) => said(name))));
  if (date !== null) parts.push(dateWord, type === 'slipped' ? `“${said(date)}”` : said(date));
  if (to !== null) parts.push(`to “${said(to)}”`);
  if (words !== '') parts.push(type === 'benchmark' ? `for “${words}”` : `“${words}”`);
  return parts.filter((part) => part !== '').join(' ');
}

function votesInWords([ayes, noes, abstaining]: readonly number[]): string {
  return `${ayes} for, ${noes} against${abstaining === undefined ? '' : `, ${abstaining} abstaining`}`;
}

/** Where and of what a date is said. */
export interface SaidOn {
  readonly on: Day;
  readonly toward: 'next' | 'last';
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
}

/** The days that `words` mean: `2014-07-31`, `2020-04-01 to 2020-06-30`, or why they mean none. */
export function datesInWords(words: string, { on, toward, fiscalStart }: SaidOn): string {
  const said = parseDate(words);
  if (said === null) return 'no date';
  const days = daysMeant(said, on, toward, fiscalStart);
  if (days === null) return dateWithoutDays(said);
  return days.first === days.last ? isoDay(days.first) : `${isoDay(days.first)} to ${isoDay(days.last)}`;
}

function dateWithoutDays(said: SaidDate): string {
  if (said.form === 'vague') return 'vague';
  return said.form === 'meeting' ? 'the next meeting' : `impossible: ${whyImpossible(said)}`;
}

/** How `words` read as the value of a metric: `percent 22`, `share 1 of 5`, `count about 190`. */
export function valueOfWords(words: string): string {
  const { clauses } = parse(`{metric now ${words}}`).tags[0] as Tag;
  const [clause, ...others] = clauses;
  if (clause?.value == null || others.length > 0 || clause.date !== null) return 'not one value';
  return valueInWords(clause.value);
}

function valueInWords({ unit, qualifier, low, high, whole, noun }: SaidValue): string {
  if (unit === 'grade' || unit === 'rating') {
    return `${unit} ${noun} (${low} of ${(unit === 'grade' ? grades : ratings).length})`;
  }
  const numbers = `${low === high ? low : `${low} to ${high}`}${whole === 0 ? '' : ` of ${whole}`}`;
  return [unit, qualifier, numbers, noun].filter((part) => part !== '').join(' ');
}

/** The words the last tag of `text` covers. */
export function coveredWords(text: string): string {
  const document = parse(text);
  const tag = document.tags.at(-1);
  return tag === undefined ? 'no tag' : foldBlanks(wordsIn(text, document, coverOf(text, document, tag)));
}

/** What did not read in a document, a line each: `line 3: unclosed tag “{action #plan”`. */
export function problemsInWords(text: string, { tags, problems }: TaggedText, firstLine: number): string[] {
  const found = problems.map(({ fault, start, end }) => ({ what: fault.replaceAll('-', ' '), start, end }));
  for (const { type, unread, start, end } of tags.flatMap(({ clauses }) => clauses)) {
    if (type === 'unknown') found.push({ what: 'unknown clause', start, end });
    else if (unread !== null) found.push({ what: 'unread clause', start, end });
  }
  return found
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map(({ what, start, end }) => {
      const line = text.slice(0, start).split('\n').length - firstLine + 1;
      return `line ${line}: ${what} “${foldBlanks(text.slice(start, end))}”`;
    });
}

/** Where an item stands: `overdue, rated amber, due 31 July 2020, slipped once`. */
export function itemInWords(item: Item, register: Register): string {
  const parts: string[] = [stateOf(item, register)];
  const rating = ratingOf(item);
  if (rating !== undefined) parts.push(`rated ${rating}`);
  const deadline = deadlineOf(item);
  if (deadline !== undefined) {
    const when = deadline.days === null ? asSaid(deadline.by.minutes, deadline.said) : longDay(deadline.days.last);
    parts.push(`${deadline.track === 'due' ? 'due' : `${deadline.track} by`} ${when}`);
  }
  const count = item.slips.length;
  if (count > 0) parts.push(`slipped ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`);
  const latest = latestValue(item);
  if (latest !== undefined) parts.push(`latest ${shownValue(latest.value)}`);
  const gap = gapOf(item);
  if (gap !== '') parts.push(gap);
  if (item.direction !== null) parts.push(`${item.direction.value} is better`);
  return parts.join(', ');
}

/** Who holds a post on the register's day: `Imran Sethi, Director`. */
export function holderInWords(handle: string, register: Register): string {
  const { name, role } = ownerOn(handle, register, register.asOf);
  return role === '' ? name : `${name}, ${role}`;
}
